package org.folkmoot.journal.book;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.journal.Deed;
import org.folkmoot.journal.Entry;
import org.folkmoot.journal.Finding;
import org.folkmoot.journal.Header;
import org.folkmoot.journal.LineCodec;
import org.folkmoot.journal.LineReader;
import org.folkmoot.journal.LinesAhead;
import org.folkmoot.journal.Personal;
import org.folkmoot.journal.PlacedEntry;
import org.folkmoot.journal.ReadLine;
import org.folkmoot.journal.Seal;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads one device's book.
 *
 * <p>With the number up to which its device knows its entries to be recorded, it also finds where the writing of what was
 * never acknowledged was cut off. Without that number a broken line is damage, only a missing end is not.
 */
final class FileScan {
    /** Stands for the number of a book whose device is somebody else. */
    static final long NOT_OURS = Long.MAX_VALUE;

    /** After so many wrong lines the rest is not read; the record is damaged whatever it says. */
    private static final int MOST_WRONG = 1_000;

    private final String name;
    private final Header expected;
    private final long written;
    private final @Nullable Ahead ahead;
    private final List<PlacedEntry> entries = new ArrayList<>();
    private final List<PlacedSeal> seals = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private long last;
    private long deedBegins = -1;
    private long deedBeganAfter;
    private long cutFrom = -1;
    private boolean torn;

    /** A seal and where it stands. */
    record PlacedSeal(Seal seal, long line) {}

    private FileScan(String name, Header expected, long written, @Nullable Ahead ahead) {
        this.name = name;
        this.expected = expected;
        this.written = written;
        this.ahead = ahead;
    }

    /**
     * Reads a book of which at least the entries up to number {@code written} are known to be there for good.
     *
     * @param ahead hears of every entry as soon as it is read; or null
     */
    static FileScan read(Disk disk, Path file, LineCodec codec, Header expected, long written, @Nullable Ahead ahead)
            throws IOException {
        FileScan scan = new FileScan(String.valueOf(file.getFileName()), expected, written, ahead);
        try (LinesAhead reader = new LinesAhead(scan.name, disk.read(file), codec, LineReader.USUAL_SIZE)) {
            ReadLine line = reader.next();
            while (line != null && scan.take(line) && scan.findings.size() <= MOST_WRONG) {
                line = reader.next();
            }
        }
        scan.endWithUnfinishedDeed();
        return scan;
    }

    private boolean take(ReadLine read) {
        switch (read) {
            case ReadLine.Good good -> takeGood(good);
            case ReadLine.Bad bad -> {
                if (last >= written) {
                    cutFrom = bad.offset();
                    return false;
                }
                findings.add(bad.finding());
            }
            case ReadLine.Torn end -> {
                torn = true;
                cutFrom = end.offset();
            }
        }
        return true;
    }

    private void takeGood(ReadLine.Good good) {
        switch (good.line()) {
            case Header header when good.number() == 1 && header.equals(expected) -> {}
            case Entry entry
            when entry.envelope().device().equals(expected.device()) -> {
                noteDeed(entry.envelope().deed(), good.offset());
                last = Math.max(last, entry.envelope().n());
                PlacedEntry placed = new PlacedEntry(entry, name, good.number());
                entries.add(placed);
                if (ahead != null) {
                    ahead.take(placed, good.end());
                }
            }
            case Seal seal -> seals.add(new PlacedSeal(seal, good.number()));
            case Header header -> misplaced(good.number());
            case Entry entry -> misplaced(good.number());
            case Personal personal -> misplaced(good.number());
        }
    }

    private void misplaced(long line) {
        findings.add(new Finding(name, line, Sentence.of("journal.book.misplaced")));
    }

    private void noteDeed(@Nullable Deed deed, long offset) {
        if (deed == null || deed.isLast()) {
            deedBegins = -1;
        } else if (deed.index() == 0) {
            deedBegins = offset;
            deedBeganAfter = last;
        }
    }

    /** Treats a deed that was cut off, and was never acknowledged, like a line that was cut off. */
    private void endWithUnfinishedDeed() {
        if (deedBegins >= 0 && deedBeganAfter >= written) {
            cutFrom = deedBegins;
            entries.removeIf(placed -> placed.entry().envelope().n() > deedBeganAfter);
            last = deedBeganAfter;
        }
    }

    List<PlacedEntry> entries() {
        return entries;
    }

    List<PlacedSeal> seals() {
        return seals;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Returns the highest number of an entry. */
    long last() {
        return last;
    }

    /** Returns where the part begins that was never acknowledged, or −1 when there is none. */
    long cutFrom() {
        return cutFrom;
    }

    /** Tells whether the last line has no end. */
    boolean isTorn() {
        return torn;
    }

    String name() {
        return name;
    }
}
