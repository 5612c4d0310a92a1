package org.folkmoot.imports;

import java.util.EnumSet;
import java.util.Set;

/** Letters of one script that look like letters of another: the А of Russian, the A of Greek, the A of Latin. */
final class LookAlikes {
    /** Small letters of Cyrillic and Greek, each followed by the small Latin letter that it, or its capital, looks like. */
    private static final String PAIRS = "аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsһhԁdԛqԝwґrαaβbεeζzηhιiκkμmνnοoρpτtυyχx";

    private static final Set<Character.UnicodeScript> ALIKE =
            EnumSet.of(Character.UnicodeScript.LATIN, Character.UnicodeScript.CYRILLIC, Character.UnicodeScript.GREEK);

    private LookAlikes() {}

    /** Returns a text in small letters with those of Cyrillic and Greek that look like Latin ones replaced by these. */
    static String asLatin(String small) {
        boolean plain = small.chars().allMatch(c -> c < 0x370);
        if (plain) {
            return small;
        }
        StringBuilder latin = new StringBuilder(small);
        for (int i = 0; i < latin.length(); i++) {
            int at = PAIRS.indexOf(latin.charAt(i));
            if (at >= 0 && at % 2 == 0) {
                latin.setCharAt(i, PAIRS.charAt(at + 1));
            }
        }
        return latin.toString();
    }

    /** Tells whether letters of two scripts that look alike stand in one word. */
    static boolean mixes(String name) {
        Set<Character.UnicodeScript> word = EnumSet.noneOf(Character.UnicodeScript.class);
        int[] all = name.codePoints().toArray();
        for (int c : all) {
            if (!Character.isLetter(c)) {
                word.clear();
            } else if (ALIKE.contains(Character.UnicodeScript.of(c))) {
                word.add(Character.UnicodeScript.of(c));
            }
            if (word.size() > 1) {
                return true;
            }
        }
        return false;
    }
}
