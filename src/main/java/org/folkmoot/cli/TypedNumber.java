package org.folkmoot.cli;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * Reads numbers as they stand on the command line: digits, decimals after a point, nothing between them.
 *
 * <p>Not as people type them in the window: what a program wrote is read back here, in any language, to the last digit.
 */
final class TypedNumber {
    private static final Pattern WHOLE = Pattern.compile("[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]+(\\.[0-9]{1,60})?");
    private static final Pattern NEGATIVE = Pattern.compile("[-\u2212][0-9]+(\\.[0-9]+)?");

    private TypedNumber() {}

    /**
     * Returns a whole number.
     *
     * @param what the option or the place in which it stands, for the reason why it is refused
     * @param most the largest that is allowed; the smallest is 0
     */
    static BigInteger whole(String what, String typed, BigInteger most) throws Stop {
        refuseNegative(what, typed);
        if (!WHOLE.matcher(typed).matches()) {
            throw Stop.wrongUsage("cli.number.whole", what, typed);
        }
        return bounded(what, new BigInteger(typed), most, 0);
    }

    /** Returns a whole number from 0 to a largest one. */
    static long whole(String what, String typed, long most) throws Stop {
        return whole(what, typed, BigInteger.valueOf(most)).longValueExact();
    }

    /**
     * Returns a number with decimals as how often it holds the unit of its last place: with two places, 7.25 is 725.
     *
     * @param places how many decimals are allowed
     * @param most the largest that is allowed, in that unit
     */
    static BigInteger decimal(String what, String typed, int places, BigInteger most) throws Stop {
        refuseNegative(what, typed);
        if (!DECIMAL.matcher(typed).matches()) {
            throw Stop.wrongUsage("cli.number.decimal", what, typed);
        }
        BigDecimal number = new BigDecimal(typed);
        if (number.stripTrailingZeros().scale() > places) {
            throw Stop.wrongUsage("cli.number.places", what, typed, places);
        }
        return bounded(what, number.movePointRight(places).toBigIntegerExact(), most, places);
    }

    private static void refuseNegative(String what, String typed) throws Stop {
        if (NEGATIVE.matcher(typed).matches()) {
            throw Stop.wrongUsage("cli.number.negative", what, typed);
        }
    }

    private static BigInteger bounded(String what, BigInteger number, BigInteger most, int places) throws Stop {
        if (number.compareTo(most) > 0) {
            String limit = new BigDecimal(most, places).stripTrailingZeros().toPlainString();
            throw Stop.wrongUsage("cli.number.most", what, limit);
        }
        return number;
    }
}
