package org.folkmoot.words;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Sets sentences for a window with characters that nobody sees: embeddings around values written from right to left and
 * a mark after them, so that the figures after an Arabic name stay after it (Unicode Annex 9, explicit directional
 * embeddings), and spaces at which no line ends. Isolates would need no mark, but many fonts of Linux have no glyph for
 * them and a window shows boxes.
 *
 * <p>Two faults of JavaFX 26 are kept away as well, both found with names of real people. It looks for the space at the
 * end of a wrapped line as many letters too early as a run from right to left is long, and where that is before the
 * beginning of the text, no window is laid out any more: so as many left-to-right marks stand in front of the value. And
 * it does not wrap the rest of a sentence in which letters have loose accents or are Thai: so these stand apart, too,
 * composed as far as they can be, and their words are not parted at the end of a line, where JavaFX would draw the last
 * of them twice. All these characters have no width.
 */
public final class Typeset {
    private static final String FROM_LEFT = "\u202a";
    private static final String FROM_RIGHT = "\u202b";
    private static final String TOGETHER = "\u202c";
    private static final int BOUNDS = 3;
    private static final int LONGEST_NAME = 60;
    private static final char FIRST_STACKED = '\u0300';
    private static final String MARK = "\u200e";
    private static final String GAP = "\u00a0";
    private static final String ARROW = " \u2192 ";

    private static final Pattern UNSEEN = Pattern.compile("[\u200e\u202a-\u202e\u2066-\u2069]");

    /** All that turns the direction of writing round; in a name somebody typed it would turn the rest of the sentence. */
    private static final Pattern TURNS = Pattern.compile("[\u202a-\u202e\u2066-\u2069]");

    private static final Pattern FIGURE_AND_SIGN = Pattern.compile("(?<=\\d) (?=%)");
    private static final Pattern FIGURE_AND_UNIT = Pattern.compile("(?<=\\d) (?=\\p{L})");
    private static final Pattern SHORT_CHANGE = Pattern.compile("(?<=(?:^|\\s)\\S{1,6}) \u2192 (?=\\S{1,6}(?:\\s|$))");

    private Typeset() {}

    /** Letters that are joined or stacked when they are drawn. */
    private static final Pattern STACKED =
            Pattern.compile("[\\p{M}\u0590-\u109f\u1100-\u11ff\u1780-\u17ff\u200c\u200d]");

    /** Returns a text without the characters that only set it: as it was before it was set. */
    public static String plain(String text) {
        return UNSEEN.matcher(text).replaceAll("").replace(GAP, " ");
    }

    /** Tells whether a text was set already. */
    public static boolean isSet(String text) {
        return UNSEEN.matcher(text).find();
    }

    /** Returns a value as it stands in a sentence, apart from what is around it when the window needs that. */
    public static String apart(String value) {
        if (value.chars().allMatch(sign -> sign < FIRST_STACKED)) { // most names
            return value;
        }
        String composed = Normalizer.normalize(value, Normalizer.Form.NFC);
        boolean turned = Bidi.requiresBidi(composed.toCharArray(), 0, composed.length())
                || TURNS.matcher(composed).find();
        if (!turned && !STACKED.matcher(composed).find()) {
            return composed;
        }
        boolean closed = closesWhatItOpens(composed);
        boolean marked = !turned || closed && composed.contains(MARK);
        String inside = whole(closed ? composed : plain(composed));
        return (marked ? "" : MARK.repeat(composed.length() + BOUNDS)) + bounded(inside);
    }

    private static String bounded(String value) {
        if (new Bidi(value, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()) {
            return FROM_LEFT + value + TOGETHER;
        }
        // the inner mark keeps the sign before it out of what is drawn as joined letters, where fonts show it as a box;
        // the outer one keeps figures behind the value from joining it
        return FROM_RIGHT + MARK + value + TOGETHER + MARK;
    }

    /** A name stays on one line; a longer text cannot. */
    private static String whole(String value) {
        return value.length() > LONGEST_NAME ? value : value.replace(" ", GAP);
    }

    /** Returns a sentence in which no line ends between a figure and its sign, nor within a short change of a value. */
    static String together(String sentence) {
        String set = FIGURE_AND_SIGN.matcher(sentence).replaceAll(GAP);
        if (!set.contains(ARROW)) {
            return set;
        }
        String units = FIGURE_AND_UNIT.matcher(set).replaceAll(GAP);
        String short_ = SHORT_CHANGE.matcher(units).replaceAll(GAP + "\u2192" + GAP);
        // in a longer change a line may end before the arrow, which then leads to the value after it
        return short_.replace(ARROW, " \u2192" + GAP);
    }

    private static boolean closesWhatItOpens(String value) {
        int open = 0;
        for (String sign : value.split("")) {
            if (sign.equals(FROM_LEFT) || sign.equals(FROM_RIGHT)) {
                open++;
            } else if (sign.equals(TOGETHER)) {
                open--;
            } else if (TURNS.matcher(sign).matches()) {
                return false;
            }
            if (open < 0) {
                return false;
            }
        }
        return open == 0;
    }
}
