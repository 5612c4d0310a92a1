package org.folkmoot.rules;

import java.time.DateTimeException;
import java.util.List;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Fraction;

/** What values a rule can take, and how they are written. */
public sealed interface RuleType {
    /** The written value of what is so. */
    String ON = "on";

    /** The written value of what is not so. */
    String OFF = "off";

    /** Tells whether a written value is one that this type allows, in the only form in which it may be written. */
    boolean allows(String value);

    /**
     * A whole number.
     *
     * @param min the smallest allowed
     * @param max the largest allowed
     * @param unit what is counted: a code such as {@code days}, {@code people}, {@code meetings}
     */
    record Whole(long min, long max, String unit) implements RuleType {
        @Override
        public boolean allows(String value) {
            return isWhole(value) && Long.parseLong(value) >= min && Long.parseLong(value) <= max;
        }
    }

    /**
     * A number with two decimals, written as a whole number of hundredths.
     *
     * @param min the smallest allowed, in hundredths
     * @param max the largest allowed, in hundredths
     * @param unit what is counted: {@code circles} or {@code percent}
     */
    record Hundredths(long min, long max, String unit) implements RuleType {
        @Override
        public boolean allows(String value) {
            return isWhole(value) && Long.parseLong(value) >= min && Long.parseLong(value) <= max;
        }
    }

    /** How large a majority must be: {@code >=2/3} for at least, {@code >1/2} for more than. */
    record Threshold() implements RuleType {
        @Override
        public boolean allows(String value) {
            String share =
                    value.startsWith(">=") ? value.substring(2) : value.startsWith(">") ? value.substring(1) : "";
            // Less than half could pass a thing and its opposite in one evening; "more than all" could pass nothing.
            return isFraction(share)
                    && 2 * Fraction.parse(share).num() >= Fraction.parse(share).den()
                    && (value.startsWith(">=")
                            ? 2 * Fraction.parse(share).num()
                                    > Fraction.parse(share).den()
                            : Fraction.parse(share).num()
                                    < Fraction.parse(share).den());
        }
    }

    /** A share of the members that is more than none, written {@code 1/2}. */
    record Share() implements RuleType {
        @Override
        public boolean allows(String value) {
            return isFraction(value) && Fraction.parse(value).num() > 0;
        }
    }

    /**
     * One of several named ways.
     *
     * @param options their codes, in the order in which they are offered
     */
    record Choice(List<String> options) implements RuleType {
        @Override
        public boolean allows(String value) {
            return options.contains(value);
        }
    }

    /** Something that is so or is not: {@code on} or {@code off}. */
    record OnOff() implements RuleType {
        @Override
        public boolean allows(String value) {
            return value.equals(ON) || value.equals(OFF);
        }
    }

    /**
     * A value of another type, or {@code off}.
     *
     * @param of the type of the values other than {@code off}
     */
    record OrOff(RuleType of) implements RuleType {
        @Override
        public boolean allows(String value) {
            return value.equals(OFF) || of.allows(value);
        }
    }

    /** A day on which something ends, written as an ISO date, or {@code off}. */
    record UntilDay() implements RuleType {
        @Override
        public boolean allows(String value) {
            if (value.equals(OFF)) {
                return true;
            }
            try {
                return value.length() == 10 && Day.parse(value).toString().equals(value);
            } catch (DateTimeException notADate) {
                return false;
            }
        }
    }

    private static boolean isWhole(String value) {
        return !value.isEmpty()
                && value.length() <= 9
                && value.chars().allMatch(c -> c >= '0' && c <= '9')
                && (value.length() == 1 || value.charAt(0) != '0');
    }

    private static boolean isFraction(String value) {
        try {
            return Fraction.parse(value).toString().equals(value);
        } catch (IllegalArgumentException notAFraction) {
            return false;
        }
    }
}
