package org.folkmoot.desktop.bringing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import org.folkmoot.desk.DeedRefused;
import org.folkmoot.desk.Names;
import org.folkmoot.desk.Recording;
import org.folkmoot.desk.Village;
import org.folkmoot.imports.LocalPersonal;
import org.folkmoot.imports.Meaning;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.journal.book.RealDisk;
import org.folkmoot.terms.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Files are brought into an open assembly, as a treasurer does it at the table. */
class BringingTest extends BringingOnScreen {
    private static final Path REAL = Path.of("../shared/data/trust");

    static boolean areRealListsThere() {
        return Files.isDirectory(REAL);
    }

    @Test
    void a_list_with_good_and_bad_rows_is_taken_by_keyboard_as_one_deed() throws IOException {
        home.files()
                .next(write(
                        "members.csv",
                        "\uFEFFName;E-Mail\r\n\r\n\"Jonas\";j@x.org\r\nLena;l@x.org\r\n=1+1;\r\nLena;\r\n"));
        home.files().next(write("trust.tsv", "from\tto\nFounder 1\tJonas\nJonas\tLena\nJonas\tNobody\n"));
        open(plain("en"));
        until("a file is asked for", () -> focused("bring-people-choose"));
        person.type(KeyCode.SPACE);
        until("it is read", () -> !missing().contains("being read") && shown("bring-people-aside"));
        doOnScreen(() -> node("bring-trust-choose").requestFocus());
        person.type(KeyCode.SPACE);
        until("both are read", () -> shown("bring-trust-aside") && !forward().isDisabled());
        doOnScreen(() -> forward().requestFocus());
        person.type(KeyCode.ENTER);
        until("the columns are asked", () -> focused("bring-people-column-0"));
        assertEquals(Meaning.NAME, ((ChoiceBox<?>) node("bring-people-column-0")).getValue());
        assertFalse(((CheckBox) node("bring-people-keep-1")).isSelected(), "only the name is ticked");
        doOnScreen(() -> node("bring-people-keep-1").requestFocus());
        person.type(KeyCode.SPACE);
        press("step-forward");
        until("it is known what is taken", () -> !forward().isDisabled());
        assertEquals(
                "2 people ask to join. 2 links of trust begin today. 3 rows are left out.", text("bring-sentence"));
        press("bring-show-left");
        until("bad rows are listed", () -> table("bring-left-table").getItems().size() == 3);
        assertEquals(
                List.of("members.csv 5", "members.csv 6", "trust.tsv 4"),
                onScreen(() -> table("bring-left-table").getItems().stream()
                        .map(Preview.ProblemLine.class::cast)
                        .map(row -> row.file() + " " + row.line())
                        .toList()));
        press("step-forward");
        person.type(KeyCode.ENTER);
        until("it is said what was taken", () -> node("bring-summary") != null);
        assertEquals(List.of("Jonas", "Lena"), waiting());
        assertEquals(2, (int)
                village.desk().ask(state -> state.trust().links(village.now()).size()));
        assertEquals(
                List.of("j@x.org", "l@x.org"),
                new LocalPersonal(new RealDisk(), village.folder())
                        .read().values().stream()
                                .map(values -> values.get("E-Mail"))
                                .sorted()
                                .toList());
        until("the way on has the focus", () -> focused("bring-on"));
        person.type(KeyCode.ENTER);
        until("one goes on", () -> wentOn.size() == 1);
    }

    @Test
    void what_was_previewed_is_taken_although_the_file_is_gone_by_then() throws IOException {
        Path file = write("list.csv", "name\nJonas\n");
        home.files().next(file);
        open(plain("en"));
        press("bring-people-choose");
        until("it is read", () -> shown("bring-people-aside"));
        Files.delete(file);
        walkToTheEnd();
        press("step-forward");
        press("confirm");
        until("it is said what was taken", () -> node("bring-summary") != null);
        assertEquals(List.of("Jonas"), waiting());
    }

    @Test
    void a_cancelled_taking_leaves_nothing_and_can_be_begun_again() throws IOException {
        home.files()
                .next(write(
                        "long.csv",
                        IntStream.range(0, 4_000)
                                .mapToObj(i -> "Person " + i)
                                .collect(Collectors.joining("\n", "name\n", "\n"))));
        open(plain("en"));
        press("bring-people-choose");
        until("it is read", () -> shown("bring-people-aside"));
        walkToTheEnd();
        press("step-forward");
        beforeAnythingIsRecorded(() -> {
            press("confirm");
            press("bring-cancel");
        });
        until(
                "the rows are there again",
                () -> node("bring-sentence") != null && !forward().isDisabled());
        assertEquals(List.of(), waiting());
        press("step-forward");
        press("confirm");
        until("it is said what was taken", () -> node("bring-summary") != null);
        assertEquals(4_000, waiting().size());
    }

    @Test
    void while_nobody_records_everything_can_be_looked_at_and_it_is_said_what_to_do() throws IOException {
        village.reopen();
        village.desk().close();
        village.opens();
        home.files().next(write("list.csv", "name\nJonas\n"));
        open(plain("en"));
        press("bring-people-choose");
        until("it is read", () -> !forward().isDisabled());
        assertTrue(text("bring-why-not").contains("Choose who is recording now."));
        press("step-forward");
        press("step-forward");
        until("it is known what is taken", () -> text("bring-sentence").startsWith("1 person"));
        assertTrue(forward().isDisabled());
        assertEquals("Whoever records must be a member. Choose who is recording now.", missing());
    }

    @Test
    void somebody_who_joined_meanwhile_is_left_out() throws IOException {
        home.files().next(write("list.csv", "name\nJonas\nLena\n"));
        open(plain("en"));
        press("bring-people-choose");
        until("it is read", () -> shown("bring-people-aside"));
        walkToTheEnd();
        Village.recorded(village.desk().record(new JoinApplied(1), Texts.NONE.with(Names.NAMES, List.of("Lena"))));
        until("it is looked at again", () -> text("bring-sentence")
                .equals("1 person asks to join. 1 row is left out."));
    }

    @Test
    @EnabledIf(value = "areRealListsThere", disabledReason = "the real lists are not beside this project")
    void a_network_of_thousands_is_brought_in() throws IOException {
        home.files().next(REAL.resolve("g1-2019-members.csv"));
        home.files().next(REAL.resolve("g1-2019-certs.csv"));
        open(plain("en"));
        press("bring-people-choose");
        press("bring-trust-choose");
        until("both are read", () -> shown("bring-people-aside") && shown("bring-trust-aside"));
        walkToTheEnd();
        assertEquals(
                "3,394 people ask to join. 26,695 links of trust begin today. No row is left out.",
                text("bring-sentence"));
        press("bring-show-trusts");
        assertEquals(26_695, (int)
                onScreen(() -> table("bring-taken-trusts-table").getItems().size()));
        press("step-forward");
        press("confirm");
        until("it is said what was taken", () -> node("bring-summary") != null);
        assertEquals(3_394, waiting().size());
    }

    /** Does something while the desk is still busy, so that what was asked of it meanwhile has not begun. */
    private void beforeAnythingIsRecorded(Runnable deed) {
        CompletableFuture<Boolean> busy = new CompletableFuture<>();
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        CompletableFuture<Recording> before =
                CompletableFuture.supplyAsync(() -> village.desk().record(1, writer -> {
                    busy.complete(true);
                    done.join();
                    throw DeedRefused.because(Sentence.of("desk.cancelled"));
                }));
        busy.join();
        deed.run();
        done.complete(true);
        before.join();
    }
}
