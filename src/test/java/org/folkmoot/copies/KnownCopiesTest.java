package org.folkmoot.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.copies.KnownCopy.Standing;
import org.folkmoot.journal.ClosingWords;
import org.folkmoot.journal.book.RealDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known here about copies, and how it is kept. */
class KnownCopiesTest {
    private static final ClosingWords WORDS = new ClosingWords(List.of(1, 2, 3, 4, 5, 6, 7, 8));
    private static final ClosingWords OTHERS = new ClosingWords(List.of(8, 7, 6, 5, 4, 3, 2, 1));

    @TempDir
    Path folder;

    @Test
    void a_copy_falls_behind_as_more_is_recorded_here() {
        KnownCopy copy = known("Rosa", 1, 100, 100, Verification.Result.INTACT);
        assertEquals(Standing.SAME, copy.standing(100));
        assertEquals(Standing.BEHIND, copy.standing(116));
        assertEquals(16, copy.behind(116));
        assertEquals(0, copy.beyond(116));
    }

    @Test
    void a_copy_that_was_ahead_went_its_own_way_once_something_is_recorded_here() {
        KnownCopy copy = known("Rosa", 1, 112, 100, Verification.Result.INTACT);
        assertEquals(Standing.AHEAD, copy.standing(100));
        assertEquals(12, copy.beyond(100));
        assertEquals(Standing.OWN_WAY, copy.standing(101));
    }

    @Test
    void where_an_older_state_was_put_back_here_a_copy_is_ahead() {
        KnownCopy copy = known("Rosa", 1, 100, 100, Verification.Result.INTACT);
        assertEquals(Standing.AHEAD, copy.standing(90));
        assertEquals(10, copy.beyond(90));
    }

    @Test
    void an_altered_copy_stays_altered_and_two_heads_are_told() {
        assertEquals(
                Standing.ALTERED,
                known("Rosa", 1, 100, 100, Verification.Result.NOT_INTACT).standing(100));
        assertEquals(
                Standing.OWN_WAY,
                known("Rosa", 1, 101, 100, Verification.Result.TWO_HEADS).standing(100));
    }

    @Test
    void what_one_keeps_takes_the_place_of_what_they_kept_before() {
        KnownCopies copies = KnownCopies.NONE
                .with(known("Rosa", 1, 90, 90, Verification.Result.INTACT))
                .with(known("Tool library", 2, 95, 95, Verification.Result.INTACT))
                .with(known(" rosa ", 3, 100, 100, Verification.Result.INTACT));
        assertEquals(
                List.of(" rosa ", "Tool library"),
                copies.copies().stream().map(KnownCopy::keptBy).toList());
        assertEquals(
                List.of("Rosa and Tala"),
                copies.without("TOOL library").renamed("Rosa", "Rosa and Tala").copies().stream()
                        .map(KnownCopy::keptBy)
                        .toList());
    }

    @Test
    void a_copy_reaches_a_meeting_when_it_is_the_same_or_ends_with_its_words() {
        KnownCopies behind = KnownCopies.NONE.with(known("Rosa", 1, 90, 90, Verification.Result.INTACT));
        assertTrue(behind.reach(WORDS, 100), "only slips were recorded since");
        assertFalse(behind.reach(OTHERS, 100), "another meeting closed since");
        assertTrue(behind.reach(OTHERS, 90), "it says all that is here");
        assertFalse(KnownCopies.NONE
                .with(known("Rosa", 1, 100, 100, Verification.Result.NOT_INTACT))
                .reach(WORDS, 100));
        assertFalse(KnownCopies.NONE.reach(WORDS, 100));
    }

    @Test
    void it_is_there_at_the_next_start_with_names_in_any_script() throws IOException {
        KnownCopy rosa = known("روزا “USB” \uD83D\uDE00 \\", 5, 90, 80, Verification.Result.TWO_HEADS);
        file(true).change(known -> known.with(rosa));
        file(true).change(known -> known.with(known("Tool library", 6, 1, 1, Verification.Result.INTACT)));
        assertEquals(rosa, file(true).read().copies().getLast());
        assertEquals(2, file(true).read().copies().size());
    }

    @Test
    void a_file_that_cannot_be_understood_is_nothing_known_and_is_written_anew() throws IOException {
        file(true).change(known -> known.with(known("Rosa", 1, 1, 1, Verification.Result.INTACT)));
        Path kept = folder.resolve("local").resolve("known-copies.json");
        for (String broken : List.of("", "{", "[]", "{\"copies\":[{}],\"v\":1}", "{\"copies\":[],\"v\":2}")) {
            Files.writeString(kept, broken);
            assertEquals(KnownCopies.NONE, file(true).read(), broken);
        }
        file(true).change(known -> known.with(known("Tala", 1, 1, 1, Verification.Result.INTACT)));
        assertEquals(1, file(true).read().copies().size());
    }

    @Test
    void nothing_is_written_where_a_record_is_only_looked_at() throws IOException {
        file(false).change(known -> known.with(known("Rosa", 1, 1, 1, Verification.Result.INTACT)));
        assertFalse(Files.exists(folder.resolve("local")));
    }

    @Test
    void a_full_disk_leaves_what_was_known() throws IOException {
        file(true).change(known -> known.with(known("Rosa", 1, 1, 1, Verification.Result.INTACT)));
        for (String step : List.of("create", "write", "force", "rename")) {
            KnownCopiesFile full = new KnownCopiesFile(
                    new DiskInTheWay(new RealDisk()) {
                        @Override
                        void before(String what) throws IOException {
                            if (what.equals(step)) {
                                throw new IOException("No space left on device");
                            }
                        }
                    },
                    folder,
                    true);
            assertThrows(
                    IOException.class,
                    () -> full.change(known -> known.with(known("Tala", 2, 2, 2, Verification.Result.INTACT))));
            assertEquals(
                    List.of("Rosa"),
                    file(true).read().copies().stream().map(KnownCopy::keptBy).toList(),
                    step);
        }
    }

    private KnownCopiesFile file(boolean mayWrite) {
        return new KnownCopiesFile(new RealDisk(), folder, mayWrite);
    }

    private static KnownCopy known(String keptBy, long seenAt, long entries, long common, Verification.Result result) {
        return new KnownCopy(keptBy, "village.folkmoot", seenAt, true, result, entries, common, WORDS);
    }
}
