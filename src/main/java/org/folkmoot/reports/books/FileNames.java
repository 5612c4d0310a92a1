package org.folkmoot.reports.books;

import java.util.Locale;

/** What the files of the books are called. */
public final class FileNames {
    private static final int LONGEST = 60;

    private FileNames() {}

    /**
     * Returns the name of somebody's statement; every system can keep a file of that name, and no two people share one.
     *
     * @param number their number, or 0 for the common fund
     * @param name their name, whatever it holds
     * @param ending such as {@code csv}
     */
    public static String statement(int number, String name, String ending) {
        StringBuilder plain = new StringBuilder();
        name.codePoints().limit(LONGEST).forEach(sign -> {
            if (Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.NON_SPACING_MARK) {
                plain.appendCodePoint(sign);
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != '-') {
                plain.append('-');
            }
        });
        return number == 0
                ? String.format(Locale.ROOT, "statement-%s.%s", plain, ending)
                : String.format(Locale.ROOT, "statement-%04d-%s.%s", number, plain, ending);
    }
}
