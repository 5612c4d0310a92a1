package org.folkmoot.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How long the window's thread works at a stretch while somebody turns to every page, with 2,588 members with 26,695
 * trusts, against the same pages of an assembly of 42, as closely knit.
 *
 * <p>The window answers to nobody during a stretch. Milliseconds of CPU are those of that one thread; more than 100 would
 * be felt. Each time a process of its own; each page's second opening counts. By the clock it is the whole process.
 */
final class TurningPages implements Benchmark {
    private static final int ROUNDS = 5;
    private static final int FEW = 42;

    @Override
    public String sentence() {
        return "the window's longest stretch of work on all pages with 2,588 members against 42";
    }

    @Override
    public double atMost() {
        return 2;
    }

    @Override
    public boolean isAboutCpu() {
        return true;
    }

    @Override
    public Ratio measure() throws Exception {
        Path home = Files.createTempDirectory("folkmoot-bench");
        try {
            Path large = home.resolve("large");
            Path small = home.resolve("small");
            LargeAssembly.found(large, home.resolve("keys"));
            LargeAssembly.found(small, home.resolve("keys"), FEW);
            List<Span> ours = new ArrayList<>();
            List<Span> theirs = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                ours.add(new WindowProcess(home).asLaunched(PagesTurned.class, large.toString()));
                theirs.add(new WindowProcess(home).asLaunched(PagesTurned.class, small.toString()));
            }
            return new Ratio(Span.typical(ours), Span.typical(theirs));
        } finally {
            Folders.delete(home);
        }
    }
}
