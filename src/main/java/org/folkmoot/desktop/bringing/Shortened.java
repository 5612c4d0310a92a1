package org.folkmoot.desktop.bringing;

/** Shows what stands in a file without letting it spoil the page: a field may be a million characters long. */
final class Shortened {
    private static final int MOST = 80;

    private Shortened() {}

    /** Returns the beginning of a field on one line, with an ellipsis when there is more. */
    static String of(String field) {
        return of(field, MOST);
    }

    /** Returns at most so many characters of a field. */
    static String of(String field, int most) {
        boolean more = field.length() > most;
        String begin = more ? field.substring(0, most) : field;
        String plain =
                begin.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\s]+", " ").strip();
        return more ? plain + "…" : plain;
    }
}
