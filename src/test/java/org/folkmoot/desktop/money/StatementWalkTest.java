package org.folkmoot.desktop.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.folkmoot.desktop.LivelyVillage;
import org.folkmoot.desktop.ScreenWalk;
import org.folkmoot.desktop.VillageWalk;
import org.folkmoot.desktop.parts.StatTile;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.words.Figures;
import org.folkmoot.words.Typeset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A treasurer looks at statements, finds lines by words, and takes the books away. */
@SuppressWarnings("NullAway.Init")
class StatementWalkTest extends VillageWalk {
    private StatementScreen screen;

    private void opens(ScreenWalk.Way each) throws IOException {
        way = each;
        village = LivelyVillage.in(folder.resolve("village"), LivelyVillage.NAMES_OF_EVERY_KIND);
        open(Place.MONEY);
        rests();
    }

    private void opensPlainly() throws IOException {
        opens(everyWay().getFirst());
    }

    private void rests() {
        until("everything is shown", () -> frame.shell().work().isResting());
    }

    private void showsStatementOf(int number) {
        doOnScreen(() -> {
            screen = new StatementScreen(sitting(), frame.shell(), village.person(number));
            frame.shell().open(screen);
        });
        rests();
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void everything_can_be_read_and_reached(ScreenWalk.Way each) throws IOException {
        opens(each);
        look("ledger");
        doOnScreen(() -> ((ToggleButton) scene().lookup("#money-accounts")).fire());
        rests();
        look("accounts");
        doOnScreen(() -> ((ToggleButton) scene().lookup("#money-charts")).fire());
        rests();
        look("charts");
        doOnScreen(() -> ((ToggleButton) scene().lookup("#chart-issued-show")).fire());
        look("charts-numbers");
        doOnScreen(() -> ((ToggleButton) scene().lookup("#money-noticed")).fire());
        look("noticed");
        showsStatementOf(2);
        doOnScreen(() -> ((DatePicker) scene().lookup("#statement-from")).setValue(LocalDate.parse("2026-01-01")));
        rests();
        look("statement");
        doOnScreen(() -> ((DatePicker) scene().lookup("#statement-until")).setValue(LocalDate.parse("2025-01-01")));
        rests();
        look("statement-of-no-days");
    }

    @Test
    void an_accounts_row_leads_to_its_statement_of_this_month() throws IOException {
        opensPlainly();
        doOnScreen(() -> ((ToggleButton) scene().lookup("#money-accounts")).fire());
        rests();
        assertTrue(button("#accounts-statement").isDisabled(), "nothing is chosen yet");
        doOnScreen(() -> table("#accounts-table").getSelectionModel().select(0));
        doOnScreen(() -> button("#accounts-statement").fire());
        rests();
        assertEquals(
                LocalDate.ofEpochDay(Day.of(village.now()).number()).withDayOfMonth(1),
                ((DatePicker) scene().lookup("#statement-from")).getValue());
        assertFalse(table("#statement-rows").getItems().isEmpty());
    }

    @Test
    void the_last_figure_is_what_the_ledger_says_now() throws IOException {
        opensPlainly();
        showsStatementOf(2);
        Circles held = village.desk()
                .ask(state -> state.ledger().total(village.person(2), Day.of(village.now()), state.losses()));
        String shown = ((StatTile) scene().lookup("#statement-closing")).getFigure();
        assertEquals(frame.shell().words().figures().circles(held), shown);
    }

    @Test
    void the_figures_above_the_lines_add_up_as_they_are_shown() throws IOException {
        opensPlainly();
        for (int who = 1; who <= 5; who++) {
            showsStatementOf(who);
            assertEquals(
                    tile("closing"),
                    tile("opening").add(tile("came")).add(tile("went")).add(tile("lost")));
        }
    }

    private BigDecimal tile(String which) {
        StatTile tile = (StatTile) scene().lookup("#statement-" + which);
        return new BigDecimal(tile.getFigure().replace(",", "").replace(Figures.MINUS, '-'));
    }

    @Test
    void what_is_saved_as_a_table_has_names_as_people_wrote_them() throws IOException {
        opensPlainly();
        showsStatementOf(2);
        Path file = folder.resolve("statement.csv");
        doOnScreen(() -> screen.saveTable(file));
        rests();
        String text = Files.readString(file, StandardCharsets.UTF_8);
        assertTrue(text.contains(LivelyVillage.NAMES_OF_EVERY_KIND.get(2)), () -> text);
        assertEquals(Typeset.plain(text), text, "without characters that nobody sees");
    }

    @Test
    void words_are_sought_in_the_whole_ledger() throws IOException {
        opensPlainly();
        doOnScreen(() -> ((TextField) scene().lookup("#ledger-text")).setText("ngozi"));
        until("only her lines are left", () -> table("#ledger-table").getItems().size() == 1);
        doOnScreen(() -> ((TextField) scene().lookup("#ledger-text")).setText("202"));
        until("only this slip is left", () -> table("#ledger-table").getItems().size() == 1);
        doOnScreen(() -> ((TextField) scene().lookup("#ledger-text")).setText("slip 202"));
        until(
                "the slip as the line says it",
                () -> table("#ledger-table").getItems().size() == 1);
        doOnScreen(() -> ((TextField) scene().lookup("#ledger-text")).setText("umbrella"));
        until("nothing is left", () -> table("#ledger-table").getItems().isEmpty());
    }

    @Test
    void all_books_are_written_into_a_folder_and_none_is_overwritten() throws IOException {
        opensPlainly();
        Path books = folder.resolve("books");
        doOnScreen(() -> new BooksExport(sitting(), frame.shell()).into(books));
        rests();
        assertTrue(Files.exists(books.resolve("ledger.journal")));
        Files.writeString(books.resolve("members.csv"), "mine");
        doOnScreen(() -> new BooksExport(sitting(), frame.shell()).into(books));
        rests();
        assertEquals("mine", Files.readString(books.resolve("members.csv")));
        doOnScreen(() -> frame.shell().closeSheet());
    }

    @Test
    void books_that_cannot_be_written_say_where_and_what_to_look_after() throws IOException {
        opensPlainly();
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        doOnScreen(() -> new BooksExport(sitting(), frame.shell()).into(file.resolve("books")));
        until("it is refused", () -> scene().lookup(".folk-sheet") != null);
        List<String> said = onScreen(() -> scene().lookup(".folk-sheet").lookupAll(".label").stream()
                .map(each -> ((Labeled) each).getText())
                .toList());
        assertTrue(said.contains("This cannot be done"), said::toString);
        assertTrue(
                said.stream()
                        .anyMatch(line -> line.startsWith("The books could not be written: ")
                                && line.contains(file.toString())
                                && line.endsWith("then try again.")),
                said::toString);
        doOnScreen(() -> frame.shell().closeSheet());
    }

    private Button button(String id) {
        return (Button) scene().lookup(id);
    }

    private TableView<?> table(String id) {
        return (TableView<?>) scene().lookup(id);
    }
}
