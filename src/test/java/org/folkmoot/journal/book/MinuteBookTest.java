package org.folkmoot.journal.book;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.folkmoot.journal.DeviceKey;
import org.folkmoot.journal.Entry;
import org.folkmoot.journal.Header;
import org.folkmoot.journal.LineCodec;
import org.folkmoot.journal.Tip;
import org.folkmoot.journal.acts.IncomeIssued;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class MinuteBookTest {
    private final MemoryDisk disk = new MemoryDisk();
    private final Trial trial = new Trial(disk);

    private MinuteBook founded(int deeds) {
        MinuteBook book = trial.ready(trial.found()).book();
        for (int i = 0; i < deeds; i++) {
            assertInstanceOf(Appended.Kept.class, trial.record(book));
        }
        return book;
    }

    private Map<Path, String> everything() {
        Map<Path, String> all = new TreeMap<>();
        disk.files().forEach(file -> all.put(file, new String(disk.bytes(file), UTF_8)));
        return all;
    }

    private void assertRefusedUntouched(String key) {
        Map<Path, String> before = everything();
        Opening.Refused refused = assertInstanceOf(Opening.Refused.class, trial.open());
        assertEquals(key, refused.reason().key());
        assertEquals(before, everything());
    }

    @Test
    void what_was_recorded_is_read_again_with_its_seals() throws IOException {
        MinuteBook book = founded(5);
        assertInstanceOf(Appended.Kept.class, book.seal(1_764_000_000));
        trial.record(book);
        book.close();
        Opening.Ready again = trial.ready(trial.open());
        trial.assertNothingIsLost(again.loaded());
        assertEquals(10, again.book().tip().n());
    }

    @Test
    void one_line_of_entries_is_followed_while_it_is_read() throws IOException {
        founded(400).close();
        trial.ready(trial.open()).book().close();
        assertEquals(1, trial.follower.begun);
        assertEquals(trial.acknowledged.size(), trial.follower.taken.size());
    }

    @Test
    void whoever_follows_a_book_that_went_two_ways_begins_again_in_the_order_of_replay() throws IOException {
        MinuteBook book = founded(1);
        Tip afterOne = book.tip();
        trial.record(book);
        book.close();
        Path file = book.folder().book(afterOne.device());
        String other = "";
        for (int i = 0; i < 8; i++) {
            Entry aside = afterOne.next(
                    trial.codec, new IncomeIssued(new Hour(480_000 + i)), afterOne.at(), null, null, null);
            other += new String(trial.codec.bytes(aside), UTF_8);
        }
        disk.put(file, (new String(disk.bytes(file), UTF_8) + other).getBytes(UTF_8));
        Opening.Ready again = trial.ready(trial.open());
        assertEquals(2, trial.follower.begun);
        assertEquals(10, trial.follower.taken.size());
        again.book().close();
    }

    @Test
    void a_real_folder_behaves_the_same(@TempDir Path folder) throws IOException {
        RealDisk real = new RealDisk();
        LineCodec codec = new LineCodec();
        Keyring keys = new Keyring(real, folder.resolve("config"));
        Path root = folder.resolve("valley");
        DeviceKey key = DeviceKey.of(new byte[32]);
        Opening.Ready ready =
                assertInstanceOf(Opening.Ready.class, MinuteBook.found(real, root, codec, keys, Trial.ASSEMBLY, key));
        MinuteBook book = ready.book();
        for (int i = 0; i < 4; i++) {
            trial.record(book);
        }
        Opening.Refused second = assertInstanceOf(Opening.Refused.class, MinuteBook.open(real, root, codec, keys));
        assertEquals("journal.book.open-elsewhere", second.reason().key());
        assertNull(new EarlierStates(real, book.folder()).keep(false));
        book.close();
        Path file = new BookFolder(root).book(key.device());
        Files.writeString(file, Files.readString(file, UTF_8) + "{\"entry\":", UTF_8);
        Opening.Ready again = assertInstanceOf(Opening.Ready.class, MinuteBook.open(real, root, codec, keys));
        trial.assertNothingIsLost(again.loaded());
        assertEquals("{\"entry\":", Files.readString(root.resolve("book/set-aside-1.txt"), UTF_8));
        Path keyFile = folder.resolve("config").resolve(Trial.ASSEMBLY + ".key");
        if (keyFile.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile)));
        }
        again.book().close();
    }

    @Test
    void a_folder_open_elsewhere_is_recognised() {
        founded(1);
        assertRefusedUntouched("journal.book.open-elsewhere");
    }

    @Test
    void a_folder_that_cannot_be_written_is_recognised() throws IOException {
        founded(1).close();
        MemoryDisk readOnly = new MemoryDisk() {
            @Override
            void before(String operation) throws IOException {
                throw new IOException("Read-only file system");
            }
        };
        disk.files().forEach(file -> readOnly.put(file, disk.bytes(file)));
        Opening.Refused refused = assertInstanceOf(Opening.Refused.class, new Trial(readOnly).open());
        assertEquals("journal.book.read-only", refused.reason().key());
    }

    @Test
    void a_book_of_a_newer_version_or_of_something_else_is_left_untouched() throws IOException {
        assertRefusedUntouched("journal.book.none-here");
        founded(1).close();
        Path file = new BookFolder(Trial.ROOT).book(DeviceKey.of(new byte[32]).device());
        for (String first : List.of("{\"header\":{\"format\":\"folkmoot\",\"v\":2}}\n", "Dear diary\n", "", "\0\0")) {
            disk.put(file, first.getBytes(UTF_8));
            assertRefusedUntouched("journal.book.not-ours");
        }
        disk.put(file, trial.codec.bytes(Header.book("b".repeat(64), "c".repeat(64))));
        assertRefusedUntouched("journal.book.not-ours");
        disk.put(
                file,
                trial.codec.bytes(
                        Header.book("b".repeat(64), DeviceKey.of(new byte[32]).device())));
        disk.put(
                file.resolveSibling("c".repeat(64) + ".jsonl"),
                trial.codec.bytes(Header.book(Trial.ASSEMBLY, "c".repeat(64))));
        assertRefusedUntouched("journal.book.two-assemblies");
    }

    @Test
    void an_assembly_is_not_founded_over_another() throws IOException {
        founded(1).close();
        Map<Path, String> before = everything();
        assertEquals(
                "journal.book.already-here",
                assertInstanceOf(Opening.Refused.class, trial.found()).reason().key());
        assertEquals(before, everything());
    }

    @Test
    void without_its_key_a_computer_begins_as_a_new_device_and_follows_what_is_there() throws IOException {
        MinuteBook first = founded(4);
        String head = first.tip().prev();
        first.close();
        disk.delete(Trial.KEYS.resolve(Trial.ASSEMBLY + ".key"));
        MinuteBook book = trial.ready(trial.open()).book();
        assertEquals(
                "journal.book.no-key",
                assertInstanceOf(DeviceState.WouldBegin.class, book.device())
                        .why()
                        .key());
        assertThrows(IllegalStateException.class, book::tip);
        byte[] seed = new byte[32];
        seed[0] = 1;
        assertNull(book.beginDevice(DeviceKey.of(seed)));
        assertEquals(List.of(String.valueOf(head)), book.tip().deps());
        trial.record(book);
        trial.record(book);
        book.close();
        trial.assertNothingIsLost(trial.ready(trial.open()).loaded());
    }

    @Test
    void a_book_that_is_older_than_its_key_is_recognised() throws IOException {
        MinuteBook book = founded(2);
        Path file = book.folder().book(book.tip().device());
        byte[] older = disk.bytes(file);
        trial.record(book);
        book.close();
        disk.put(file, older);
        DeviceState state = trial.ready(trial.open()).book().device();
        assertEquals(
                "journal.book.behind",
                assertInstanceOf(DeviceState.WouldBegin.class, state).why().key());
        assertArrayEquals(older, disk.bytes(file));
    }

    @Test
    void an_unfinished_deed_is_set_aside_and_its_numbers_are_given_anew() throws IOException {
        MinuteBook book = founded(2);
        Path file = book.folder().book(book.tip().device());
        long length = disk.bytes(file).length;
        byte[] half = trial.codec.bytes(trial.next(book, true).get(1));
        book.close();
        disk.append(file).write(half);
        Opening.Ready again = trial.ready(trial.open());
        trial.assertNothingIsLost(again.loaded());
        assertEquals("journal.book.cut-off", again.loaded().notices().getFirst().key());
        assertEquals(length, disk.bytes(file).length);
        assertArrayEquals(half, disk.bytes(file.resolveSibling("set-aside-1.txt")));
        assertEquals(2, again.book().tip().n());
    }

    @Test
    void lost_names_and_texts_do_not_stop_the_record() throws IOException {
        founded(3).close();
        disk.delete(new BookFolder(Trial.ROOT).personal());
        Opening.Ready again = trial.ready(trial.open());
        assertEquals(5, again.loaded().record().order().size());
        assertEquals(Map.of(), again.loaded().personal());
        assertInstanceOf(Appended.Kept.class, trial.record(again.book()));
    }

    @Test
    void what_does_not_continue_the_book_is_not_taken() {
        MinuteBook book = founded(1);
        var twice = trial.next(book, false);
        book.append(twice);
        assertThrows(IllegalArgumentException.class, () -> book.append(twice));
        var half = trial.next(book, true).subList(0, 4);
        assertThrows(IllegalArgumentException.class, () -> book.append(half));
        assertThrows(IllegalArgumentException.class, () -> book.append(List.of(Header.personal(Trial.ASSEMBLY))));
    }

    @Test
    void three_earlier_states_are_kept_and_none_gives_way_to_what_does_not_extend_it() throws IOException {
        MinuteBook book = founded(1);
        EarlierStates states = new EarlierStates(disk, book.folder());
        for (int i = 0; i < 5; i++) {
            assertNull(states.keep(false));
            assertNull(states.keep(false), "the same state again is kept once");
            trial.record(book);
        }
        assertEquals(
                List.of("3", "4", "5"),
                disk.list(book.folder().earlier()).stream()
                        .map(path -> path.getFileName().toString())
                        .toList());
        Path file = book.folder().book(book.tip().device());
        byte[] rewritten = disk.bytes(file);
        rewritten[100] ^= 1;
        disk.put(file, rewritten);
        Sentence refused = states.keep(false);
        assertTrue(refused != null && refused.key().equals("journal.earlier.not-extension"));
        assertEquals(3, disk.list(book.folder().earlier()).size());
    }

    @Test
    void a_lock_is_given_back_when_a_book_is_refused() throws IOException {
        founded(1).close();
        try (Closeable lock = disk.lock(new BookFolder(Trial.ROOT).lock())) {
            assertRefusedUntouched("journal.book.open-elsewhere");
        }
        assertInstanceOf(Opening.Ready.class, trial.open());
    }
}
