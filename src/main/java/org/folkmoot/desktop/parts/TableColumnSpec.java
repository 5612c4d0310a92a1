package org.folkmoot.desktop.parts;

import java.util.Comparator;
import java.util.function.Function;

/**
 * One column of a {@link DataTable}.
 *
 * @param <T> what a row is
 * @param title its heading, in words
 * @param text how a row reads in it; also what is filtered and copied
 * @param order how rows are sorted by it
 * @param share how much room it takes, compared with the others
 * @param style {@code figures} for numbers set to the right, {@code soft} for what matters less, or empty
 * @param whole whether nothing of it is cut off, as half a number or a moment would say something else
 */
public record TableColumnSpec<T>(
        String title, Function<T, String> text, Comparator<T> order, int share, String style, boolean whole) {
    private static final String FIGURES = "figures";

    /** Makes a column whose numbers are whole, and whose words can be cut off. */
    public TableColumnSpec(String title, Function<T, String> text, Comparator<T> order, int share, String style) {
        this(title, text, order, share, style, style.equals(FIGURES));
    }

    /** Returns a column of words, sorted as that function says. */
    public static <T, K extends Comparable<? super K>> TableColumnSpec<T> words(
            String title, int share, Function<T, String> text, Function<T, K> sortedBy) {
        return new TableColumnSpec<>(title, text, Comparator.comparing(sortedBy), share, "");
    }

    /** Returns a column of numbers, set to the right and sorted as that function says. */
    public static <T, K extends Comparable<? super K>> TableColumnSpec<T> figures(
            String title, int share, Function<T, String> text, Function<T, K> sortedBy) {
        return new TableColumnSpec<>(title, text, Comparator.comparing(sortedBy), share, FIGURES);
    }

    /** Returns the same column in softer ink. */
    public TableColumnSpec<T> soft() {
        return new TableColumnSpec<>(title, text, order, share, "soft", whole);
    }

    /** Returns the same column as wide as what it says. */
    public TableColumnSpec<T> uncut() {
        return new TableColumnSpec<>(title, text, order, share, style, true);
    }
}
