package org.folkmoot.copies;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.DeskSetting;
import org.folkmoot.desk.Progress;
import org.folkmoot.desk.Recording;
import org.folkmoot.desk.Village;
import org.folkmoot.journal.ClosingWords;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.journal.book.Keyring;
import org.folkmoot.journal.book.RealDisk;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.money.Ledger;
import org.folkmoot.terms.Day;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A record is exported, verified, and opened on another laptop. */
@Execution(ExecutionMode.CONCURRENT)
class CopyTest {
    @TempDir
    Path root;

    private Village village;
    private Path copy;

    @BeforeEach
    void a_village_that_met_once() {
        village = Copies.afterOneMeeting(root.resolve("here"));
        copy = root.resolve("village.folkmoot");
    }

    @AfterEach
    void close() {
        village.close();
    }

    @Test
    void a_new_copy_is_intact_and_has_the_closing_words_of_its_last_meeting() {
        Exported.Done done = Copies.exported(village.desk(), copy);
        assertTrue(done.sealedHere());
        Verification.Checked checked = Copies.checked(copy);
        assertEquals(List.of(), checked.findings());
        assertEquals(Verification.Result.INTACT, checked.result());
        assertEquals("Village", checked.name());
        Meeting meeting =
                village.desk().ask(state -> state.meetings().values().iterator().next());
        assertEquals(ClosingWords.of(assertNotNullValue(meeting.closingEntry())), checked.closingWords());
        assertEquals(new Verification.LastMeeting(1, Day.of(village.now()), 1), checked.lastMeeting());
        assertEquals(3, checked.counts().members());
        assertEquals(0, checked.counts().missingPersonal());
        assertEquals(checked.counts().entries(), checked.counts().judged());
        assertEquals(2, checked.counts().seals());
    }

    @Test
    void the_folder_verifies_to_the_same_words_and_the_same_money() {
        Copies.exported(village.desk(), copy);
        Verification.Checked folder = Copies.checked(village.folder());
        assertEquals(Verification.Result.INTACT, folder.result(), folder::toString);
        assertEquals(Copies.checked(copy).closingWords(), folder.closingWords());
        assertEquals(
                village.desk().ask(state -> state.ledger().totals().issued()),
                folder.counts().issued());
        assertEquals(folder.counts().held(), Copies.checked(copy).counts().held());
    }

    @Test
    void the_same_record_at_the_same_moment_gives_the_same_bytes() throws IOException {
        Copies.exported(village.desk(), copy);
        Path again = root.resolve("again.folkmoot");
        Keyring keys = new Keyring(new RealDisk(), village.setting().keys());
        Exported exported =
                new Export(new RealDisk()).of(village.folder(), keys, village.now(), name -> again, Progress.SILENT);
        assertInstanceOf(Exported.Done.class, exported, exported::toString);
        assertArrayEquals(Files.readAllBytes(copy), Files.readAllBytes(again));
    }

    @Test
    void on_another_laptop_it_opens_for_looking_and_says_the_same() {
        Copies.exported(village.desk(), copy);
        Path folder = root.resolve("there");
        BroughtIn in = new CopyFile(new RealDisk()).open(copy, folder, Progress.SILENT);
        assertInstanceOf(BroughtIn.Done.class, in, in::toString);
        try (Desk there = opened(folder, root.resolve("other-keys"))) {
            assertTrue(there.isForLooking());
            assertEquals(List.of(), there.findings());
            assertEquals("Founder 2", there.names().shown(village.person(2)));
            Ledger.Totals totals = village.desk().ask(state -> state.ledger().totals());
            assertEquals(
                    totals, there.<Ledger.Totals>ask(state -> state.ledger().totals()));
            assertInstanceOf(Recording.Refused.class, there.record(new JoinApplied(1), Texts.NONE));
        }
        Verification.Checked checked = Copies.checked(folder);
        assertEquals(Verification.Result.INTACT, checked.result(), checked::toString);
        assertEquals(Copies.checked(copy).closingWords(), checked.closingWords());
    }

    @Test
    void even_the_computer_that_wrote_it_opens_a_copy_for_looking_only() {
        Copies.exported(village.desk(), copy);
        Path folder = root.resolve("there");
        new CopyFile(new RealDisk()).open(copy, folder, Progress.SILENT);
        try (Desk there = opened(folder, village.setting().keys())) {
            assertEquals(
                    "desk.brought-in",
                    assertNotNullValue(there.lookingBecause()).key());
        }
    }

    @Test
    void a_copy_of_a_copy_is_the_very_same_file() throws IOException {
        Copies.exported(village.desk(), copy);
        Path folder = root.resolve("there");
        new CopyFile(new RealDisk()).open(copy, folder, Progress.SILENT);
        Path passedOn = root.resolve("passed-on.folkmoot");
        try (Desk there = opened(folder, root.resolve("other-keys"))) {
            assertFalse(Copies.exported(there, passedOn).sealedHere());
        }
        assertArrayEquals(Files.readAllBytes(copy), Files.readAllBytes(passedOn));
    }

    @Test
    void a_copy_whose_names_are_gone_is_not_passed_on_as_if_it_were_whole() throws IOException {
        Copies.exported(village.desk(), copy);
        Path folder = root.resolve("there");
        new CopyFile(new RealDisk()).open(copy, folder, Progress.SILENT);
        Files.delete(folder.resolve("personal.jsonl"));
        assertTrue(Copies.checked(folder).counts().missingPersonal() > 0);
        assertEquals(Verification.Result.INTACT, Copies.checked(folder).result());
        Keyring none = new Keyring(new RealDisk(), root.resolve("other-keys"));
        Exported exported =
                new Export(new RealDisk()).of(folder, none, village.now(), name -> root.resolve(name), Progress.SILENT);
        assertEquals(
                "copies.export.no-key",
                assertInstanceOf(Exported.Not.class, exported).reason().key());
    }

    @Test
    void its_name_says_whose_record_it_is_and_of_which_day() {
        Exported done = new Export(new RealDisk()).of(village.desk(), name -> root.resolve(name), Progress.SILENT);
        Path file = assertInstanceOf(Exported.Done.class, done).file();
        assertEquals("Village-" + Day.of(village.now()) + ".folkmoot", String.valueOf(file.getFileName()));
        assertEquals(
                "Gemeinde-Süd-Ost-2026-03-01.folkmoot", CopyName.of("Gemeinde: Süd/Ost ", Day.parse("2026-03-01")));
        assertEquals("assembly-2026-03-01.folkmoot", CopyName.of("../..", Day.parse("2026-03-01")));
        assertEquals("assembly-2026-03-01.folkmoot", CopyName.of("Con", Day.parse("2026-03-01")));
    }

    @Test
    void a_file_that_is_something_else_is_not_replaced_and_an_earlier_copy_is() throws IOException {
        Files.writeString(copy, "shopping list\n");
        Exported refused = new Export(new RealDisk()).of(village.desk(), name -> copy, Progress.SILENT);
        assertEquals(
                "copies.export.in-the-way",
                assertInstanceOf(Exported.Not.class, refused).reason().key());
        assertEquals("shopping list\n", Files.readString(copy));
        Files.delete(copy);
        Copies.exported(village.desk(), copy);
        byte[] before = Files.readAllBytes(copy);
        village.does(new JoinApplied(1));
        Copies.exported(village.desk(), copy);
        assertTrue(Files.size(copy) > before.length);
    }

    @Test
    void a_cancelled_export_leaves_nothing() throws IOException {
        Path folder = Files.createDirectory(root.resolve("out"));
        Exported stopped = new Export(new RealDisk()).of(village.desk(), folder::resolve, (done, of) -> false);
        assertInstanceOf(Exported.Stopped.class, stopped);
        assertEquals(List.of(), inside(folder));
    }

    @Test
    void a_cancelled_opening_leaves_nothing() throws IOException {
        Copies.exported(village.desk(), copy);
        Path folder = Files.createDirectory(root.resolve("out"));
        BroughtIn stopped = new CopyFile(new RealDisk()).open(copy, folder.resolve("there"), (done, of) -> false);
        assertInstanceOf(BroughtIn.Stopped.class, stopped);
        assertEquals(List.of(), inside(folder));
    }

    @Test
    void a_folder_with_anything_in_it_is_left_as_it_is() throws IOException {
        Copies.exported(village.desk(), copy);
        Path folder = Files.createDirectory(root.resolve("full"));
        Files.writeString(folder.resolve("letter.txt"), "Dear Amina");
        assertEquals("copies.open.not-empty", refusal(folder));
        assertEquals(1, inside(folder).size());
        Path other = root.resolve("other");
        DeskSetting setting =
                new DeskSetting(new RealDisk(), root.resolve("other-keys"), village::now, new SplittableRandom(99));
        Village.ready(Desk.found(other, Village.founding(3, true), setting)).close();
        assertEquals("copies.open.other-assembly", refusal(other));
    }

    @Test
    void a_file_or_a_link_where_the_folder_should_be_is_left_as_it_is() throws IOException {
        Copies.exported(village.desk(), copy);
        Path thesis = Files.writeString(root.resolve("thesis.txt"), "nine years of work");
        assertEquals("copies.open.not-a-folder", refusal(thesis));
        assertEquals("nine years of work", Files.readString(thesis));
        Path link = Files.createSymbolicLink(root.resolve("link"), thesis);
        Path nowhere = Files.createSymbolicLink(root.resolve("leads-nowhere"), root.resolve("gone"));
        Path toFolder = Files.createSymbolicLink(
                root.resolve("to-a-folder"), Files.createDirectory(root.resolve("empty folder")));
        for (Path each : List.of(link, nowhere, toFolder)) {
            assertEquals("copies.open.not-a-folder", refusal(each));
            assertTrue(Files.isSymbolicLink(each));
            Exported exported = new Export(new RealDisk()).of(village.desk(), name -> each, Progress.SILENT);
            assertEquals(
                    "copies.export.in-the-way",
                    assertInstanceOf(Exported.Not.class, exported).reason().key());
            assertTrue(Files.isSymbolicLink(each));
        }
        assertEquals("nine years of work", Files.readString(thesis));
    }

    @Test
    void an_empty_folder_takes_a_copy() throws IOException {
        Copies.exported(village.desk(), copy);
        Path folder = Files.createDirectory(root.resolve("empty"));
        BroughtIn in = new CopyFile(new RealDisk()).open(copy, folder, Progress.SILENT);
        assertInstanceOf(BroughtIn.Done.class, in, in::toString);
    }

    @Test
    void a_file_of_somebody_elses_beside_the_copy_stays() throws IOException {
        Path beside = Files.writeString(root.resolve("village.folkmoot.new"), "mine");
        Copies.exported(village.desk(), root.resolve("village.folkmoot"));
        assertEquals("mine", Files.readString(beside));
    }

    @Test
    void a_copy_that_is_open_already_is_found_again_unless_it_says_more() {
        Copies.exported(village.desk(), copy);
        Path folder = root.resolve("there");
        new CopyFile(new RealDisk()).open(copy, folder, Progress.SILENT);
        BroughtIn again = new CopyFile(new RealDisk()).open(copy, folder, Progress.SILENT);
        assertTrue(assertInstanceOf(BroughtIn.Done.class, again).wasThere());
        village.does(new JoinApplied(1));
        Copies.exported(village.desk(), copy);
        assertEquals("copies.open.says-more", refusal(folder));
    }

    @Test
    void a_damaged_record_is_not_given_away() throws IOException {
        village.close();
        Path book = inside(village.folder().resolve("book")).stream()
                .filter(file -> file.toString().endsWith(".jsonl"))
                .findFirst()
                .orElseThrow();
        String text = Files.readString(book);
        Files.writeString(book, text.replaceFirst("\"n\":4", "\"n\":5"));
        Keyring keys = new Keyring(new RealDisk(), village.setting().keys());
        Exported exported =
                new Export(new RealDisk()).of(village.folder(), keys, village.now(), name -> copy, Progress.SILENT);
        assertEquals(
                "copies.export.damaged",
                assertInstanceOf(Exported.Not.class, exported).reason().key());
        assertFalse(Files.exists(copy));
        village = Copies.afterOneMeeting(root.resolve("new"));
    }

    private String refusal(Path folder) {
        return assertInstanceOf(BroughtIn.Not.class, new CopyFile(new RealDisk()).open(copy, folder, Progress.SILENT))
                .reason()
                .key();
    }

    private Desk opened(Path folder, Path keys) {
        return Village.ready(Desk.open(
                folder, new DeskSetting(new RealDisk(), keys, village::now, new SplittableRandom(1)), Progress.SILENT));
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static <T> T assertNotNullValue(@org.jspecify.annotations.Nullable T value) {
        assertNotNull(value);
        return java.util.Objects.requireNonNull(value);
    }
}
