package org.folkmoot.drawing;

/** Numbers, colours and names as SVG wants them, in no one's language. */
final class SvgText {
    private static final String DIGITS = "0123456789abcdef";

    private SvgText() {}

    /** Adds an attribute, rounded to hundredths. */
    static void number(StringBuilder out, String name, double value) {
        out.append(' ').append(name).append("=\"");
        plain(out, value);
        out.append('"');
    }

    static void plain(StringBuilder out, double value) {
        long hundredths = (long) StrictMath.rint(value * 100);
        if (hundredths < 0) {
            out.append('-');
            hundredths = -hundredths;
        }
        out.append(hundredths / 100);
        long rest = hundredths % 100;
        if (rest != 0) {
            out.append('.').append(rest / 10);
            if (rest % 10 != 0) {
                out.append(rest % 10);
            }
        }
    }

    static void colour(StringBuilder out, int rgb) {
        out.append('#');
        for (int shift = 20; shift >= 0; shift -= 4) {
            out.append(DIGITS.charAt(rgb >> shift & 0xF));
        }
    }

    /** Adds text that may hold anything: mark-up is escaped and what XML cannot hold becomes a replacement sign. */
    static void escape(StringBuilder out, String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isXml(c) ? c : 0xFFFD);
            }
        });
    }

    /** The characters of XML 1.0, section 2.2. */
    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
