package org.folkmoot.journal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A note of closing words as somebody typed it.
 *
 * @param words what stands between the separators, as typed
 */
record TypedNote(List<String> words) {
    static TypedNote of(String typed) {
        String[] pieces = Normalizer.normalize(typed, Normalizer.Form.NFC).split("[^\\p{L}\\p{M}]+");
        return new TypedNote(
                Arrays.stream(pieces).filter(piece -> !piece.isEmpty()).toList());
    }

    /** Returns the words it stands for: in the language in which more of them are whole, if two can be read in it. */
    Optional<ClosingWords> recognise() {
        ClosingWords best = null;
        int whole = -1;
        boolean tie = false;
        for (WordList list : WordList.values()) {
            ClosingWords read = read(list);
            if (read == null) {
                continue;
            }
            int count = whole(list, read);
            tie = count == whole && !read.equals(best);
            if (count > whole) {
                best = read;
                whole = count;
            }
        }
        return tie ? Optional.empty() : Optional.ofNullable(best);
    }

    private @Nullable ClosingWords read(WordList list) {
        if (words.size() != ClosingWords.COUNT) {
            return null;
        }
        List<Integer> numbers = new ArrayList<>();
        for (String word : words) {
            int number = list.number(Spelling.of(word));
            if (number < 0) {
                return null;
            }
            numbers.add(number);
        }
        return new ClosingWords(numbers);
    }

    private int whole(WordList list, ClosingWords read) {
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            if (Spelling.of(words.get(i)).isWhole(list.spelling(read.numbers().get(i)))) {
                count++;
            }
        }
        return count;
    }

    List<NoteDifference> differences(ClosingWords real, WordList preferred) {
        List<NoteDifference> least = NoteComparison.of(words, real, preferred);
        for (WordList list : WordList.values()) {
            List<NoteDifference> found = NoteComparison.of(words, real, list);
            if (found.size() < least.size()) {
                least = found;
            }
        }
        return least;
    }
}
