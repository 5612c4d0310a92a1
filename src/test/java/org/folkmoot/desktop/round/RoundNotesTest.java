package org.folkmoot.desktop.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What this computer notes about a round. */
class RoundNotesTest {
    private static final Id AMINA = new Id("ab".repeat(32), 3);
    private static final Id JONAS = new Id("cd".repeat(32), 0);
    private static final SheetDraft DRAFT = new SheetDraft(List.of(17, 3), "21-2 ä = : #", true);

    @TempDir
    Path folder;

    @Test
    void drafts_and_taken_sheets_are_there_at_the_next_start() throws IOException {
        RoundNotes notes = RoundNotes.in(folder);
        notes.take(JONAS, 1234);
        notes.keep(AMINA, DRAFT);
        RoundNotes again = RoundNotes.in(folder);
        assertEquals(Map.of(JONAS, 1234L), again.taken());
        assertEquals(Map.of(AMINA, DRAFT), again.drafts());
        assertEquals(AMINA, again.open());
        assertEquals(JONAS, again.last());
    }

    @Test
    void a_sheet_that_is_in_has_no_draft_any_more() throws IOException {
        RoundNotes notes = RoundNotes.in(folder);
        notes.keep(AMINA, DRAFT);
        notes.take(AMINA, 99);
        assertTrue(RoundNotes.in(folder).drafts().isEmpty());
        assertNull(RoundNotes.in(folder).open());
    }

    @Test
    void a_sheet_put_aside_keeps_its_draft_and_an_empty_one_is_none() throws IOException {
        RoundNotes notes = RoundNotes.in(folder);
        notes.keep(AMINA, DRAFT);
        notes.putAside();
        notes.keep(JONAS, SheetDraft.EMPTY);
        assertEquals(Map.of(AMINA, DRAFT), RoundNotes.in(folder).drafts());
        assertEquals(JONAS, RoundNotes.in(folder).open());
    }

    @Test
    void a_new_round_begins_without_sheets() throws IOException {
        RoundNotes notes = RoundNotes.in(folder);
        notes.take(AMINA, 99);
        notes.begin();
        assertTrue(RoundNotes.in(folder).taken().isEmpty());
        assertNull(RoundNotes.in(folder).last());
    }

    @Test
    void an_odd_line_is_passed_over_and_the_others_are_read() throws IOException {
        RoundNotes notes = RoundNotes.in(folder);
        notes.take(AMINA, 99);
        Path file = folder.resolve("local").resolve("trust-round.properties");
        Files.writeString(file, Files.readString(file) + "taken\\ nobody=5\nlast=?\n");
        RoundNotes again = RoundNotes.in(folder);
        assertEquals(99L, Objects.requireNonNull(again.taken().get(AMINA)));
    }
}
