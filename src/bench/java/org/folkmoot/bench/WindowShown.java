package org.folkmoot.bench;

import java.lang.management.ManagementFactory;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.folkmoot.desk.UserFolders;
import org.folkmoot.desktop.FolkmootWindow;
import org.folkmoot.desktop.theme.AppearanceFile;
import org.folkmoot.desktop.theme.Look;

/** A process that shows a window, prints the nanoseconds of CPU time that it took until then, and ends. */
public final class WindowShown extends Application {
    /** The program itself. */
    static final String PROGRAM = "program";

    /** A window of the same size and theme, with nothing in it. */
    static final String EMPTY = "empty";

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    /** Shows one of both. */
    public static void main(String... which) {
        launch(WindowShown.class, which);
    }

    @Override
    public void start(Stage stage) {
        if (getParameters().getRaw().contains(PROGRAM)) {
            new FolkmootWindow().start(stage);
            // as large as the empty one, however small the screen is
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
        } else {
            Scene scene = new Scene(new StackPane(), WIDTH, HEIGHT);
            new Look(new AppearanceFile(UserFolders.ofThisUser().configuration()).read()).dress(scene);
            stage.setScene(scene);
            stage.show();
        }
        new SecondPulse().start();
    }

    /** At the second pulse the first frame is laid out and handed to the screen. */
    private static final class SecondPulse extends AnimationTimer {
        private int pulses;

        @Override
        public void handle(long now) {
            pulses++;
            if (pulses == 2) {
                System.out.println(ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                        .getProcessCpuTime());
                Runtime.getRuntime().halt(0);
            }
        }
    }
}
