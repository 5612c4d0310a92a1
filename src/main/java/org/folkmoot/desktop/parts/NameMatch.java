package org.folkmoot.desktop.parts;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Finds names by a few letters: the beginning of any of their words, whatever the accents and capitals. */
public final class NameMatch {
    private NameMatch() {}

    /** Tells whether every typed word begins some word of the name. */
    public static boolean fits(String name, String typed) {
        String[] parts = plain(name).split("[\\s\\-']+");
        for (String sought : plain(typed).strip().split("[\\s\\-']+")) {
            boolean found = false;
            for (String part : parts) {
                found |= part.startsWith(sought);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    /** Returns those whose name fits, those that begin with what was typed first, else in their order. */
    public static <T> List<T> among(List<T> all, Function<T, String> name, String typed, int most) {
        String sought = plain(typed).strip();
        if (sought.isEmpty()) {
            return List.of();
        }
        return all.stream()
                .filter(each -> fits(name.apply(each), typed))
                .sorted(Comparator.comparing(each -> !plain(name.apply(each)).startsWith(sought)))
                .limit(most)
                .toList();
    }

    private static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return apart.replaceAll("\\p{M}+", "")
                .replace("ß", "ss")
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('ı', 'i')
                .replace('đ', 'd');
    }
}
