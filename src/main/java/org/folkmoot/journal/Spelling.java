package org.folkmoot.journal;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A word in the two ways in which people without its letters write it; both in small letters without accents.
 *
 * <p>Two, because neither way can be undone: "oe" may be an ö or an o before an e.
 *
 * @param plain accents left away: ö is o
 * @param wide German umlauts written out: ö is oe
 */
record Spelling(String plain, String wide) {
    /** From so many letters on, the beginning of a word stands for it. */
    static final int ENOUGH = 4;

    static Spelling of(String word) {
        String small = Normalizer.normalize(word, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
        return new Spelling(
                bare(small), bare(small.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")));
    }

    /** Tells whether this is the other word, or enough of its beginning. */
    boolean standsFor(Spelling word) {
        return begins(plain, word.plain) || begins(wide, word.wide);
    }

    /** Tells whether this is the other word from beginning to end. */
    boolean isWhole(Spelling word) {
        return plain.equals(word.plain) || wide.equals(word.wide);
    }

    private static boolean begins(String typed, String word) {
        return typed.equals(word) || typed.length() >= ENOUGH && word.startsWith(typed);
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
