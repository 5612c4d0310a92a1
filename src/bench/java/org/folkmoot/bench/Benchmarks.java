package org.folkmoot.bench;

import java.util.List;
import java.util.Locale;

/** Runs the benchmarks and prints the ratios: {@code mvn -Pbench verify}, or only some with {@code -Dbench=WORD}. */
public final class Benchmarks {
    /** A new benchmark is added here. */
    private static final List<Benchmark> ALL = List.of(new ReadingTheBook(), new ImportingTrust());

    private Benchmarks() {}

    /**
     * Measures and prints one line a benchmark.
     *
     * @param words only benchmarks whose sentence contains the first word, where there is one
     * @throws Exception when a benchmark cannot be carried out
     */
    public static void main(String... words) throws Exception {
        String wanted = words.length == 0 ? "" : words[0];
        for (Benchmark one : ALL) {
            if (one.sentence().contains(wanted)) {
                System.out.println(line(one, one.measure()));
            }
        }
    }

    private static String line(Benchmark one, Ratio ratio) {
        String verdict = ratio.times() <= one.atMost() ? "holds" : "OVER";
        return String.format(
                Locale.ROOT,
                "%-5s %6.2f times (at most %.1f): %s; %,d ms against %,d ms",
                verdict,
                ratio.times(),
                one.atMost(),
                one.sentence(),
                ratio.ours() / 1_000_000,
                ratio.yardstick() / 1_000_000);
    }
}
