package org.folkmoot.desktop.bringing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What files are like that people bring, and what becomes of rows that cannot be taken. */
class BringingFilesTest extends BringingOnScreen {
    @Test
    void bad_rows_can_be_saved_filtered_and_copied() throws IOException {
        Path saved = folder.resolve("left.csv");
        home.files().next(write("list.csv", "name\nJonas\n=1+1\n\0\n-\n"));
        home.files().next(saved);
        open(plain("en"));
        press("bring-people-choose");
        until("it is read", () -> shown("bring-people-aside"));
        press("step-forward");
        press("step-forward");
        until("it is known what is taken", () -> !forward().isDisabled());
        press("bring-show-left");
        doOnScreen(() -> ((TextInputControl) node("bring-left-filter")).setText("control"));
        assertEquals(
                1, (int) onScreen(() -> table("bring-left-table").getItems().size()));
        press("bring-save-left");
        until("it is written", () -> Files.exists(saved) && contains(saved, "=1+1"));
        assertTrue(contains(saved, "\"list.csv\",\"3\""), "all of them, with file and line");
        assertEquals(4, Files.readString(saved).lines().count(), "what is filtered away is saved all the same");
    }

    @Test
    void why_lines_could_not_be_read_is_shown_whole_with_the_file() throws IOException {
        home.files().next(write("list.csv", "name\nJonas\n\"Lea\nZoë\nTomas\n"));
        open(plain("en"));
        press("bring-people-choose");
        until("it is read", () -> shown("bring-people-aside"));
        String reason = "Lines 3 to 5 could not be read, because a quotation mark in line 3 is never closed."
                + " Close or delete the mark and take the list again.";
        assertTrue(page().contains(reason), page());
        press("step-forward");
        press("step-forward");
        until("it is known what is taken", () -> !forward().isDisabled());
        assertTrue(text("bring-sentence").endsWith("3 rows are left out."), () -> text("bring-sentence"));
    }

    @Test
    void older_letters_are_named_by_line_and_can_be_chosen() throws IOException {
        home.files().next(Files.write(folder.resolve("alt.csv"), "name\nJörg\n".getBytes(StandardCharsets.ISO_8859_1)));
        open(plain("en"));
        press("bring-people-choose");
        until("it is refused", () -> shown("bring-people-letters"));
        assertTrue(forward().isDisabled());
        assertTrue(page().contains("Line 2: Here stand bytes that are not UTF-8."), page());
        press("bring-people-letters");
        until("it is read", () -> !forward().isDisabled());
        walkToTheEnd();
        press("step-forward");
        press("confirm");
        until("it is said what was taken", () -> node("bring-summary") != null);
        assertEquals(List.of("Jörg"), waiting());
    }

    @ParameterizedTest
    @ValueSource(strings = {"picture", "empty", "folder", "gone", "one long line"})
    void what_is_no_list_is_refused_and_can_be_put_aside(String what) throws IOException {
        home.files().next(noList(what));
        open(plain("en"));
        press("bring-people-choose");
        until("it is refused", () -> page().contains(" cannot be read"));
        assertTrue(forward().isDisabled());
        press("bring-people-aside");
        until("one can choose again", () -> focused("bring-people-choose"));
        assertEquals("Choose at least one file.", missing());
    }

    @Test
    void files_dropped_on_the_page_find_their_places_by_their_headings() throws IOException {
        List<Path> dropped =
                List.of(write("certs.csv", "issuer,receiver\nJonas,Founder 1\n"), write("m.csv", "name\nJonas\n"));
        open(plain("en"));
        doOnScreen(() -> screen.dropped(dropped));
        until("both are read", () -> shown("bring-people-aside") && shown("bring-trust-aside"));
        walkToTheEnd();
        assertEquals(
                "1 person asks to join. 1 link of trust begins today. No row is left out.", text("bring-sentence"));
    }

    private Path noList(String what) throws IOException {
        Path file = folder.resolve("thing");
        return switch (what) {
            case "picture" -> Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
            case "empty" -> Files.write(file, new byte[0]);
            case "folder" -> Files.createDirectory(file);
            case "one long line" -> Files.writeString(file, "x".repeat(10 << 20));
            default -> file;
        };
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            return false;
        }
    }
}
