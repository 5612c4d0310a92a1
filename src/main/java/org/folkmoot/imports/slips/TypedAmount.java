package org.folkmoot.imports.slips;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.terms.Circles;

/**
 * Reads an amount of circles as a person types it: digits, with decimals after a point or a comma.
 *
 * <p>Spaces between digits are left out, and so are signs for thousands where they cannot be anything else: {@code 1.234,50},
 * {@code 1,234.50}, {@code 1’234.50}, {@code 1.000.000}. {@code 1,234} and {@code 1.234} are more than a thousand for some and
 * a little more than one for others, so they are not read: three decimals after one to three digits have to be written with a
 * fourth.
 */
public final class TypedAmount {
    private static final int DECIMALS = 18;
    private static final int MOST_WHOLE = 19;
    private static final int LONGEST_GROUPED = 100;
    private static final Pattern TWO_WAYS = Pattern.compile("[1-9][0-9]{0,2}[.,][0-9]{3}");
    private static final Pattern GROUPED =
            Pattern.compile("[1-9][0-9]{0,2}(?:(?:\\.[0-9]{3})+,[0-9]*|(?:,[0-9]{3})+\\.[0-9]*|(?:\\.[0-9]{3}){2,}"
                    + "|(?:,[0-9]{3}){2,}|(?:['’][0-9]{3})+(?:[.,][0-9]*)?)");
    private static final Pattern FORM = Pattern.compile("([0-9]*)(?:[.,]([0-9]*))?");

    private TypedAmount() {}

    /** What was read. */
    public sealed interface Reading {}

    /**
     * An amount above nothing.
     *
     * @param circles how much
     */
    public record Amount(Circles circles) implements Reading {}

    /** Nothing was typed yet. */
    public record Nothing() implements Reading {}

    /**
     * It is no amount that can be paid.
     *
     * @param cause key of the words that say why
     */
    public record Wrong(String cause) implements Reading {}

    /** No amount has that many groups, and the pattern goes as deep as what it matches. */
    private static boolean isGrouped(String text) {
        return text.length() <= LONGEST_GROUPED && GROUPED.matcher(text).matches();
    }

    /** Takes the signs for thousands away: the last sign begins the decimals, unless it stands more than once. */
    private static String ungrouped(String text) {
        int last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        boolean decimals = last >= 0 && text.indexOf(text.charAt(last)) == last;
        String whole = decimals ? text.substring(0, last) : text;
        return whole.replaceAll("[.,'’]", "") + (decimals ? text.substring(last) : "");
    }

    /** Reads what somebody typed. */
    public static Reading read(String typed) {
        String text = typed.replaceAll("[\\s\\u00a0\\u202f]", "");
        if (text.isEmpty()) {
            return new Nothing();
        }
        Matcher form = FORM.matcher(isGrouped(text) ? ungrouped(text) : text);
        if (!form.matches()) {
            return new Wrong("money.amount.form");
        }
        if (TWO_WAYS.matcher(text).matches()) {
            return new Wrong("money.amount.thousands");
        }
        String whole = form.group(1);
        String decimals = form.group(2) == null ? "" : form.group(2);
        if (whole.isEmpty() && decimals.isEmpty()) {
            return new Wrong("money.amount.form");
        }
        if (decimals.length() > DECIMALS) {
            return new Wrong("money.amount.decimals");
        }
        BigInteger atto = new BigInteger("0" + whole + decimals + "0".repeat(DECIMALS - decimals.length()));
        if (whole.length() > MOST_WHOLE || atto.compareTo(Circles.LARGEST_ATTO) > 0) {
            return new Wrong("money.amount.large");
        }
        return atto.signum() == 0 ? new Wrong("money.amount.nothing") : new Amount(new Circles(atto));
    }
}
