package org.folkmoot.desktop;

import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.folkmoot.desktop.theme.AppearanceFile;

/** The JavaFX application: one window, dressed as it was left. */
public final class FolkmootWindow extends Application {
    @Override
    public void start(Stage stage) {
        Frame frame = new Frame(stage, new AppearanceFile(configuration()), Locale.getDefault());
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> Platform.runLater(() -> frame.unforeseen(error)));
        frame.show();
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
