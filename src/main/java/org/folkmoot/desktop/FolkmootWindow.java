package org.folkmoot.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
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
        made.showLast();
    }

    @Override
    public void stop() {
        if (frame != null) {
            frame.rise();
        }
    }

    private static Surroundings surroundings() {
        Path home = Path.of(System.getProperty("user.home", "."));
        Path documents = home.resolve("Documents");
        Path base = Files.isDirectory(documents) ? documents : home;
        return new Surroundings(
                configuration(),
                base.resolve("Folkmoot"),
                () -> System.currentTimeMillis() / 1000,
                new SecureRandom(),
                new SystemFileAsking(base),
                Surroundings.packed());
    }

    /** Returns the folder where programs of this user keep their settings, by the custom of each system. */
    static Path configuration() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home", "."));
        if (os.startsWith("windows")) {
            String roaming = System.getenv("APPDATA");
            return (roaming == null ? home : Path.of(roaming)).resolve("Folkmoot");
        }
        if (os.startsWith("mac")) {
            return home.resolve("Library/Application Support/Folkmoot");
        }
        String xdg = System.getenv("XDG_CONFIG_HOME");
        return (xdg == null || xdg.isEmpty() ? home.resolve(".config") : Path.of(xdg)).resolve("folkmoot");
    }
}
