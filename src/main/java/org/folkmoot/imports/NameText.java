package org.folkmoot.imports;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.folkmoot.terms.Sentence;

/**
 * Judges a name that somebody typed or that stands in a file.
 *
 * <p>Names of every language pass; what no person is called does not: formulas of spreadsheets, control characters.
 */
public final class NameText {
    /** The longest name in characters. */
    public static final int LONGEST = 120;

    private static final Pattern NUMBER = Pattern.compile("[-+−]?\\p{Nd}[\\p{Nd}.,]*");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final Pattern DATE = Pattern.compile("\\p{Nd}{1,4}[-./]\\p{Nd}{1,2}[-./]\\p{Nd}{1,4}\\.?"
            + "|\\p{Nd}{1,2}\\.? +\\p{L}{3,}\\.? +\\p{Nd}{2,4}|\\p{L}{3,}\\.? +\\p{Nd}{1,2}, +\\p{Nd}{4}");
    private static final String FORMULA_BEGINS = "=+-@＝＋－＠−";
    private static final int REPLACEMENT = 0xFFFD;

    private NameText() {}

    /** What a text is as a name. */
    public sealed interface Judged {
        /**
         * A name.
         *
         * @param name the name as it is recorded: composed, trimmed, without what cannot be seen
         * @param odd what a person should look at, because it is rarely so in a name
         */
        record Good(String name, List<Sentence> odd) implements Judged {
            /** Keeps its own copy. */
            public Good {
                odd = List.copyOf(odd);
            }
        }

        /**
         * No name.
         *
         * @param reason why
         */
        record Bad(Sentence reason) implements Judged {}
    }

    /** Judges a text. */
    public static Judged judge(String text) {
        String name = clean(text);
        if (name.isEmpty()) {
            return bad("import.name.empty");
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            return bad("import.name.too-long", LONGEST);
        }
        if (text.strip().codePoints().anyMatch(NameText::isControl)) {
            return bad("import.name.control");
        }
        if (name.codePoints().anyMatch(NameText::isDamage)) {
            return bad("import.name.damaged");
        }
        boolean number = NUMBER.matcher(name).matches();
        if (!number && FORMULA_BEGINS.indexOf(name.charAt(0)) >= 0) {
            return bad("import.name.formula", shown(name));
        }
        if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return bad("import.name.no-letter", shown(name));
        }
        return new Judged.Good(name, odd(text, name, number));
    }

    private static List<Sentence> odd(String text, String name, boolean number) {
        List<Sentence> odd = new ArrayList<>();
        if (DATE.matcher(name).matches()) {
            odd.add(Sentence.of("import.odd.date", name));
        } else if (number && !PLAIN_NUMBER.matcher(name).matches()) {
            odd.add(Sentence.of("import.odd.number", name));
        } else if (name.indexOf('@') > 0) {
            odd.add(Sentence.of("import.odd.email", name));
        }
        if (text.codePoints().anyMatch(c -> Unseen.is(c) && !Unseen.isJoiner(c))) {
            odd.add(Sentence.of("import.odd.unseen", name));
        }
        if (LookAlikes.mixes(name)) {
            odd.add(Sentence.of("import.odd.mixed-letters", name));
        }
        return odd;
    }

    private static Judged bad(String key, Object... args) {
        return new Judged.Bad(Sentence.of(key, args));
    }

    /** Returns a text composed (NFC), trimmed, with single spaces, without characters that cannot be seen. */
    public static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        int[] all = Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
        StringBuilder clean = new StringBuilder(all.length);
        boolean space = false;
        for (int i = 0; i < all.length; i++) {
            int c = all[i];
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
            } else if (!Unseen.is(c) || Unseen.isJoiner(c) && joinsHere(all, i)) {
                if (space && !clean.isEmpty()) {
                    clean.append(' ');
                }
                space = false;
                clean.appendCodePoint(c);
            }
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /** Most fields of large files need no work at all. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' && (c != ' ' || i == 0 || i == text.length() - 1 || text.charAt(i - 1) == ' ') || c > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean joinsHere(int[] all, int at) {
        return at > 0 && at < all.length - 1 && Unseen.joins(all[at - 1]) && Unseen.joins(all[at + 1]);
    }

    /** Returns a form that is the same for names that look alike: small letters, one width, one script, nothing unseen. */
    public static String alike(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        String latin = LookAlikes.asLatin(folded);
        return latin.codePoints().anyMatch(Unseen::is) ? latin.replaceAll("\\p{Cf}", "") : latin;
    }

    /** Returns a text that is safe and short enough to stand in a sentence about it. */
    static String shown(String text) {
        String clean = clean(text.length() > 4 * LONGEST ? text.substring(0, 4 * LONGEST) : text);
        int[] kept = clean.codePoints()
                .map(c -> isControl(c) || isDamage(c) ? REPLACEMENT : c)
                .limit(61)
                .toArray();
        return kept.length > 60 ? new String(kept, 0, 60) + "…" : new String(kept, 0, kept.length);
    }

    private static boolean isControl(int c) {
        return Character.getType(c) == Character.CONTROL;
    }

    private static boolean isDamage(int c) {
        int type = Character.getType(c);
        return c == REPLACEMENT
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE
                || (c & 0xFFFE) == 0xFFFE
                || isControl(c);
    }
}
