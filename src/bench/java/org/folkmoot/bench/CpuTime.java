package org.folkmoot.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** CPU time of this whole process, the compiler's and the collector's included: both are part of what a start costs. */
final class CpuTime {
    private static final com.sun.management.OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);

    /** Something measured, which may fail. */
    interface Work {
        void run() throws Exception;
    }

    private CpuTime() {}

    /** Returns how long one run took, garbage that was there before it collected beforehand. */
    static Span of(Work work) throws Exception {
        System.gc();
        long wall = System.nanoTime();
        long cpu = PROCESS.getProcessCpuTime();
        work.run();
        return new Span(PROCESS.getProcessCpuTime() - cpu, System.nanoTime() - wall);
    }

    /** What both typically took over this many rounds, turn and turn about, after as many that do not count. */
    static Ratio ratio(int rounds, Work ours, Work yardstick) throws Exception {
        List<Span> first = new ArrayList<>();
        List<Span> second = new ArrayList<>();
        for (int round = -rounds; round < rounds; round++) {
            Span theirs = of(yardstick);
            Span own = of(ours);
            if (round >= 0) {
                second.add(theirs);
                first.add(own);
            }
        }
        return new Ratio(Span.typical(first), Span.typical(second));
    }
}
