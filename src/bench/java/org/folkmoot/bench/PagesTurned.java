package org.folkmoot.bench;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.stage.Stage;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.Opened;
import org.folkmoot.desk.Progress;
import org.folkmoot.desk.UserFolders;
import org.folkmoot.desktop.Answering;
import org.folkmoot.desktop.Frame;
import org.folkmoot.desktop.opening.Surroundings;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.theme.AppearanceFile;
import org.folkmoot.terms.Day;

/**
 * A process that opens every page of an assembly twice, prints the longest stretch that the window's thread worked for a
 * page opened the second time, in nanoseconds of CPU time, and ends. The first time counts what Java learns.
 */
public final class PagesTurned extends Application {
    private static final int TIMES = 2;

    /** So many pulses after nothing is asked any more, everything is laid out and handed to the screen. */
    private static final int QUIET_PULSES = 30;

    private final LongestStretch stretch = new LongestStretch();

    /** Opens the assembly in this folder. */
    public static void main(String... folder) {
        launch(PagesTurned.class, folder);
    }

    @Override
    public void start(Stage stage) {
        UserFolders user = UserFolders.ofThisUser();
        Surroundings around = new Surroundings(
                user.configuration(),
                user.assemblies(),
                () -> Day.parse("2026-03-02").start(),
                RandomGenerator.getDefault(),
                new Answering(),
                Surroundings.packed());
        Path folder = Path.of(getParameters().getRaw().getFirst());
        if (!(Desk.open(folder, around.setting(), Progress.SILENT) instanceof Opened.Ready(Desk desk))) {
            throw new IllegalStateException("not opened");
        }
        Frame frame = new Frame(stage, new AppearanceFile(user.configuration()), Locale.ENGLISH, around);
        frame.show();
        frame.sit(desk);
        stretch.begin();
        new Turning(frame).start();
    }

    /** Turns to the next page when the one before has come to rest. */
    private final class Turning extends AnimationTimer {
        private final Frame frame;
        private final Deque<Place> ahead = new ArrayDeque<>();
        private int times;
        private int quiet;

        Turning(Frame frame) {
            this.frame = frame;
        }

        @Override
        public void handle(long now) {
            quiet = frame.shell().work().isResting() ? quiet + 1 : 0;
            if (quiet < QUIET_PULSES) {
                return;
            }
            quiet = 0;
            if (ahead.isEmpty()) {
                if (times == TIMES) {
                    System.out.println(stretch.nanos());
                    Runtime.getRuntime().halt(0);
                }
                times++;
                stretch.anew();
                ahead.addAll(List.of(Place.values()));
            }
            frame.shell().go(ahead.poll());
        }
    }
}
