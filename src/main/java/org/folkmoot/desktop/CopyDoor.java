package org.folkmoot.desktop;

import java.io.IOException;
import java.nio.file.Path;
import org.folkmoot.copies.BroughtIn;
import org.folkmoot.copies.CopyFile;
import org.folkmoot.copies.Verification;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.DeskSetting;
import org.folkmoot.desk.Opened;
import org.folkmoot.desktop.copies.Steps;
import org.folkmoot.desktop.work.Progress;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** Makes an assembly's folder from a copy and opens it, as on another laptop. */
final class CopyDoor {
    /** What came of it. */
    sealed interface Looked {
        /**
         * It is open for looking.
         *
         * @param passing the folder that is thrown away afterwards; null when it stays
         */
        record Open(Desk desk, @Nullable PassingFolder passing) implements Looked {}

        /**
         * The file is no copy, or one in which something was altered.
         *
         * @param found what verifying it came to
         */
        record Found(Verification found) implements Looked {}

        /**
         * It could not be opened.
         *
         * @param reason why
         */
        record Not(Sentence reason) implements Looked {}
    }

    private final DeskSetting setting;
    private final Wording words;

    CopyDoor(DeskSetting setting, Wording words) {
        this.setting = setting;
        this.words = words;
    }

    /**
     * Opens a copy; belongs on a background thread.
     *
     * @param folder the folder to make, or null for one that is thrown away afterwards
     */
    Looked open(Path copy, @Nullable Path folder, Progress progress) throws IOException {
        if (folder != null) {
            return open(copy, folder, null, progress);
        }
        PassingFolder passing = PassingFolder.make();
        boolean open = false;
        try {
            Looked looked = open(copy, passing.place(), passing, progress);
            open = looked instanceof Looked.Open;
            return looked;
        } finally {
            if (!open) {
                passing.forget();
            }
        }
    }

    private Looked open(Path copy, Path place, @Nullable PassingFolder passing, Progress progress) {
        org.folkmoot.desk.Progress steps = Steps.of(words, progress);
        return switch (new CopyFile(setting.disk()).open(copy, place, steps)) {
            case BroughtIn.NotARecord not -> new Looked.Found(not.not());
            case BroughtIn.Damaged damaged -> new Looked.Found(damaged.verification());
            case BroughtIn.Not not -> new Looked.Not(not.reason());
            case BroughtIn.Stopped stopped -> new Looked.Not(Sentence.of("desk.cancelled"));
            case BroughtIn.Done done ->
                switch (Desk.open(done.folder(), setting, steps)) {
                    case Opened.Ready ready -> new Looked.Open(ready.desk(), passing);
                    case Opened.Not not -> new Looked.Not(not.reason());
                };
        };
    }
}
