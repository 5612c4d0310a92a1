package org.folkmoot.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.desk.Progress;
import org.folkmoot.journal.Sha256;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads one file: a first look at its bytes, then its rows. */
final class CsvReading {
    private static final int ROWS_A_STEP = 10_000;

    /** Excel writes this above the header so that it knows its own separator again. */
    private static final String SEPARATOR_LINE = "sep=";

    private final Path file;
    private final Letters letters;
    private final Progress progress;
    private final List<CsvRow> rows = new ArrayList<>();
    private final List<Sentence> notices = new ArrayList<>();
    private @Nullable CsvRow header;
    private @Nullable BrokenOff brokenOff;
    private long fields;

    CsvReading(Path file, Letters letters, Progress progress) {
        this.file = file;
        this.letters = letters;
        this.progress = progress;
    }

    static CsvReader.CsvReaderBuilder builder(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(CsvFile.LONGEST_ROW);
    }

    Reading read() {
        String name = name(file);
        try {
            if (!Files.isRegularFile(file)) {
                throw new Unfit(0, Sentence.of(Files.exists(file) ? "import.file.not-a-file" : "import.file.missing"));
            }
            long size = Files.size(file);
            FirstLook.Seen seen = look(size);
            readRows(seen, size);
            if (header == null) {
                throw new Unfit(0, Sentence.of("import.file.empty"));
            }
            return new Reading.Ready(new CsvFile(name, seen.sha256(), header, rows, notices, brokenOff));
        } catch (Unfit unfit) {
            return unfit.refused(name);
        } catch (IOException e) {
            return new Unfit(0, Sentence.of("import.file.unreadable")).refused(name);
        }
    }

    /** Whoever chose Windows-1252 for two files may mean one of them; where it is UTF-8 for sure, it is read as that. */
    private FirstLook.Seen look(long size) throws IOException, Unfit {
        if (letters == Letters.UNICODE) {
            return look(Letters.UNICODE, size);
        }
        try {
            FirstLook.Seen seen = look(Letters.UNICODE, size);
            if (seen.beyondAscii()) {
                notices.add(Sentence.of("import.notice.not-windows-1252"));
            }
            return seen;
        } catch (Unfit unfit) {
            if (!unfit.mayBeOtherLetters()) {
                throw unfit;
            }
        }
        notices.add(Sentence.of(CsvFile.CHOSEN_LETTERS));
        return look(letters, size);
    }

    private FirstLook.Seen look(Letters as, long size) throws IOException, Unfit {
        try (InputStream in = Files.newInputStream(file)) {
            return new FirstLook(as, progress).look(in, size);
        }
    }

    private void readRows(FirstLook.Seen seen, long size) throws IOException, Unfit {
        MessageDigest digest = Sha256.begin();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            // Read, not skipped: what is skipped is no part of the fingerprint.
            in.readNBytes(seen.mark().bytes());
            LinesRead reader = new LinesRead(new BufferedReader(new InputStreamReader(in, seen.charset())));
            char separator = Separator.of(seen.sample(), seen.wholeInSample());
            long before = 0;
            if (startsWithSeparatorLine(seen.sample())) {
                separator = seen.sample().charAt(SEPARATOR_LINE.length());
                reader.skipLine();
                before = 1;
            }
            tokens(reader, separator, before, seen.lines(), size);
            reader.transferTo(Writer.nullWriter());
        }
        if (!Sha256.end(digest).equals(seen.sha256())) {
            throw new Unfit(0, Sentence.of("import.file.changed"));
        }
    }

    private static boolean startsWithSeparatorLine(String sample) {
        int at = SEPARATOR_LINE.length();
        return sample.startsWith(SEPARATOR_LINE)
                && sample.length() > at + 1
                && ",;|\t".indexOf(sample.charAt(at)) >= 0
                && (sample.charAt(at + 1) == '\n' || sample.charAt(at + 1) == '\r');
    }

    private void tokens(LinesRead reader, char separator, long before, long lines, long size) throws Unfit {
        RowTaker taker = new RowTaker();
        // Not closed here: the stream under it belongs to the caller.
        try {
            for (CsvRow row : builder(separator).build(taker, reader)) {
                take(before == 0 ? row : new CsvRow(row.line() + before, row.fields()), size);
            }
        } catch (CsvParseException e) {
            boolean overLines = reader.lines() >= taker.line() + before;
            if (!taker.isTooLong() && (overLines || isAtEnd(reader))) {
                quoteOpen(taker.line() + before, lines);
                return;
            }
            throw new Unfit(taker.line() + before, Sentence.of("import.file.row-too-long", CsvFile.LONGEST_ROW >> 20));
        } catch (UncheckedIOException e) {
            throw new Unfit(0, Sentence.of("import.file.unreadable"));
        }
    }

    /**
     * Only a quotation mark reaches from a row over more lines than a row can be long, or to the end of the file; what
     * stands before it can be taken.
     */
    private void quoteOpen(long line, long end) throws Unfit {
        Sentence reason = Sentence.of("import.file.quote-open", line, end, end - line + 1);
        if (header == null) {
            throw new Unfit(line, reason);
        }
        brokenOff = new BrokenOff(new Problem(name(file), line, reason), end - line + 1);
    }

    private static boolean isAtEnd(Reader reader) throws Unfit {
        try {
            return reader.read() < 0;
        } catch (IOException e) {
            throw new Unfit(0, Sentence.of("import.file.unreadable"));
        }
    }

    private void take(CsvRow row, long size) throws Unfit {
        if (row.isBlank()) {
            return;
        }
        if (header == null) {
            header = row;
            if (row.fields().size() > CsvFile.MOST_COLUMNS) {
                throw new Unfit(row.line(), Sentence.of("import.file.too-many-columns", CsvFile.MOST_COLUMNS));
            }
            return;
        }
        rows.add(row);
        fields += row.fields().size();
        if (rows.size() > CsvFile.MOST_ROWS || fields > CsvFile.MOST_FIELDS) {
            throw new Unfit(row.line(), Sentence.of("import.file.too-many-rows", CsvFile.MOST_ROWS));
        }
        // The second half of the way; how many bytes a row took is not worth counting.
        if (rows.size() % ROWS_A_STEP == 0 && !progress.at(size + Math.min(size, rows.size() * 10L), 2 * size)) {
            throw new Unfit(0, Sentence.of("import.cancelled"));
        }
    }

    private static String name(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }
}
