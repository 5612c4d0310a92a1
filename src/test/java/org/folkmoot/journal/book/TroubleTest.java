package org.folkmoot.journal.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.folkmoot.journal.Entry;
import org.folkmoot.journal.Line;
import org.folkmoot.journal.Personal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class TroubleTest {
    private static final int DEEDS = 12;
    private static final String HEADER = "somebody's first line\n";

    @Test
    void when_the_power_is_cut_everything_acknowledged_is_there() throws IOException {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            MemoryDisk disk = new MemoryDisk();
            Trial trial = new Trial(disk);
            MinuteBook book = trial.ready(trial.found()).book();
            for (int cuts = 0; cuts < 3; cuts++) {
                for (int i = random.nextInt(6); i > 0; i--) {
                    assertInstanceOf(Appended.Kept.class, trial.record(book));
                }
                // Bytes of a deed that was not acknowledged are on their way when the light goes out.
                unforced(trial, book, random);
                disk.cutPower(random.nextInt(4) == 0 ? null : random);
                Opening.Ready again = trial.ready(trial.open());
                try {
                    trial.assertNothingIsLost(again.loaded());
                    book = again.book();
                    assertInstanceOf(DeviceState.Continues.class, book.device());
                } catch (AssertionError e) {
                    throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
                }
                trial.acknowledged.clear();
                trial.doubtful.clear();
                again.loaded()
                        .record()
                        .order()
                        .forEach(placed -> trial.acknowledged.add(placed.entry().id()));
            }
        }
    }

    private static void unforced(Trial trial, MinuteBook book, Random random) throws IOException {
        boolean deed = random.nextBoolean();
        List<Line> lines = trial.next(book, deed);
        BookFolder folder = new BookFolder(Trial.ROOT);
        boolean namesAreForced = random.nextBoolean();
        for (Line line : lines) {
            if (line instanceof Personal) {
                trial.disk.append(folder.personal()).write(trial.codec.bytes(line));
            }
        }
        if (namesAreForced || !deed) {
            trial.disk.append(folder.personal()).force();
            for (Line line : lines) {
                if (line instanceof Entry entry) {
                    trial.disk.append(folder.book(book.tip().device())).write(trial.codec.bytes(line));
                    trial.doubtful.add(entry.id());
                }
            }
        }
    }

    @Test
    void when_the_power_is_cut_at_any_moment_of_founding_there_is_a_book_or_none() throws IOException {
        for (int at = 1; ; at++) {
            FaultyDisk disk = new FaultyDisk();
            Trial trial = new Trial(disk);
            disk.failAt(at, true);
            Opening first = trial.found();
            boolean failed = disk.hasFailed();
            disk.mend();
            disk.cutPower(at % 2 == 0 ? null : new Random(at));
            Opening again = trial.open();
            if (!failed) {
                assertInstanceOf(Opening.Ready.class, first);
                assertInstanceOf(Opening.Ready.class, again);
                return;
            }
            if (again instanceof Opening.Refused(var reason)) {
                assertEquals("journal.book.none-here", reason.key());
                assertInstanceOf(Opening.Ready.class, trial.found(), "founding again, after " + at);
            }
        }
    }

    @Test
    void whichever_operation_fails_once_what_the_book_says_is_true() throws IOException {
        recordWithFailures(false);
    }

    @Test
    void whichever_operation_fails_for_ever_what_the_book_says_is_true() throws IOException {
        recordWithFailures(true);
    }

    private static void recordWithFailures(boolean forEver) throws IOException {
        boolean failed = true;
        for (int at = 1; failed; at++) {
            FaultyDisk disk = new FaultyDisk();
            Trial trial = new Trial(disk);
            MinuteBook book = trial.ready(trial.found()).book();
            disk.failAt(at, forEver);
            for (int i = 0; i < DEEDS; i++) {
                Appended appended = trial.record(book);
                if (appended instanceof Appended.NotKnown) {
                    assertInstanceOf(Appended.NotKnown.class, book.append(List.of()), "nothing more is accepted");
                    break;
                }
            }
            failed = disk.hasFailed();
            disk.mend();
            book.close();
            trial.assertNothingIsLost(trial.ready(trial.open()).loaded());
        }
    }

    @Test
    void what_somebody_else_founded_between_the_look_and_the_lock_stays() {
        String other = "d".repeat(64);
        Path book = new BookFolder(Trial.ROOT).book(other);
        MemoryDisk disk = new MemoryDisk() {
            @Override
            public @Nullable Closeable lock(Path file) throws IOException {
                put(book, HEADER.getBytes(StandardCharsets.UTF_8));
                return super.lock(file);
            }
        };
        Opening.Refused refused = assertInstanceOf(Opening.Refused.class, new Trial(disk).found());
        assertEquals("journal.book.already-here", refused.reason().key());
        assertEquals(HEADER, new String(disk.bytes(book), StandardCharsets.UTF_8));
    }

    @Test
    void a_folder_of_keys_that_cannot_be_written_is_not_called_the_folder_of_the_assembly() {
        MemoryDisk disk = new MemoryDisk() {
            @Override
            public void createFolders(Path folder) throws IOException {
                if (folder.equals(Trial.KEYS)) {
                    throw new IOException("read-only");
                }
                super.createFolders(folder);
            }
        };
        Opening.Refused refused = assertInstanceOf(Opening.Refused.class, new Trial(disk).found());
        assertEquals("journal.book.key-not-kept", refused.reason().key());
        assertEquals(
                List.of(Trial.KEYS.toString(), "read-only"), refused.reason().args());
        assertEquals(Disk.Place.FREE, disk.place(Trial.ROOT));
    }

    @Test
    void a_failure_to_write_that_cannot_be_cut_back_is_said_to_be_unknown() {
        FaultyDisk disk = new FaultyDisk();
        Trial trial = new Trial(disk);
        MinuteBook book = trial.ready(trial.found()).book();
        disk.failAt(1, true);
        assertInstanceOf(Appended.NotKnown.class, trial.record(book));
    }

    @Test
    void when_opening_fails_at_any_operation_nothing_is_lost() throws IOException {
        boolean failed = true;
        for (int at = 1; failed; at++) {
            FaultyDisk disk = new FaultyDisk();
            Trial trial = new Trial(disk);
            MinuteBook book = trial.ready(trial.found()).book();
            for (int i = 0; i < 3; i++) {
                trial.record(book);
            }
            Path file = book.folder().book(book.tip().device());
            book.close();
            disk.append(file).write("{\"entry\":{\"asse".getBytes(StandardCharsets.UTF_8));
            disk.failAt(at, false);
            Opening first = trial.open();
            failed = disk.hasFailed();
            if (first instanceof Opening.Ready ready) {
                ready.book().close();
            }
            disk.mend();
            trial.assertNothingIsLost(trial.ready(trial.open()).loaded());
        }
    }

    @Test
    void a_disk_full_at_twenty_levels_loses_nothing() throws IOException {
        MemoryDisk endless = new MemoryDisk();
        Trial measure = new Trial(endless);
        MinuteBook measured = measure.ready(measure.found()).book();
        long least = endless.used();
        for (int i = 0; i < DEEDS; i++) {
            measure.record(measured);
        }
        long most = endless.used();
        int refused = 0;
        for (int level = 0; level < 20; level++) {
            FullDisk disk = new FullDisk(least + 200 + (most - least) * level / 20);
            Trial trial = new Trial(disk);
            MinuteBook book = trial.ready(trial.found()).book();
            for (int i = 0; i < DEEDS; i++) {
                refused += trial.record(book) instanceof Appended.Kept ? 0 : 1;
            }
            book.close();
            trial.assertNothingIsLost(trial.ready(trial.open()).loaded());
        }
        assertTrue(refused > 20, "the disk was never full");
    }

    @Test
    void a_flipped_byte_in_what_was_acknowledged_is_damage_and_is_not_cut_away() throws IOException {
        MemoryDisk disk = new MemoryDisk();
        Trial trial = new Trial(disk);
        MinuteBook book = trial.ready(trial.found()).book();
        for (int i = 0; i < 4; i++) {
            trial.record(book);
        }
        Path file = book.folder().book(book.tip().device());
        book.close();
        byte[] whole = disk.bytes(file);
        for (int at = 0; at < whole.length; at += 7) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 1;
            disk.put(file, flipped);
            switch (trial.open()) {
                case Opening.Ready(MinuteBook opened, Loaded loaded) -> {
                    assertTrue(!loaded.findings().isEmpty() || !(opened.device() instanceof DeviceState.Continues));
                    opened.close();
                }
                case Opening.Refused refused ->
                    assertEquals("journal.book.not-ours", refused.reason().key());
            }
            assertTrue(Arrays.equals(flipped, disk.bytes(file)), "byte " + at);
        }
    }
}
