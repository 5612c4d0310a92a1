package org.folkmoot.desktop.tour;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.folkmoot.words.Wording;

/** Walks through a first meeting and leaves a picture of each step. */
public final class Tour {
    private static final int NOT_INTACT = 1;

    private Tour() {}

    /**
     * Walks, writing each step as PNG into the folder and telling it in a line. The platform has been chosen before
     * (headless); JavaFX has not been started yet.
     *
     * @param told where the lines go
     * @return 0 when the copy that the tour made is intact, else 1
     */
    public static int run(Path folder, PrintStream told) {
        Wording words = Wording.in(Locale.ENGLISH);
        PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
        Guide guide = new Guide(words, out);
        Path workshop = null;
        try {
            Files.createDirectories(folder);
            workshop = Files.createTempDirectory("folkmoot-tour");
            start();
            boolean intact = new Walk(folder.toAbsolutePath(), workshop, guide).walk();
            return intact ? 0 : NOT_INTACT;
        } catch (IOException | RuntimeException e) {
            guide.failed(e);
            return NOT_INTACT;
        } finally {
            stop();
            if (workshop != null && !clear(workshop)) {
                guide.left(workshop);
            }
        }
    }

    static void start() {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        Platform.setImplicitExit(false);
        try {
            started.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void stop() {
        Platform.exit();
    }

    /** Takes away a folder with everything in it, and tells whether it is gone. */
    static boolean clear(Path workshop) {
        try (Stream<Path> paths = Files.walk(workshop)) {
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
            return true;
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }
}
