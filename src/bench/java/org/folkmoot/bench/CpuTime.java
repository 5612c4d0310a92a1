package org.folkmoot.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** CPU time of this whole process, the compiler's and the collector's included: both are part of what a start costs. */
final class CpuTime {
    private static final com.sun.management.OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);

    /** Something measured, which may fail. */
    interface Work {
        void run() throws Exception;
    }

    private CpuTime() {}

    /** Nanoseconds that one run took. */
    static long of(Work work) throws Exception {
        long before = PROCESS.getProcessCpuTime();
        work.run();
        return PROCESS.getProcessCpuTime() - before;
    }

    /** The median of both over this many rounds, turn and turn about, after one round that does not count. */
    static Ratio ratio(int rounds, Work ours, Work yardstick) throws Exception {
        ours.run();
        yardstick.run();
        long[] first = new long[rounds];
        long[] second = new long[rounds];
        for (int round = 0; round < rounds; round++) {
            second[round] = of(yardstick);
            first[round] = of(ours);
        }
        return new Ratio(median(first), Math.max(1, median(second)));
    }

    private static long median(long... times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
