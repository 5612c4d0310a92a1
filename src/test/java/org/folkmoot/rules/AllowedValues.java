package org.folkmoot.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Values that a rule can have: those at its edges, those where words bend, and some between. */
public final class AllowedValues {
    private static final long[] TELLING = {0, 1, 2, 3, 7, 10, 11, 21, 28, 50, 99, 100, 101, 200, 550, 1_000, 123_456};
    private static final List<String> SHARES = List.of(
            "1/1000000", "1/10", "1/5", "1/4", "1/3", "3/7", "1/2", "2/4", "3/5", "2/3", "3/4", "4/5", "9/9", "1/1");

    private AllowedValues() {}

    /** Returns them, each once. */
    public static List<String> of(Rule rule) {
        List<String> values = new ArrayList<>(of(rule.type()));
        values.add(rule.suggested());
        return values.stream().distinct().filter(rule.type()::allows).toList();
    }

    private static List<String> of(RuleType type) {
        return switch (type) {
            case RuleType.Whole(long min, long max, String unit) -> numbers(min, max);
            case RuleType.Hundredths(long min, long max, String unit) -> numbers(min, max);
            case RuleType.Threshold threshold ->
                SHARES.stream()
                        .flatMap(share -> Stream.of(">" + share, ">=" + share))
                        .toList();
            case RuleType.Share share -> SHARES;
            case RuleType.Choice choice -> choice.options();
            case RuleType.OnOff onOff -> List.of("on", "off");
            case RuleType.OrOff(RuleType of) ->
                Stream.concat(Stream.of("off"), of(of).stream()).toList();
            case RuleType.UntilDay until -> List.of("off", "2026-06-01", "2099-12-31");
        };
    }

    private static List<String> numbers(long min, long max) {
        TreeSet<Long> numbers = new TreeSet<>(List.of(min, min + 1, max - 1, max));
        for (long telling : TELLING) {
            numbers.add(telling);
        }
        return numbers.stream().map(String::valueOf).toList();
    }
}
