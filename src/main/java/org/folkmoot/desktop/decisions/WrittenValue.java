package org.folkmoot.desktop.decisions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.folkmoot.rules.Rule;
import org.folkmoot.rules.RuleType;

/** Turns what people type or choose into the written value of a rule. */
final class WrittenValue {
    /** The shares offered for thresholds and quorums. */
    private static final List<String> SHARES =
            List.of("1/10", "1/5", "1/4", "1/3", "1/2", "3/5", "2/3", "3/4", "4/5", "1/1");

    private WrittenValue() {}

    /** Reads a number with at most two decimals after a point or a comma as a whole number of hundredths. */
    static Optional<String> hundredths(String typed, Rule rule) {
        String plain = typed.strip().replace(',', '.');
        if (!plain.matches("\\d{1,9}(\\.\\d{1,2})?")) {
            return Optional.empty();
        }
        String written =
                new BigDecimal(plain).movePointRight(2).toBigIntegerExact().toString();
        return allowed(written, rule);
    }

    /** Returns a written value if the rule can have it. */
    static Optional<String> allowed(String written, Rule rule) {
        return rule.type().allows(written) ? Optional.of(written) : Optional.empty();
    }

    /** Returns the written values that are offered for a type; none where any number can be typed. */
    static List<String> offered(RuleType type) {
        return switch (type) {
            case RuleType.Threshold threshold ->
                SHARES.stream()
                        .flatMap(share -> List.of(">" + share, ">=" + share).stream())
                        .filter(type::allows)
                        .toList();
            case RuleType.Share share -> SHARES;
            case RuleType.Choice choice -> choice.options();
            case RuleType.OnOff onOff -> List.of(RuleType.ON, RuleType.OFF);
            case RuleType.OrOff orOff -> offered(orOff.of());
            case RuleType.Whole whole -> List.of();
            case RuleType.Hundredths hundredths -> List.of();
            case RuleType.UntilDay until -> List.of();
        };
    }
}
