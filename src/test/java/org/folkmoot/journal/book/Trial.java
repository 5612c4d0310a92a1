package org.folkmoot.journal.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.folkmoot.journal.Deed;
import org.folkmoot.journal.DeviceKey;
import org.folkmoot.journal.Entry;
import org.folkmoot.journal.Line;
import org.folkmoot.journal.LineCodec;
import org.folkmoot.journal.Personal;
import org.folkmoot.journal.PlacedEntry;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.Tip;
import org.folkmoot.journal.acts.IncomeIssued;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.terms.Hour;

/** Somebody records deeds in a book on a disk, and remembers what was said to be recorded. */
final class Trial {
    static final Path ROOT = Path.of("/home/ida/valley");
    static final Path KEYS = Path.of("/home/ida/.config/keys");
    static final String ASSEMBLY = "a".repeat(64);

    private static final LineCodec CODEC = new LineCodec();

    final MemoryDisk disk;
    final LineCodec codec = CODEC;
    final List<String> acknowledged = new ArrayList<>();
    /** What was being recorded when the book said that it does not know. */
    final List<String> doubtful = new ArrayList<>();

    /** Who followed when the book was last opened. */
    Follower follower = new Follower();

    private int deeds;

    Trial(MemoryDisk disk) {
        this.disk = disk;
    }

    Keyring keyring() {
        return new Keyring(disk, KEYS);
    }

    Opening found() {
        DeviceKey key = DeviceKey.of(new byte[32]);
        return MinuteBook.found(disk, ROOT, codec, keyring(), ASSEMBLY, key);
    }

    /** Opens the book, and checks that whoever follows took the record in the order of replay. */
    Opening open() {
        follower = new Follower();
        Opening opening = MinuteBook.open(disk, ROOT, codec, keyring(), follower);
        if (opening instanceof Opening.Ready(MinuteBook book, Loaded loaded)) {
            assertEquals(loaded.record().order(), follower.taken);
        }
        return opening;
    }

    /** Somebody who follows the reading, and notes what they took since they began. */
    static final class Follower implements Following {
        final List<PlacedEntry> taken = new ArrayList<>();
        int begun;

        @Override
        public void begin() {
            begun++;
            taken.clear();
        }

        @Override
        public void take(List<PlacedEntry> entries, long read, long of) {
            assertTrue(read > 0 && read <= of, "read " + read + " of " + of);
            taken.addAll(entries);
        }
    }

    Opening.Ready ready(Opening opening) {
        return assertInstanceOf(Opening.Ready.class, opening);
    }

    /** Records one entry, or every third time a deed of three with names. */
    Appended record(MinuteBook book) {
        deeds++;
        List<Line> lines = deeds % 3 == 0 ? deedOfThree(book.tip()) : List.of(single(book.tip()));
        List<String> ids = lines.stream()
                .filter(Entry.class::isInstance)
                .map(line -> ((Entry) line).id())
                .toList();
        Appended appended = book.append(lines);
        switch (appended) {
            case Appended.Kept kept -> acknowledged.addAll(ids);
            case Appended.NotKept notKept -> {}
            case Appended.NotKnown notKnown -> doubtful.addAll(ids);
        }
        return appended;
    }

    /** Makes, without recording it, what would come next. */
    List<Line> next(MinuteBook book, boolean deed) {
        deeds++;
        return deed ? deedOfThree(book.tip()) : List.of(single(book.tip()));
    }

    private Entry single(Tip tip) {
        return tip.next(codec, new IncomeIssued(new Hour(490_000 + deeds)), 1_764_000_000 + deeds, null, null, null);
    }

    private List<Line> deedOfThree(Tip tip) {
        List<Line> lines = new ArrayList<>();
        Tip next = tip;
        for (int i = 0; i < 3; i++) {
            Personal names =
                    new Personal(String.format(Locale.ROOT, "%064x", deeds * 3 + i), Texts.of("names", "Ida " + deeds));
            Deed deed = new Deed(String.format(Locale.ROOT, "%032x", deeds), i, 3);
            Entry entry = next.next(codec, new JoinApplied(1), 1_764_000_000 + deeds, null, deed, names);
            next = next.after(entry);
            lines.add(names);
            lines.add(entry);
        }
        return lines;
    }

    /** Checks that everything acknowledged is there in its order, nothing that was refused, and nothing is wrong. */
    void assertNothingIsLost(Loaded loaded) {
        assertEquals(List.of(), loaded.findings());
        List<String> there = loaded.record().order().stream()
                .map(placed -> placed.entry().id())
                .toList();
        assertTrue(there.size() >= acknowledged.size(), "lost: " + there.size() + " of " + acknowledged.size());
        assertEquals(acknowledged, there.subList(0, acknowledged.size()));
        List<String> more = there.subList(acknowledged.size(), there.size());
        assertTrue(more.isEmpty() || more.equals(doubtful), "neither all nor nothing: " + more.size());
        loaded.record().order().forEach(placed -> {
            String hash = placed.entry().envelope().personalHash();
            assertTrue(hash == null || loaded.personal().containsKey(hash), "a name is lost");
        });
    }
}
