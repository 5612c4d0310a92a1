package org.folkmoot.bench;

import java.util.Comparator;
import java.util.List;

/**
 * How long something took.
 *
 * @param cpu nanoseconds of CPU time, of all threads together
 * @param wall nanoseconds by the clock
 */
record Span(long cpu, long wall) {
    /** Returns the middle one by CPU time. */
    static Span median(List<Span> spans) {
        return spans.stream()
                .sorted(Comparator.comparingLong(Span::cpu))
                .skip(spans.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
