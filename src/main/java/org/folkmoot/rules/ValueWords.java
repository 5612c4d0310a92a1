package org.folkmoot.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.folkmoot.rules.RuleType.Choice;
import org.folkmoot.rules.RuleType.Hundredths;
import org.folkmoot.rules.RuleType.OnOff;
import org.folkmoot.rules.RuleType.OrOff;
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
        return alone(rule.type(), value);
    }

    /** Returns the value as it stands in the rule's own sentence, such as the 7 of "about 7 are gone". */
    public static Sentence inSentence(Rule rule, String value) {
        return inSentence(rule.type(), value);
    }

    /** Returns the value standing alone on a day: one that ended before it is said to be over. */
    public static Sentence alone(Rule rule, String value, Day today) {
        return isOver(rule, value, today) ? inSentence(rule, value, today) : alone(rule, value);
    }

    /** Returns the value as it stands in the rule's own sentence on a day: one that ended before it is said to be over. */
    public static Sentence inSentence(Rule rule, String value, Day today) {
        return isOver(rule, value, today)
                ? Sentence.of("rule.value.until-over", Day.parse(value))
                : inSentence(rule, value);
    }

    private static boolean isOver(Rule rule, String value, Day today) {
        return rule.type() instanceof UntilDay
                && !value.equals(RuleType.OFF)
                && Day.parse(value).isBefore(today);
    }

    /** Returns the rule's own sentence with a written value. */
    public static Sentence sentence(Rule rule, String value) {
        return Sentence.of(key(rule), inSentence(rule, value), count(rule, value));
    }

    /** Returns the rule's own sentence on a day: a value that ended before it is said to be over. */
    public static Sentence sentence(Rule rule, String value, Day today) {
        return Sentence.of(key(rule), inSentence(rule, value, today), count(rule, value));
    }

    /** Returns the key of the rule's own sentence; its places are the value in words and its {@link #count}. */
    public static String key(Rule rule) {
        return "rule." + rule.id() + ".sentence";
    }

    /** Returns a written value as the number by which the words around it bend, such as "accepts" or "accept"; 0 for none. */
    public static long count(Rule rule, String value) {
        return countOf(rule.type(), value);
    }

    private static long countOf(RuleType type, String value) {
        return switch (type) {
            case Whole whole -> Long.parseLong(value);
            case Hundredths hundredths -> Long.parseLong(value);
            case Threshold threshold -> 0;
            case Share share -> 0;
            case Choice choice -> 0;
            case OnOff onOff -> 0;
            case OrOff(RuleType of) -> value.equals(RuleType.OFF) ? 0 : countOf(of, value);
            case UntilDay until -> 0;
        };
    }

    /** Returns which values a rule can have, such as "from 1 day to 90 days". */
    public static Sentence range(Rule rule) {
        return range(rule.type());
    }

    private static Sentence alone(RuleType type, String value) {
        return switch (type) {
            case Hundredths(long min, long max, String unit)
            when unit.equals("percent") ->
                Sentence.of("rule.value.percent.sign", BigDecimal.valueOf(Long.parseLong(value), 2));
            case OrOff(RuleType of) when !value.equals(RuleType.OFF) -> alone(of, value);
            default -> inSentence(type, value);
        };
    }

    private static Sentence inSentence(RuleType type, String value) {
        return switch (type) {
            case Whole whole -> Sentence.of("rule.value." + whole.unit(), Long.parseLong(value));
            case Hundredths hundredths -> hundredths(hundredths.unit(), Long.parseLong(value));
            case Threshold threshold ->
                value.startsWith(">=")
                        ? atLeast(Fraction.parse(value.substring(2)))
                        : Sentence.of("rule.value.more-than", share(Fraction.parse(value.substring(1))));
            case Share share -> atLeast(Fraction.parse(value));
            case Choice choice -> Sentence.of("rule.value." + value);
            case OnOff onOff -> Sentence.of("rule.value." + value);
            case OrOff(RuleType of) -> value.equals(RuleType.OFF) ? without(of) : inSentence(of, value);
            case UntilDay until ->
                value.equals(RuleType.OFF)
                        ? Sentence.of("rule.value.off")
                        : Sentence.of("rule.value.until", Day.parse(value));
        };
    }

    /** A bound that is off is no limit; to say that it is off sounds as if nothing were allowed. */
    private static Sentence without(RuleType bound) {
        boolean limits = bound instanceof Whole(long min, long max, String unit) && unit.equals("people")
                || bound instanceof Hundredths;
        return Sentence.of(limits ? "rule.value.no-limit" : "rule.value.off");
    }

    private static Sentence range(RuleType type) {
        return switch (type) {
            case Whole(long min, long max, String unit) -> fromTo(type, min, max);
            case Hundredths(long min, long max, String unit) -> fromTo(type, min, max);
            case Threshold threshold -> Sentence.of("rule.range.threshold");
            case Share share -> Sentence.of("rule.range.share");
            case Choice(List<String> options) ->
                Sentence.of(
                        "rule.range.one-of",
                        options.stream().map(option -> inSentence(type, option)).toList());
            case OnOff onOff -> Sentence.of("rule.range.on-off");
            case OrOff(RuleType of) -> Sentence.of("rule.range.or-off", range(of));
            case UntilDay until -> Sentence.of("rule.range.day");
        };
    }

    private static Sentence fromTo(RuleType type, long min, long max) {
        return Sentence.of("rule.range.from-to", alone(type, Long.toString(min)), alone(type, Long.toString(max)));
    }

    private static Sentence hundredths(String unit, long value) {
        return unit.equals("circles")
                ? Sentence.of(
                        value == ONE ? "rule.value.circle" : "rule.value.circles",
                        new Circles(BigInteger.valueOf(value).multiply(ATTO_PER_HUNDREDTH)))
                : Sentence.of("rule.value.percent", BigDecimal.valueOf(value, 2));
    }

    /** At least all is simply all. */
    private static Sentence atLeast(Fraction share) {
        return share.num() == share.den() ? share(share) : Sentence.of("rule.value.at-least", share(share));
    }

    private static Sentence share(Fraction share) {
        if (share.num() == share.den()) {
            return Sentence.of("rule.value.all");
        }
        return switch (share.toString()) {
            case "1/10" -> Sentence.of("rule.value.tenth");
            case "1/5" -> Sentence.of("rule.value.fifth");
            case "1/4" -> Sentence.of("rule.value.quarter");
            case "1/3" -> Sentence.of("rule.value.third");
            case "1/2" -> Sentence.of("rule.value.half");
            case "3/5" -> Sentence.of("rule.value.three-fifths");
            case "2/3" -> Sentence.of("rule.value.two-thirds");
            case "3/4" -> Sentence.of("rule.value.three-quarters");
            case "4/5" -> Sentence.of("rule.value.four-fifths");
            default -> Sentence.of("rule.value.fraction", share.num(), share.den());
        };
    }
}
