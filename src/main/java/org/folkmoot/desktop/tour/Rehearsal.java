package org.folkmoot.desktop.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.folkmoot.desk.Progress;
import org.folkmoot.desktop.opening.Recent;
import org.folkmoot.desktop.opening.RecentFile;
import org.folkmoot.sample.SampleAssembly;

/**
 * Starts once as every day, with the sample as the assembly that was open last, and ends when Today stands there.
 *
 * <p>The build does this so that what Java has read and checked for it can be kept beside the program: a start that finds
 * it there takes a third less time.
 */
public final class Rehearsal {
    private static final int NOT_DONE = 1;

    private Rehearsal() {}

    /**
     * Rehearses on the headless platform, in a folder that is gone afterwards.
     *
     * @param words nothing
     * @throws IOException when there is no place for such a folder
     */
    public static void main(String... words) throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Path workshop = Files.createTempDirectory("folkmoot-rehearsal");
        boolean done = false;
        try {
            rehearse(workshop);
            done = true;
        } finally {
            Tour.clear(workshop);
            if (!done) {
                // Threads of a window that never came would keep the build waiting.
                Runtime.getRuntime().halt(NOT_DONE);
            }
        }
    }

    private static void rehearse(Path workshop) throws IOException {
        SampleAssembly.Telling sample =
                SampleAssembly.tell(workshop.resolve("sample"), SampleAssembly.SEED, Progress.SILENT);
        Path folder = sample.desk().folder();
        sample.desk().close();
        Path user = workshop.resolve("user");
        new RecentFile(user).opened(new Recent("", folder));
        Tour.start();
        try {
            TourWindow window = TourWindow.asEveryDay(workshop, user, sample.clock());
            window.hand().awaitNode("today-held");
            window.hand().rest();
            window.close();
        } finally {
            Tour.stop();
        }
    }
}
