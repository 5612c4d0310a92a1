package org.folkmoot.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.folkmoot.rules.RuleType.Choice;
import org.folkmoot.rules.RuleType.Hundredths;
import org.folkmoot.rules.RuleType.Share;
import org.folkmoot.rules.RuleType.Threshold;
import org.folkmoot.rules.RuleType.UntilDay;
import org.folkmoot.rules.RuleType.Whole;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Fraction;
import org.folkmoot.terms.Sentence;

/** Says the written value of a rule as people say it: "7 days", "two thirds", "1 circle". */
public final class ValueWords {
    private static final BigInteger ATTO_PER_HUNDREDTH = BigInteger.TEN.pow(16);
    private static final long ONE = 100;

    private ValueWords() {}

    /** Returns the value standing alone, such as "7 %". */
    public static Sentence alone(Rule rule, String value) {
        return rule.type() instanceof Hundredths(long min, long max, String unit) && unit.equals("percent")
                ? Sentence.of("rule.value.percent.sign", BigDecimal.valueOf(Long.parseLong(value), 2))
                : inSentence(rule, value);
    }

    /** Returns the value as it stands in the rule's own sentence, such as the 7 of "about 7 are gone". */
    public static Sentence inSentence(Rule rule, String value) {
        return switch (rule.type()) {
            case Whole whole -> Sentence.of("rule.value." + whole.unit(), Long.parseLong(value));
            case Hundredths hundredths -> hundredths(hundredths.unit(), Long.parseLong(value));
            case Threshold threshold ->
                value.startsWith(">=")
                        ? Sentence.of("rule.value.at-least", share(Fraction.parse(value.substring(2))))
                        : Sentence.of("rule.value.more-than", share(Fraction.parse(value.substring(1))));
            case Share share -> share(Fraction.parse(value));
            case Choice choice -> Sentence.of("rule.value." + value);
            case UntilDay until ->
                value.equals("off") ? Sentence.of("rule.value.off") : Sentence.of("rule.value.until", Day.parse(value));
        };
    }

    private static Sentence hundredths(String unit, long value) {
        return unit.equals("circles")
                ? Sentence.of(
                        value == ONE ? "rule.value.circle" : "rule.value.circles",
                        new Circles(BigInteger.valueOf(value).multiply(ATTO_PER_HUNDREDTH)))
                : Sentence.of("rule.value.percent", BigDecimal.valueOf(value, 2));
    }

    private static Sentence share(Fraction share) {
        return switch (share.toString()) {
            case "1/2" -> Sentence.of("rule.value.half");
            case "2/3" -> Sentence.of("rule.value.two-thirds");
            case "3/4" -> Sentence.of("rule.value.three-quarters");
            case "1/1" -> Sentence.of("rule.value.all");
            default -> Sentence.of("rule.value.fraction", share.num(), share.den());
        };
    }
}
