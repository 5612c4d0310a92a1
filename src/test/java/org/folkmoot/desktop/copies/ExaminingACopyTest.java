package org.folkmoot.desktop.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.folkmoot.copies.Copies;
import org.folkmoot.copies.KnownCopies;
import org.folkmoot.copies.KnownCopy;
import org.folkmoot.copies.Ways;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.JoinApplied;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody brings a copy, and it is looked into. */
class ExaminingACopyTest extends CopiesOnScreen {
    @Test
    void a_copy_that_is_brought_in_is_examined_compared_and_noted_under_a_name() throws IOException {
        village = Copies.afterOneMeeting(folder.resolve("village"));
        Copies.exported(village.desk(), copy);
        sit(plain());
        bring(copy);
        assertTrue(text("#copies-verdict").startsWith("INTACT"), text("#copies-verdict"));
        assertTrue(answer("#copies-kinship").contains("exactly what is recorded here"), answer("#copies-kinship"));
        until("it is noted", () -> known().copies().size() == 1);
        assertEquals("village.folkmoot", known().copies().getFirst().keptBy());
        doOnScreen(() -> editor().setText("Tool library"));
        fire("#copies-keeper-do");
        until(
                "it is noted under that name",
                () -> known().copies().size() == 1
                        && known().copies().getFirst().keptBy().equals("Tool library"));
    }

    @Test
    void one_flipped_byte_is_named_by_its_line_and_the_copy_is_not_opened() throws IOException {
        village = Copies.afterOneMeeting(folder.resolve("village"));
        Copies.exported(village.desk(), copy);
        byte[] bytes = Files.readAllBytes(copy);
        int at = bytes.length / 2;
        bytes[at] ^= 1;
        Files.write(copy, bytes);
        sit(plain());
        bring(copy);
        assertTrue(text("#copies-verdict").startsWith("NOT INTACT"), text("#copies-verdict"));
        String line = "line " + Copies.lineOf(bytes, at) + ":";
        assertTrue(text("#copies-finding-first").contains(line), text("#copies-finding-first"));
        assertTrue(rows("#copies-findings") >= 1);
        assertTrue(disabled("#copies-look") && disabled("#copies-look-folder"));
        until(
                "it is known as altered",
                () -> known().copies().size() == 1
                        && known().copies().getFirst().standing(1) == KnownCopy.Standing.ALTERED);
    }

    @Test
    void a_copy_that_went_its_own_way_is_told_with_how_much_is_on_either_side() throws IOException {
        village = Copies.afterOneMeeting(folder.resolve("village"));
        Ways.elsewhere(village, folder.resolve("village"), copy, 3);
        village.desk().takeSeat(village.person(1));
        Village.recorded(village.desk().record(new JoinApplied(1), Texts.of("names", "Ada")));
        sit(plain());
        bring(copy);
        String said = answer("#copies-kinship");
        assertTrue(said.contains("It went its own way.") && said.contains("1 were recorded here and 3 there"), said);
        doOnScreen(() -> frame.shell().go(Place.COPIES));
        until("it is listed", () -> rows("#copies-table") == 2);
    }

    @Test
    void a_copy_opens_for_looking_and_closing_it_leads_back() throws IOException {
        village = Copies.afterOneMeeting(folder.resolve("village"));
        Copies.exported(village.desk(), copy);
        sit(plain());
        bring(copy);
        fire("#copies-look");
        until("it is open for looking", () -> frame.state().banner().get().startsWith("Opened for looking"));
        assertEquals("Village", frame.state().assembly().get());
        doOnScreen(() -> frame.shell().go(Place.COPIES));
        until("it shows the same words", () -> !text("#copies-words-first").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"picture", "empty", "database", "huge line", "book"})
    void a_file_that_is_no_copy_is_refused_with_its_reason(String kind) throws IOException {
        village = Copies.afterOneMeeting(folder.resolve("village"));
        Files.write(copy, bytes(kind));
        sit(plain());
        bring(copy);
        assertEquals("This is not a copy that could be checked", text("#copies-verdict"));
        assertTrue(answer("#copies-examined").contains("village.folkmoot, line 1: "), answer("#copies-examined"));
        assertEquals(KnownCopies.NONE, known());
    }

    private byte[] bytes(String kind) throws IOException {
        return switch (kind) {
            case "picture" -> new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
            case "database" -> "H:2,block:2,blockSize:1000,chunk:1,created:18f\n".getBytes(StandardCharsets.US_ASCII);
            case "huge line" -> "{\"header\":".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
            case "book" -> Files.readAllBytes(village.folder().resolve("personal.jsonl"));
            default -> new byte[0];
        };
    }
}
