package org.folkmoot.desktop.money;

import java.io.IOException;
import java.nio.file.Path;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Trouble;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.desktop.work.Progress;
import org.folkmoot.reports.books.BooksFolder;
import org.folkmoot.reports.books.BooksFolder.Written;
import org.folkmoot.words.Wording;

/** Writes all books since the founding into a folder that a person chooses, behind the window. */
public final class BooksExport {
    private final Sitting sitting;
    private final Host host;

    /** Makes one that has asked for nothing yet. */
    public BooksExport(Sitting sitting, Host host) {
        this.sitting = sitting;
        this.host = host;
    }

    /** Asks for the folder and writes. */
    public void ask() {
        host.files()
                .folder(host.window(), host.words().text("money.export.folder"))
                .ifPresent(this::into);
    }

    void into(Path folder) {
        Wording words = host.words();
        host.work()
                .start(
                        words.text("money.export.running"),
                        progress -> write(folder, progress),
                        problem -> say(folder, problem));
    }

    /** Returns what is in the way, in words, or an empty text. */
    private String write(Path folder, Progress progress) {
        Wording words = host.words();
        try {
            Written written = BooksFolder.write(sitting.desk(), words, null, null, folder, (done, of) -> {
                progress.says(words.text("money.export.running"), done, of);
                return !progress.cancelled();
            });
            return switch (written) {
                case Written.Done done -> "";
                case Written.InTheWay way ->
                    words.text("money.export.in-the-way", way.file().toString());
                case Written.Stopped stopped -> words.text("money.export.stopped", stopped.done());
            };
        } catch (IOException e) {
            return words.text("money.export.disk", String.valueOf(e.getMessage()));
        }
    }

    private void say(Path folder, String problem) {
        if (problem.isEmpty()) {
            host.tell(host.words().text("money.export.done", folder.toString()));
        } else {
            host.refused(Trouble.because(problem));
        }
    }
}
