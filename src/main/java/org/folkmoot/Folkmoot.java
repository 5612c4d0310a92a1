package org.folkmoot;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.folkmoot.cli.Cli;
import org.folkmoot.desktop.DesktopMain;
import org.folkmoot.desktop.tour.Tour;

/** Where the program begins: words on the command line are answered, otherwise the window opens. */
public final class Folkmoot {
    private static final int WRONG_USAGE = 2;
    private static final String JSON = "--json";

    private Folkmoot() {}

    /**
     * Starts the program.
     *
     * @param words what was written behind its name; none opens the window
     */
    public static void main(String... words) {
        int exit = start(words);
        if (exit != 0) {
            System.exit(exit);
        }
    }

    private static int start(String... words) {
        List<String> asked =
                Arrays.stream(words).filter(word -> !word.equals(JSON)).toList();
        if (asked.size() == 2
                && asked.getFirst().equals("tour")
                && !asked.getLast().startsWith("-")) {
            return tour(Path.of(asked.getLast()), asked.size() < words.length);
        }
        if (words.length > 0) {
            return Cli.run(words);
        }
        if (Screen.isThere()) {
            return window();
        }
        String folder = System.getProperty("folkmoot.tour");
        return folder == null ? refuse(Notice.of("no.screen")) : tour(Path.of(folder), false);
    }

    private static int window() {
        List<String> missing = SystemLibraries.missingForWindow();
        if (!missing.isEmpty()) {
            return refuse(Notice.of("missing.library", String.join(" ", missing)));
        }
        DesktopMain.start();
        return 0;
    }

    private static int tour(Path folder, boolean json) {
        List<String> missing = SystemLibraries.missingForPictures();
        if (!missing.isEmpty()) {
            int exit = refuse(Notice.of("missing.library", String.join(" ", missing)));
            return json ? Cli.toured(folder, exit) : exit;
        }
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        return json ? Cli.toured(folder, Tour.run(folder, System.err)) : Tour.run(folder, System.out);
    }

    private static int refuse(String why) {
        System.err.println(why);
        return WRONG_USAGE;
    }
}
