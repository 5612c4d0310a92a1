package org.folkmoot.store;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts as searching compares them: compatibility decomposition (Unicode NFKD) without marks, and without case in no
 * language's own way.
 */
final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final String WHOLE = "øłđæœςþð";
    private static final List<String> APART = List.of("o", "l", "d", "ae", "oe", "σ", "th", "d");

    private Folding() {}

    /** Returns a text folded, with single spaces between its words. */
    static String of(String text) {
        // Upper case first: only so does ß become ss.
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            // These letters have no decomposition, yet people who lack the key type them so.
            int at = WHOLE.indexOf(plain.charAt(i));
            if (at < 0) {
                folded.append(plain.charAt(i));
            } else {
                folded.append(APART.get(at));
            }
        }
        return SPACES.matcher(folded).replaceAll(" ").strip();
    }

    /** Returns the different words of a text, folded. */
    static List<String> words(String text) {
        return Stream.of(of(text).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
