package org.folkmoot.desktop.parts;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds names by a few letters: the beginning of any of their words, whatever the accents and capitals. */
public final class NameMatch {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\-']+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private NameMatch() {}

    /** Tells whether every typed word begins some word of the name. */
    public static boolean fits(String name, String typed) {
        return holds(plain(name), plain(typed).strip());
    }

    /** Returns those whose name fits, those that begin with what was typed first, else in their order. */
    public static <T> List<T> among(List<T> all, Function<T, String> name, String typed, int most) {
        String sought = plain(typed).strip();
        if (sought.isEmpty()) {
            return List.of();
        }
        // each name is made plain once: an assembly of thousands is searched at every letter
        List<T> first = new ArrayList<>();
        List<T> others = new ArrayList<>();
        for (T each : all) {
            String plain = plain(name.apply(each));
            if (holds(plain, sought)) {
                (plain.startsWith(sought) ? first : others).add(each);
            }
        }
        return Stream.concat(first.stream(), others.stream()).limit(most).toList();
    }

    private static boolean holds(String name, String typed) {
        String[] parts = BETWEEN_WORDS.split(name);
        return BETWEEN_WORDS.splitAsStream(typed).allMatch(sought -> Stream.of(parts)
                .anyMatch(part -> part.startsWith(sought)));
    }

    /** Returns a text without accents and capitals, to find it by what is easy to type. */
    public static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return ACCENTS.matcher(apart)
                .replaceAll("")
                .replace("ß", "ss")
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('ı', 'i')
                .replace('đ', 'd');
    }
}
