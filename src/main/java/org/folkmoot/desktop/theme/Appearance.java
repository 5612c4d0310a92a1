package org.folkmoot.desktop.theme;

/**
 * How one person at one machine likes the program to look and speak; no part of any record.
 *
 * @param brightness light, dark or as the system
 * @param textPercent size of the text, 100 to 200 per cent
 * @param language tag of the language to speak such as {@code de}, or empty for the system's
 */
public record Appearance(Brightness brightness, int textPercent, String language) {
    /** What a new machine begins with. */
    public static final Appearance DEFAULT = new Appearance(Brightness.SYSTEM, 100, "");

    /** The smallest text size in per cent. */
    public static final int SMALLEST = 100;

    /** The largest text size in per cent. */
    public static final int LARGEST = 200;

    /** Brings a text size out of bounds back to the nearest bound. */
    public Appearance {
        textPercent = Math.clamp(textPercent, SMALLEST, LARGEST);
    }

    /** Returns the same with another brightness. */
    public Appearance with(Brightness other) {
        return new Appearance(other, textPercent, language);
    }

    /** Returns the same with another text size in per cent. */
    public Appearance withText(int percent) {
        return new Appearance(brightness, percent, language);
    }

    /** Returns the same in another language; empty for the system's. */
    public Appearance speaking(String tag) {
        return new Appearance(brightness, textPercent, tag);
    }
}
