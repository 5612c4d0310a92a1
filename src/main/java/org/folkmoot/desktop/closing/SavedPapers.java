package org.folkmoot.desktop.closing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.folkmoot.desktop.files.KeptFile;
import org.folkmoot.reports.books.Period;
import org.jspecify.annotations.Nullable;

/**
 * When the papers of a month were last saved, as it is noted beside the record.
 *
 * <p>That a file was saved is nothing that the assembly recorded: it lies in {@code local/}, is in no copy, and losing it
 * loses nothing but the mark on the list. Whether the papers went out to people nobody can know from it.
 */
final class SavedPapers {
    private static final String FILE = "month-papers.properties";

    private final KeptFile file;
    private final boolean mayWrite;
    private final Map<String, Long> saved = new HashMap<>();

    private SavedPapers(KeptFile file, boolean mayWrite) {
        this.file = file;
        this.mayWrite = mayWrite;
    }

    /** The papers of a month. */
    enum Paper {
        /** Everybody's statements. */
        STATEMENTS("statements"),
        /** The treasurer's report. */
        REPORT("report");

        private final String name;

        Paper(String name) {
            this.name = name;
        }

        private String of(Period period) {
            return name + " " + period.from() + " " + period.until();
        }
    }

    /**
     * Reads what was noted in an assembly's folder; what cannot be read is as if it were not there.
     *
     * @param mayWrite false where the folder is only looked at: then it is remembered as long as the page is open
     */
    static SavedPapers in(Path folder, boolean mayWrite) {
        SavedPapers papers =
                new SavedPapers(new KeptFile(folder.resolve("local").resolve(FILE)), mayWrite);
        Properties kept = papers.file.read();
        for (String paper : kept.stringPropertyNames()) {
            try {
                papers.saved.put(paper, Long.valueOf(kept.getProperty(paper)));
            } catch (NumberFormatException unreadable) {
                // one odd line is no reason to forget the others
            }
        }
        return papers;
    }

    /** Returns when a paper of these very days was last saved, unix seconds; null when it was not. */
    synchronized @Nullable Long at(Paper paper, Period period) {
        return saved.get(paper.of(period));
    }

    /**
     * Notes that a paper was saved.
     *
     * @param at unix seconds
     * @throws IOException when the disk does not take the note; it is remembered as long as the page is open
     */
    synchronized void note(Paper paper, Period period, long at) throws IOException {
        saved.put(paper.of(period), at);
        if (mayWrite) {
            Properties kept = new Properties();
            saved.forEach((each, when) -> kept.setProperty(each, Long.toString(when)));
            file.write(kept);
        }
    }
}
