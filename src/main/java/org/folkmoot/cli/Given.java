package org.folkmoot.cli;

import java.math.BigInteger;
import org.folkmoot.money.Demurrage;
import org.folkmoot.terms.Circles;
import picocli.CommandLine.ParseResult;

/**
 * What was given to a command that computes with plain numbers.
 *
 * @param words what the parser found
 */
record Given(ParseResult words) {
    static final String FROM = "--from";
    static final String UNTIL = "--until";
    static final String PER_HOUR = "--per-hour";
    static final String DEMURRAGE = "--demurrage";
    static final String WINDOW = "--window";
    static final String DAYS = "--days";
    static final String ATTO = "ATTO";

    /** The last second of the year 9999: what comes after has no date that people write. */
    private static final long LAST_SECOND = 253_402_300_799L;

    /** As many days as lie between the years 1 and 9999. */
    private static final long MOST_DAYS = 3_652_059;

    private static final BigInteger MOST_HUNDREDTHS = BigInteger.valueOf(9_999);
    private static final int DECIMALS = 18;
    private static final String OFF = "off";

    boolean json() {
        return words.hasMatchedOption(Description.JSON);
    }

    boolean said(String flag) {
        return words.hasMatchedOption(flag);
    }

    /** Returns a moment in unix seconds. */
    long moment(String option) throws Stop {
        return TypedNumber.whole(option, text(option), LAST_SECOND);
    }

    /** Returns a yearly loss typed in per cent. */
    Demurrage demurrage() throws Stop {
        return Demurrage.of(TypedNumber.decimal(DEMURRAGE, text(DEMURRAGE), 2, MOST_HUNDREDTHS)
                .intValueExact());
    }

    /** Returns circles an hour. */
    Circles perHour() throws Stop {
        return new Circles(TypedNumber.decimal(PER_HOUR, text(PER_HOUR), DECIMALS, Circles.LARGEST_ATTO));
    }

    /** Returns how many days back income can be collected, typed as {@code 14d}; 0 for {@code off}. */
    int window() throws Stop {
        String typed = text(WINDOW);
        if (typed.equals(OFF)) {
            return 0;
        }
        String days = typed.endsWith("d") ? typed.substring(0, typed.length() - 1) : typed;
        int window = (int) TypedNumber.whole(WINDOW, days, MOST_DAYS);
        if (window == 0) {
            throw Stop.wrongUsage("cli.income.no-window", WINDOW, OFF);
        }
        return window;
    }

    long days() throws Stop {
        return TypedNumber.whole(DAYS, text(DAYS), MOST_DAYS);
    }

    /** Returns the amount named first, in atto-circles. */
    Circles atto() throws Stop {
        String typed = words.matchedPositionalValue(0, "");
        return new Circles(TypedNumber.whole(ATTO, typed, Circles.LARGEST_ATTO));
    }

    private String text(String option) {
        return words.matchedOptionValue(
                option, words.commandSpec().findOption(option).defaultValue());
    }
}
