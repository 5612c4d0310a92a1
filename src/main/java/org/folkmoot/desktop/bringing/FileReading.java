package org.folkmoot.desktop.bringing;

import java.nio.file.Path;
import java.util.List;
import org.folkmoot.desktop.files.FileKind;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.work.Job;
import org.folkmoot.desktop.work.Running;
import org.folkmoot.imports.CsvFile;
import org.folkmoot.imports.Letters;
import org.folkmoot.imports.Reading;

/** Asks for files, reads them behind the window, and gives each to the choice that it is for. */
final class FileReading {
    private static final String CANCELLED = "import.cancelled";
    private static final String EVERY_ENDING = "*";

    private final Host host;
    private final BringingModel model;

    FileReading(Host host, BringingModel model) {
        this.host = host;
        this.model = model;
    }

    /** Asks a person for a file; whatever is not text is refused when it is read, not by its name. */
    void choose(FileChoice choice, String title) {
        if (choice.state().get() instanceof FileChoice.State.BeingRead) {
            return;
        }
        FileKind kind = new FileKind(host.words().text("bringing.file.kind"), EVERY_ENDING);
        host.files().open(host.window(), title, kind).ifPresent(path -> read(choice, path, Letters.UNICODE));
    }

    /** Reads a file for a choice. */
    void read(FileChoice choice, Path path, Letters letters) {
        FileChoice.State before = choice.begin(path);
        Running running = start(path, letters, reading -> {
            if (!isCancelled(reading)) {
                choice.took(path, letters, reading);
            }
        });
        // What went before is put back first, and then replaced by what came of it, if anything did.
        running.over().subscribe(over -> {
            if (over) {
                choice.putBack(before);
            }
        });
    }

    /** Takes files that were dropped anywhere: what names the columns of trust is trust, everything else people. */
    void dropped(List<Path> paths) {
        paths.stream()
                .limit(2)
                .forEach(path -> start(path, Letters.UNICODE, reading -> {
                    if (!isCancelled(reading)) {
                        fitting(reading).took(path, Letters.UNICODE, reading);
                    }
                }));
    }

    private FileChoice fitting(Reading reading) {
        return switch (reading) {
            case Reading.Ready(CsvFile file) when FileChoice.looksLikeTrust(file) -> model.trust();
            case Reading.Ready ready -> model.people();
            case Reading.Refused refused -> model.people().isEmpty() ? model.people() : model.trust();
        };
    }

    private Running start(Path path, Letters letters, java.util.function.Consumer<Reading> done) {
        String what = host.words().text("bringing.reading", name(path));
        Job<Reading> job = progress -> CsvFile.read(path, letters, (at, of) -> {
            progress.says(what, at, of);
            return !progress.cancelled();
        });
        return host.work().start(what, job, done);
    }

    private static boolean isCancelled(Reading reading) {
        return reading instanceof Reading.Refused refused
                && refused.problem().reason().key().equals(CANCELLED);
    }

    /** Returns a file's name without its folders. */
    static String name(Path path) {
        return Shortened.of(
                path.getFileName() == null
                        ? path.toString()
                        : path.getFileName().toString());
    }
}
