package org.folkmoot.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.Progress;
import org.folkmoot.desk.Village;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.journal.book.Keyring;
import org.folkmoot.journal.book.RealDisk;
import org.folkmoot.terms.Sentence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A copy is compared with the record that is open. */
@Execution(ExecutionMode.CONCURRENT)
class CompareTest {
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
    void a_fresh_copy_says_the_same() {
        Copies.exported(village.desk(), copy);
        assertEquals(Kinship.Kind.SAME, kinship().kind());
    }

    @Test
    void a_copy_is_behind_by_what_was_recorded_since() {
        Copies.exported(village.desk(), copy);
        applies("Ada");
        applies("Bea");
        Kinship kinship = kinship();
        assertEquals(Kinship.Kind.BEHIND, kinship.kind());
        assertEquals(2, kinship.here() - kinship.common());
        assertEquals(kinship.there(), kinship.common());
    }

    @Test
    void a_copy_that_goes_on_from_here_is_ahead() {
        Ways.elsewhere(village, root.resolve("here"), copy, 3);
        Kinship kinship = kinship();
        assertEquals(Kinship.Kind.AHEAD, kinship.kind());
        // three who asked to join, and the income that was issued when somebody took the desk there
        assertEquals(4, kinship.there() - kinship.common());
    }

    @Test
    void two_that_go_on_apart_each_go_their_own_way() {
        Ways.elsewhere(village, root.resolve("here"), copy, 3);
        village.desk().takeSeat(village.person(1));
        applies("Ada");
        Kinship kinship = kinship();
        assertEquals(Kinship.Kind.OWN_WAY, kinship.kind());
        assertEquals(3, kinship.there() - kinship.common());
        assertEquals(1, kinship.here() - kinship.common());
    }

    @Test
    void a_copy_with_two_heads_went_its_own_way_where_only_one_of_them_is_here() {
        village.desk().close();
        Ways.carryAway(root.resolve("here"), root.resolve("there"));
        village.opens();
        try (Village there = Village.at(root.resolve("there"))) {
            Ways.writeBeside(there);
            Keyring keys = new Keyring(new RealDisk(), there.setting().keys());
            Exported exported = new Export(new RealDisk())
                    .of(there.folder(), keys, there.now() + 8000, name -> copy, Progress.SILENT);
            assertInstanceOf(Exported.Done.class, exported, exported::toString);
        }
        assertEquals(Verification.Result.TWO_HEADS, Copies.checked(copy).result());
        assertEquals(Kinship.Kind.OWN_WAY, kinship().kind());
    }

    @Test
    void what_a_computer_wrote_that_nobody_accepted_is_marked_and_changes_nothing() {
        village.desk().close();
        Ways.carryAway(root.resolve("here"), root.resolve("there"));
        village.opens();
        try (Village there = Village.at(root.resolve("there"))) {
            Ways.writeBehind(there);
            there.opens();
            assertNull(there.desk().lookingBecause(), "the record goes on");
            assertEquals(
                    List.of("copies.verify.claims"),
                    there.desk().notices().stream().map(Sentence::key).toList());
            there.seconds(8000);
            there.desk().takeSeat(there.person(1));
            Village.recorded(there.desk().record(new JoinApplied(1), Texts.of("names", "Ada")));
            Copies.exported(there.desk(), copy);
        }
        Verification.Checked checked = Copies.checked(copy);
        assertEquals(Verification.Result.INTACT, checked.result());
        assertEquals(
                (int) village.desk().ask(state -> state.people().countMembers(village.now())),
                checked.counts().members());
        assertEquals(
                List.of("copies.verify.claims"),
                checked.notices().stream().map(Sentence::key).toList());
    }

    @Test
    void a_strangers_claim_behind_the_newest_entry_keeps_nobody_from_closing_a_copy() {
        village.desk().close();
        Ways.carryAway(root.resolve("here"), root.resolve("there"));
        village.opens();
        Path again = root.resolve("again.folkmoot");
        try (Village there = Village.at(root.resolve("there"))) {
            int entries = (int) there.desk().entries().count();
            Ways.writeBehind(there);
            Exported closed = new Export(new RealDisk())
                    .of(
                            there.folder(),
                            new Keyring(new RealDisk(), there.setting().keys()),
                            there.now() + 8000,
                            name -> copy,
                            Progress.SILENT);
            assertInstanceOf(Exported.Done.class, closed, closed::toString);
            Verification.Checked checked = Copies.checked(copy);
            assertEquals(Verification.Result.INTACT, checked.result(), checked::toString);
            Verification.Sealed sealed = java.util.Objects.requireNonNull(checked.sealed());
            assertEquals(Verification.SealedBy.RECORDER, sealed.by());
            assertEquals(entries, sealed.upTo(), "up to what counts, not to the claim");
            assertEquals(entries + 1, checked.counts().entries());
            assertEquals(
                    List.of("copies.verify.claims"),
                    checked.notices().stream().map(Sentence::key).toList());
            there.opens();
            Copies.exported(there.desk(), again);
        }
        assertEquals(Verification.Result.INTACT, Copies.checked(again).result());
    }

    @Test
    void the_copy_of_another_assembly_is_told_apart() {
        try (Village other = Village.of(root.resolve("other"), 7)) {
            Copies.exported(other.desk(), copy);
        }
        Kinship kinship = kinship();
        assertEquals(Kinship.Kind.OTHER_ASSEMBLY, kinship.kind(), "founded with other randomness: " + kinship);
    }

    @Test
    void of_an_altered_copy_nobody_knows_how_it_stood() throws IOException {
        Copies.exported(village.desk(), copy);
        Files.writeString(copy, Files.readString(copy).replaceFirst("\"n\":4", "\"n\":5"));
        Compared compared = compared(village.desk());
        assertEquals(
                Verification.Result.NOT_INTACT,
                assertInstanceOf(Verification.Checked.class, compared.verification())
                        .result());
        assertNull(compared.kinship());
    }

    @Test
    void a_file_that_is_no_copy_is_compared_with_nothing() throws IOException {
        Files.writeString(copy, "a shopping list\n");
        Compared compared = compared(village.desk());
        assertInstanceOf(Verification.NotARecord.class, compared.verification());
        assertNull(compared.kinship());
    }

    private void applies(String name) {
        Village.recorded(village.desk().record(new JoinApplied(1), Texts.of("names", name)));
    }

    private Kinship kinship() {
        return java.util.Objects.requireNonNull(compared(village.desk()).kinship());
    }

    private Compared compared(Desk desk) {
        return new Compare(new RealDisk()).of(copy, desk, Progress.SILENT);
    }
}
