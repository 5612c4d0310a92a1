package org.folkmoot.desktop.round;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom somebody is to be asked about. */
class QuestionsTest {
    private static final Id AMINA = new Id("ab".repeat(32), 3);
    private static final Id JONAS = new Id("cd".repeat(32), 0);
    private static final Id VERA = new Id("ef".repeat(32), 7);

    @TempDir
    Path folder;

    @Test
    void questions_add_up_and_are_there_at_the_next_start() throws IOException {
        Questions.in(folder).ask(AMINA, List.of(JONAS));
        Questions.in(folder).ask(AMINA, List.of(VERA));
        assertEquals(Set.of(JONAS, VERA), Questions.in(folder).about(AMINA));
        assertEquals(Set.of(), Questions.in(folder).about(JONAS));
    }

    @Test
    void whoever_has_answered_is_asked_no_more_and_others_still_are() throws IOException {
        Questions.in(folder).ask(AMINA, List.of(JONAS));
        Questions.in(folder).ask(VERA, List.of(JONAS));
        Questions.in(folder).answered(AMINA);
        Questions.in(folder).answered(AMINA);
        assertEquals(Set.of(), Questions.in(folder).about(AMINA));
        assertEquals(Set.of(JONAS), Questions.in(folder).about(VERA));
    }

    @Test
    void an_unreadable_note_is_as_if_it_were_not_there() throws IOException {
        Files.createDirectories(folder.resolve("local"));
        Files.writeString(folder.resolve("local").resolve("trust-questions.properties"), AMINA + "=somebody " + JONAS);
        assertEquals(Set.of(JONAS), Questions.in(folder).about(AMINA));
    }
}
