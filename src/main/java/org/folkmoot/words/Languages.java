package org.folkmoot.words;

import java.util.List;
import java.util.Locale;

/** The languages that the program speaks, and which of them to use. */
public final class Languages {
    /** Every language with complete words, in the order in which they are offered. */
    public static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.GERMAN);

    private Languages() {}

    /**
     * Returns the locale to speak with: the wanted one with its regional ways of writing when its language is spoken,
     * else English.
     */
    public static Locale closest(Locale wanted) {
        boolean spoken = SPOKEN.stream().anyMatch(locale -> locale.getLanguage().equals(wanted.getLanguage()));
        return spoken ? wanted : Locale.ENGLISH;
    }

    /** Tells whether a language is written from right to left. */
    public static boolean rightToLeft(Locale locale) {
        return List.of("ar", "dv", "fa", "he", "ku", "ps", "ur", "yi").contains(locale.getLanguage());
    }
}
