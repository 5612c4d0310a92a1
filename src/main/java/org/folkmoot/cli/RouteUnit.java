package org.folkmoot.cli;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** The unit in which amounts stand in files and in the answer. */
enum RouteUnit {
    /** Circles, with up to 18 decimals after a point. */
    CIRCLES(18),
    /** Whole atto-circles. */
    ATTO(0);

    private static final int MOST_DIGITS = 38;
    private static final String MOST = Circles.LARGEST_ATTO.toString();

    private final int decimals;

    RouteUnit(int decimals) {
        this.decimals = decimals;
    }

    /** Returns why a text is no amount of this unit, or null when it is one. */
    @Nullable
    Sentence fault(String text) {
        boolean negative = text.startsWith("-") || text.startsWith("\u2212");
        String unsigned = negative ? text.substring(1) : text;
        int point = unsigned.indexOf('.');
        String whole = point < 0 ? unsigned : unsigned.substring(0, point);
        String part = point < 0 ? "0" : unsigned.substring(point + 1);
        int comma = text.indexOf(',');
        if (this == CIRCLES
                && comma > 0
                && areDigits(text.substring(0, comma))
                && areDigits(text.substring(comma + 1))) {
            return Sentence.of("cli.route.comma", text, text.replace(',', '.'));
        }
        if (!areDigits(whole) || !areDigits(part)) {
            return Sentence.of(this == ATTO ? "cli.route.no-atto" : "cli.route.no-circles", text);
        }
        if (negative) {
            return Sentence.of("cli.route.negative", text);
        }
        if (this == ATTO && point >= 0) {
            return Sentence.of("cli.route.no-atto", text);
        }
        if (point >= 0 && withoutEnd(part).length() > decimals) {
            return Sentence.of("cli.route.decimals", text, decimals);
        }
        String atto = atto(whole, point < 0 ? "" : part);
        boolean tooMuch = atto.length() > MOST.length() || atto.length() == MOST.length() && atto.compareTo(MOST) > 0;
        return tooMuch ? Sentence.of("cli.route.too-much", text) : null;
    }

    /** Reads an amount in which there is no fault. */
    Circles read(String text) {
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        String digits = atto(whole, point < 0 ? "" : text.substring(point + 1));
        return digits.isEmpty() ? Circles.ZERO : Circles.ofAtto(digits);
    }

    /** Returns an amount in this unit, in digits. */
    String write(BigInteger atto) {
        return this == ATTO
                ? atto.toString()
                : new BigDecimal(atto, decimals).stripTrailingZeros().toPlainString();
    }

    /** Returns the digits of the number of atto-circles, none for 0. */
    private String atto(String whole, String part) {
        StringBuilder digits = new StringBuilder(MOST_DIGITS);
        digits.append(whole).append(withoutEnd(part));
        digits.repeat('0', Math.max(0, whole.length() + decimals - digits.length()));
        int zeros = 0;
        while (zeros < digits.length() && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return digits.substring(zeros);
    }

    private static String withoutEnd(String part) {
        int end = part.length();
        while (end > 0 && part.charAt(end - 1) == '0') {
            end--;
        }
        return part.substring(0, end);
    }

    private static boolean areDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
