package org.folkmoot.bench;

import java.util.List;
import java.util.Locale;

/** Runs the benchmarks and prints the ratios: {@code mvn -Pbench verify}, or only some with {@code -Dbench=WORD}. */
public final class Benchmarks {
    /** A new benchmark is added here. */
    private static final List<Benchmark> ALL = List.of(
            new OpeningTheWindow(),
            new TurningPages(),
            new ReadingTheBook(),
            new CheckingTheBooks(),
            new ImportingTrust(),
            new PastBalancesFound(),
            new LedgerPaged(),
            FindingRoutes.inALargeVillage(),
            FindingRoutes.inACity(),
            new RoutesAgainstPushRelabel());

    private Benchmarks() {}

    /**
     * Measures and prints one line a benchmark, and at the end whether all hold.
     *
     * @param words only benchmarks whose sentence contains the first word, where there is one
     * @throws Exception when a benchmark cannot be carried out
     */
    public static void main(String... words) throws Exception {
        String wanted = words.length == 0 ? "" : words[0];
        int over = 0;
        for (Benchmark one : ALL) {
            if (one.sentence().contains(wanted)) {
                Ratio ratio = one.measure();
                System.out.println(line(one, ratio));
                over += times(one, ratio) > one.atMost() ? 1 : 0;
            }
        }
        System.out.println(over == 0 ? "All hold." : over + " OVER what was promised.");
    }

    private static double times(Benchmark one, Ratio ratio) {
        return one.isAboutCpu() ? ratio.timesByCpu() : ratio.timesByTheClock();
    }

    private static String line(Benchmark one, Ratio ratio) {
        return String.format(
                Locale.ROOT,
                "%-5s %6.4f times %s (at most %.4f): %s; CPU %.4f times, %,d ms against %,d ms; by the clock %.4f"
                        + " times, %,d ms against %,d ms",
                times(one, ratio) <= one.atMost() ? "holds" : "OVER",
                times(one, ratio),
                one.isAboutCpu() ? "the CPU" : "by the clock",
                one.atMost(),
                one.sentence(),
                ratio.timesByCpu(),
                ratio.ours().cpu() / 1_000_000,
                ratio.yardstick().cpu() / 1_000_000,
                ratio.timesByTheClock(),
                ratio.ours().wall() / 1_000_000,
                ratio.yardstick().wall() / 1_000_000);
    }
}
