package org.folkmoot.desktop.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.OnScreen;
import org.folkmoot.desktop.ScreenWalk;
import org.folkmoot.words.Typeset;
import org.folkmoot.words.Wording;
import org.junit.jupiter.api.Test;

class PartsTest extends OnScreen {
    private record Row(String who, long circles) {}

    @Test
    void a_few_letters_of_any_name_find_the_person_whatever_the_accents() {
        assertTrue(NameMatch.fits("Zoë Öztürk", "ozt"));
        assertTrue(NameMatch.fits("Łukasz Groß-Meier", "luk mei"));
        assertTrue(NameMatch.fits("Gül Ağa", "GUL"));
        assertEquals(List.of("Ines", "Anna Ines"), NameMatch.among(List.of("Anna Ines", "Ines"), n -> n, "in", 5));
        assertEquals(List.of(), NameMatch.among(List.of("Ines"), n -> n, "  ", 5));
    }

    @Test
    void enter_picks_the_person_and_empties_the_field() {
        List<String> picked = new ArrayList<>();
        NameField<String> field = onScreen(() -> new NameField<>(
                "Who arrives?",
                "Nobody fits.",
                () -> List.of("Amina", "Anna", "Béla"),
                name -> name,
                name -> "",
                picked::add));
        show(field);
        person.clickOn(field.field()).write("an").type(KeyCode.ENTER);
        person.write("bel").type(KeyCode.ENTER);
        assertEquals(List.of("Anna", "Béla"), picked);
        assertEquals("", field.field().getText());
    }

    @Test
    void letters_that_fit_nobody_are_answered_beside_the_field() {
        NameField<String> field = onScreen(() -> new NameField<>(
                "Who arrives?", "Nobody fits.", () -> List.of("Amina"), name -> name, name -> "", picked -> {}));
        show(field);
        person.clickOn(field.field()).write("zz");
        assertTrue(onScreen(() -> field.lookup(".field-problem").isVisible()));
        person.type(KeyCode.BACK_SPACE).type(KeyCode.BACK_SPACE).write("am");
        assertTrue(onScreen(() -> !field.lookup(".field-problem").isVisible()));
    }

    @Test
    void who_is_known_only_after_the_letters_were_typed_is_found_and_who_was_marked_stays_marked() {
        List<String> known = new ArrayList<>();
        List<String> picked = new ArrayList<>();
        NameField<String> field = onScreen(() ->
                new NameField<>("Who arrives?", "Nobody fits.", () -> known, name -> name, name -> "", picked::add));
        show(field);
        person.clickOn(field.field()).write("an").type(KeyCode.ENTER);
        assertEquals(List.of(), picked);
        doOnScreen(() -> {
            known.addAll(List.of("Anna", "Anton"));
            field.lookAgain();
        });
        person.type(KeyCode.DOWN);
        doOnScreen(() -> {
            known.addFirst("Andrea");
            field.lookAgain();
        });
        person.type(KeyCode.ENTER);
        assertEquals(List.of("Anton"), picked);
    }

    @Test
    void names_are_ticked_one_after_the_other_from_the_field_that_finds_them() {
        TickedNames<String> names = onScreen(
                () -> new TickedNames<>(List.of("Anna", "Bruno", "Carla"), name -> name, name -> name, "A name"));
        show(names);
        person.clickOn(names.search())
                .write("bru")
                .type(KeyCode.ENTER)
                .write("zz")
                .type(KeyCode.ENTER);
        assertEquals(List.of("Bruno"), onScreen(names::ticked));
        assertEquals("zz", onScreen(names.search()::getText), "nobody fits, and nobody else is ticked");
        doOnScreen(names.search()::clear);
        person.write("car").type(KeyCode.ENTER);
        assertEquals(List.of("Bruno", "Carla"), onScreen(names::ticked));
    }

    @Test
    void a_number_takes_only_digits_and_counts_within_its_bounds() {
        NumberField field = onScreen(() -> new NumberField("Yes", 0, 42));
        show(field);
        person.clickOn(field).write("4x1");
        assertEquals(OptionalLong.of(41), field.value().get());
        person.type(KeyCode.UP).type(KeyCode.UP);
        assertEquals(OptionalLong.of(42), field.value().get());
        person.write("99");
        assertEquals(OptionalLong.empty(), onScreen(() -> {
            field.setText("99");
            return field.value().get();
        }));
    }

    @Test
    void a_table_sorts_filters_and_copies_as_tab_separated_lines() {
        DataTable<Row> table = table();
        show(table);
        doOnScreen(() -> {
            TableColumn<Row, ?> circles = table.table().getColumns().get(1);
            circles.setSortType(TableColumn.SortType.DESCENDING);
            table.table().getSortOrder().setAll(List.of(circles));
        });
        assertEquals("Who\tCircles\nBéla\t30\nAmina\t20\nAnna\t10\n", onScreen(table::asText));
        doOnScreen(() -> table.filter().setText("am"));
        assertEquals("Who\tCircles\nAmina\t20\n", onScreen(table::asText));
        assertEquals(List.of(), onScreen(() -> ScreenWalk.faults(scene())));
    }

    @Test
    void whoever_seeks_in_vain_is_told_so_and_not_that_there_is_nobody() {
        DataTable<Row> table = table();
        show(table);
        doOnScreen(() -> table.filter().setText("zz"));
        assertEquals("No row has “zz” in it.", onScreen(() -> said(table)));
        doOnScreen(() -> table.filter().clear());
        doOnScreen(() -> table.show(List.of()));
        assertEquals("Nobody yet", onScreen(() -> said(table)));
    }

    private static String said(DataTable<Row> table) {
        return table.table().getPlaceholder() instanceof Label label ? Typeset.plain(label.getText()) : "";
    }

    @Test
    void a_button_that_is_not_there_takes_no_room_from_the_title() {
        PageHeader header = onScreen(PageHeader::new);
        doOnScreen(() -> {
            Button gone = new Button("Withdraw the proposal");
            gone.setVisible(false);
            gone.setManaged(false);
            header.setTitle("Yearly loss on all balances: 7 % to 5 %");
            header.getActions().add(gone);
        });
        show(header);
        Region texts = onScreen(() -> (Region) header.lookup(".header-texts"));
        assertEquals(header.getWidth(), texts.getWidth());
    }

    @Test
    void one_cannot_go_on_while_something_is_missing_and_is_told_what() {
        SimpleStringProperty missing = new SimpleStringProperty("The assembly has no name yet.");
        List<String> done = new ArrayList<>();
        TextField name = onScreen(TextField::new);
        StepPane steps = onScreen(() -> new StepPane(
                List.of(
                        new StepPane.Step("Name", name, missing, () -> name),
                        new StepPane.Step(
                                "People", new Label("Who is here"), new SimpleStringProperty(""), () -> null)),
                "Back",
                "Next",
                "Found it",
                () -> done.add("founded")));
        show(steps);
        assertTrue(scene().lookup("#step-forward").isDisabled());
        assertTrue(person.lookup("The assembly has no name yet.").tryQuery().isPresent());
        doOnScreen(() -> missing.set(""));
        assertSame(name, onScreen(steps::first));
        person.clickOn("Next");
        assertSame(scene().lookup("#step-forward"), onScreen(steps::first), "there is nothing to fill in");
        person.clickOn("Found it");
        assertEquals(List.of("founded"), done);
    }

    private DataTable<Row> table() {
        return onScreen(() -> {
            DataTable<Row> table = new DataTable<>(
                    TableWords.of(Wording.in(Locale.ENGLISH), "Balances"),
                    List.of(
                            TableColumnSpec.words("Who", 2, Row::who, Row::who),
                            TableColumnSpec.figures("Circles", 1, row -> Long.toString(row.circles()), Row::circles)),
                    new Label("Nobody yet"));
            table.show(List.of(new Row("Anna", 10), new Row("Béla", 30), new Row("Amina", 20)));
            return table;
        });
    }

    private void show(Node node) {
        doOnScreen(() -> {
            stage().setScene(new Scene(new VBox(node), 600, 400));
            stage().show();
        });
    }
}
