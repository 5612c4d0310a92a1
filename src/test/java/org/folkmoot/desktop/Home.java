package org.folkmoot.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;
import javafx.stage.Stage;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.opening.Surroundings;
import org.folkmoot.desktop.theme.AppearanceFile;

/** A person's computer in a folder of a test, with a clock that stands still. */
public final class Home {
    private final Path folder;
    private final Answering files = new Answering();
    private final Surroundings around;

    /** Sets one up. */
    public Home(Path folder) {
        this.folder = folder;
        this.around = new Surroundings(
                folder.resolve("settings"),
                folder.resolve("documents"),
                () -> Village.FOUNDED_AT,
                new SplittableRandom(11),
                files,
                "test");
    }

    /** Returns what the window stands on. */
    public Surroundings around() {
        return around;
    }

    /** Returns what answers questions for files. */
    public Answering files() {
        return files;
    }

    /** Returns the folder of documents. */
    public Path documents() {
        return folder.resolve("documents");
    }

    /** Opens a window that looks some way, as at a start of the program. */
    public Frame start(Stage stage, ScreenWalk.Way way) throws IOException {
        AppearanceFile kept = new AppearanceFile(around.configuration());
        kept.write(way.appearance());
        Frame frame = new Frame(stage, kept, Locale.ENGLISH, around);
        stage.setWidth(way.width());
        stage.setHeight(way.height());
        frame.showLast();
        return frame;
    }
}
