package org.folkmoot.desktop;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.folkmoot.desk.UserFolders;
import org.folkmoot.desktop.files.SystemFileAsking;
import org.folkmoot.desktop.opening.Surroundings;
import org.folkmoot.desktop.theme.AppearanceFile;
import org.jspecify.annotations.Nullable;

/** The JavaFX application: one window, dressed as it was left, with what was open last. */
public final class FolkmootWindow extends Application {
    private @Nullable Frame frame;

    @Override
    public void start(Stage stage) {
        Surroundings around = surroundings();
        Frame made = new Frame(stage, new AppearanceFile(around.configuration()), Locale.getDefault(), around);
        frame = made;
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> Platform.runLater(() -> made.unforeseen(error)));
        made.fitInto(Screen.getPrimary().getVisualBounds());
        made.showLast();
    }

    @Override
    public void stop() {
        if (frame != null) {
            frame.rise();
        }
    }

    private static Surroundings surroundings() {
        UserFolders folders = UserFolders.ofThisUser();
        Path around = folders.assemblies().getParent();
        return new Surroundings(
                folders.configuration(),
                folders.assemblies(),
                () -> System.currentTimeMillis() / 1000,
                new SecureRandom(),
                new SystemFileAsking(around == null ? folders.assemblies() : around),
                Surroundings.packed());
    }
}
