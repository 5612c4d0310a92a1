package org.folkmoot.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.desktop.opening.Recent;
import org.folkmoot.desktop.opening.RecentFile;

/**
 * Starting the program whose window shows 2,588 members with 26,695 trusts next, against an empty window.
 *
 * <p>Each time a process of its own. Measured from the start of the process until the second pulse after the window is
 * shown: the first frame is laid out by then. Ours is the program as the build made it and as its launcher starts it, with
 * what the build has kept for a quicker start; it opens the assembly that was open last, which goes on behind the window,
 * and shows how far it is. The yardstick is started as Java starts any program, has the same theme and nothing in it.
 */
final class OpeningTheWindow implements Benchmark {
    private static final int ROUNDS = 9;

    @Override
    public String sentence() {
        return "opening the window on 2,588 members against an empty window of the same theme";
    }

    @Override
    public double atMost() {
        return 2;
    }

    @Override
    public Ratio measure() throws Exception {
        Path folder = Files.createTempDirectory("folkmoot-bench");
        try {
            Path assembly = folder.resolve("assembly");
            LargeAssembly.found(assembly, folder.resolve("keys"));
            new RecentFile(folder).opened(new Recent("Bench", assembly));
            List<Span> ours = new ArrayList<>();
            List<Span> empty = new ArrayList<>();
            for (int round = -1; round < ROUNDS; round++) {
                Span own = new WindowProcess(folder).asLaunched(WindowShown.class, WindowShown.PROGRAM);
                Span theirs = new WindowProcess(folder).plain(WindowShown.class, WindowShown.EMPTY);
                if (round >= 0) {
                    ours.add(own);
                    empty.add(theirs);
                }
            }
            return new Ratio(Span.typical(ours), Span.typical(empty));
        } finally {
            Folders.delete(folder);
        }
    }
}
