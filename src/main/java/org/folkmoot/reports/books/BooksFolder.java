package org.folkmoot.reports.books;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.desk.Desk;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** All the books of a period in a folder: the ledger in three forms, accounts, members, a report, everybody's statement. */
public final class BooksFolder {
    /** The folder for statements within the folder. */
    public static final String STATEMENTS = "statements";

    private static final String LEDGER = "ledger";

    private final Books books;
    private final Period period;
    private final Path folder;

    private BooksFolder(Books books, Period period, Path folder) {
        this.books = books;
        this.period = period;
        this.folder = folder;
    }

    /** Hears how many files are written, of how many; says whether to go on. */
    public interface Progress {
        /** Some files are written. */
        boolean goOn(int done, int of);
    }

    /** What came of writing. */
    public sealed interface Written {
        /**
         * All is there.
         *
         * @param period which days
         * @param files the files beside the statements, in the order of writing
         * @param statements how many statements
         */
        record Done(Period period, List<Path> files, int statements) implements Written {
            /** Keeps its own copy. */
            public Done {
                files = List.copyOf(files);
            }
        }

        /**
         * A file of that name is there already, and nothing was written.
         *
         * @param file the file
         */
        record InTheWay(Path file) implements Written {}

        /**
         * Somebody stopped it; what was written so far is whole.
         *
         * @param done how many files were written
         */
        record Stopped(int done) implements Written {}
    }

    /**
     * Writes everything; belongs behind the window.
     *
     * @param from the first day, or null for the day of the founding
     * @param until the last day, or null for today
     * @param folder made when it is not there
     * @throws IOException when the disk does not take it
     */
    public static Written write(
            Desk desk, Wording words, @Nullable Day from, @Nullable Day until, Path folder, Progress progress)
            throws IOException {
        Books books = Books.of(desk, words);
        Period period = new Period(
                from == null ? books.founded() : from,
                until == null ? Day.of(books.now()).max(books.founded()) : until);
        return new BooksFolder(books, period, folder).write(progress);
    }

    private Written write(Progress progress) throws IOException {
        PeopleTables people = new PeopleTables(books, period.until());
        Map<Path, NewFile.Bytes> files = new LinkedHashMap<>();
        put(files, LEDGER + ".csv", out -> LedgerTable.write(books, period, out));
        put(files, "accounts.csv", people::writeAccounts);
        put(files, "members.csv", people::writeMembers);
        put(files, LEDGER + ".journal", out -> Journal.write(books, new Hledger(books), period, out));
        put(files, LEDGER + ".beancount", out -> Journal.write(books, new Beancount(books), period, out));
        files.put(folder.resolve("report.pdf"), this::report);
        List<Path> whole = new ArrayList<>(files.keySet());
        for (Id holder : books.accounts()) {
            String name = FileNames.statement(books.number(holder), books.name(holder), "csv");
            put(files, STATEMENTS + "/" + name, out -> statement(holder, out));
        }
        for (Path file : files.keySet()) {
            if (Files.exists(file)) {
                return new Written.InTheWay(file);
            }
        }
        Files.createDirectories(folder.resolve(STATEMENTS));
        int done = 0;
        for (Map.Entry<Path, NewFile.Bytes> file : files.entrySet()) {
            if (!progress.goOn(done, files.size())) {
                return new Written.Stopped(done);
            }
            try {
                NewFile.write(file.getKey(), file.getValue());
            } catch (FileAlreadyExistsException came) {
                return new Written.InTheWay(file.getKey());
            }
            done++;
        }
        return new Written.Done(period, whole, files.size() - whole.size());
    }

    private void put(Map<Path, NewFile.Bytes> files, String name, NewFile.Content content) {
        files.put(folder.resolve(name), NewFile.text(content));
    }

    private void statement(Id holder, Writer out) throws IOException {
        HolderStatement statement =
                HolderStatement.of(books.state(), books.names(), books.words(), holder, books.of(holder), period);
        StatementTable.write(statement, books.words(), out);
    }

    private void report(OutputStream out) throws IOException {
        String assembly = books.state().founding().name();
        out.write(ReportPaper.pdf(TreasurersReport.of(books, period), assembly, books.words(), Day.of(books.now())));
    }
}
