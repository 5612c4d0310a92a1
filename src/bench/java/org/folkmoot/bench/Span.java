package org.folkmoot.bench;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * How long something took.
 *
 * @param cpu nanoseconds of CPU time, of all threads together
 * @param wall nanoseconds by the clock
 */
record Span(long cpu, long wall) {
    /**
     * Returns the mean of the middle half by CPU time: the system counts a process's CPU time in steps of up to ten
     * milliseconds, which a median would show as they are.
     */
    static Span typical(List<Span> spans) {
        List<Span> middle = spans.stream()
                .sorted(Comparator.comparingLong(Span::cpu))
                .skip(spans.size() / 4)
                .limit((spans.size() + 1) / 2)
                .toList();
        return new Span(mean(middle, Span::cpu), mean(middle, Span::wall));
    }

    private static long mean(List<Span> spans, ToLongFunction<Span> time) {
        return spans.stream().mapToLong(time).sum() / spans.size();
    }
}
