package org.folkmoot.journal;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.folkmoot.terms.HexDigits;

/**
 * Eight words that stand for the record up to the end of a meeting, to be read aloud and noted on paper.
 *
 * <p>They are the first 88 bits, eight times eleven, of SHA-256({@code "folkmoot/closing-words/1\n"} ‖ the 32 bytes of
 * the entry's id). The id is hashed once more so that a word is never a piece of an id: nobody who compares ids by
 * their first digits, and nothing that prints them shortened, gives away or seems to confirm words, and the words of
 * another version of this rule have nothing in common with these.
 *
 * <p>How much they hold: to alter a record whose words were already noted, somebody has to try about 2^88 records
 * until the words come out the same; for a copy with a thousand noted meetings, any of which would do, about 2^78.
 * That is out of reach. It is less against a recorder who prepares two records <em>before</em> the words are read:
 * two with the same words are found after about 2^44 tries, which rented machines can do. Against that stand the seal
 * and the other copies, which compare the whole id; the words alone do not.
 *
 * @param numbers the eight places in the word lists, each from 0 to 2047
 */
public record ClosingWords(List<Integer> numbers) {
    /** How many words there are. */
    public static final int COUNT = 8;

    private static final int BITS = 11;
    private static final int ID_BYTES = 32;
    private static final byte[] WORDS_DOMAIN = "folkmoot/closing-words/1\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] HEADS_DOMAIN = "folkmoot/heads/1\n".getBytes(StandardCharsets.UTF_8);

    /** Checks that there are eight numbers in range; throws {@link IllegalArgumentException} otherwise. */
    public ClosingWords {
        numbers = List.copyOf(numbers);
        if (numbers.size() != COUNT || numbers.stream().anyMatch(n -> n < 0 || n >= WordList.SIZE)) {
            throw new IllegalArgumentException("not closing words: " + numbers);
        }
    }

    /** Returns the words of the entry with an id of 32 bytes. */
    public static ClosingWords of(byte[] id) {
        if (id.length != ID_BYTES) {
            throw new IllegalArgumentException("an id has 32 bytes, not " + id.length);
        }
        byte[] hash = HexFormat.of().parseHex(Sha256.hex(WORDS_DOMAIN, id));
        BigInteger bits = new BigInteger(1, Arrays.copyOf(hash, COUNT * BITS / Byte.SIZE));
        List<Integer> numbers = new ArrayList<>(COUNT);
        for (int place = COUNT - 1; place >= 0; place--) {
            numbers.add(bits.shiftRight(place * BITS).intValue() & (WordList.SIZE - 1));
        }
        return new ClosingWords(numbers);
    }

    /** Returns the words of the entry with an id of 64 lower-case hex digits. */
    public static ClosingWords of(String id) {
        return of(bytes(id));
    }

    /**
     * Returns the words of a record that ends in these entries: of the entry when there is one, and otherwise of
     * SHA-256({@code "folkmoot/heads/1\n"} ‖ the ids, ascending), so that the order of the heads does not matter.
     *
     * @param ids at least one id of 64 lower-case hex digits; one that is named twice counts once
     */
    public static ClosingWords ofHeads(Collection<String> ids) {
        TreeSet<String> sorted = new TreeSet<>(ids);
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("a record without an entry has no closing words");
        }
        if (sorted.size() == 1) {
            return of(sorted.first());
        }
        List<byte[]> pieces = new ArrayList<>();
        pieces.add(HEADS_DOMAIN);
        sorted.forEach(id -> pieces.add(bytes(id)));
        return of(Sha256.hex(pieces.toArray(byte[][]::new)));
    }

    /**
     * Reads a note in any of the languages: in any case, with any separators or numbering between the words, with or
     * without accents (ö, oe and o are the same), each word whole or from its first four letters on. Empty when it is
     * not eight words of one language, or could be read in two languages as different words.
     */
    public static Optional<ClosingWords> recognise(String typed) {
        return TypedNote.of(typed).recognise();
    }

    /** Returns the eight words in a language; in English when there is no list for it. */
    public List<String> in(Locale locale) {
        WordList list = WordList.of(locale);
        return numbers.stream().map(list::word).toList();
    }

    /**
     * Says where a typed note departs from these words, in the order of the words; empty when it is these words. The
     * note is compared in the language in which it departs least, and in that of {@code locale} when two are equal.
     */
    public List<NoteDifference> differences(String typed, Locale locale) {
        return TypedNote.of(typed).differences(this, WordList.of(locale));
    }

    private static byte[] bytes(String id) {
        if (!HexDigits.are(id, 2 * ID_BYTES)) {
            throw new IllegalArgumentException("not an id: " + id);
        }
        return HexFormat.of().parseHex(id);
    }
}
