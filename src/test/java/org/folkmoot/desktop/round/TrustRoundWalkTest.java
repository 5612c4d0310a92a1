package org.folkmoot.desktop.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.folkmoot.desk.Names;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.Answering;
import org.folkmoot.desktop.Frame;
import org.folkmoot.desktop.Home;
import org.folkmoot.desktop.OnScreen;
import org.folkmoot.desktop.ScreenWalk;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.desktop.theme.Appearance;
import org.folkmoot.desktop.theme.Brightness;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.journal.acts.Pair;
import org.folkmoot.journal.acts.Pairs;
import org.folkmoot.journal.acts.TrustGiven;
import org.folkmoot.journal.acts.TrustSource;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The treasurer takes a pile of sheets with hands on the keyboard. With {@code -Dpictures=FOLDER} each page is also
 * written as PNG.
 */
@SuppressWarnings("NullAway.Init") // each test opens its window
class TrustRoundWalkTest extends OnScreen {
    private static final List<String> LATER =
            List.of("Zoë", "ليلى حداد", "Inés de la Cruz y Fernández-Montenegro von und zu Hohenstein-Wittelsbach");

    @TempDir
    private Path folder;

    private Village village;
    private Frame frame;
    private Answering files;

    static List<ScreenWalk.Way> everyWay() {
        return ScreenWalk.everyWay();
    }

    @AfterEach
    void close() {
        doOnScreen(() -> frame.shell().release());
        village.close();
    }

    @Test
    void a_whole_sheet_is_taken_by_keyboard_alone_and_the_next_begins() throws IOException {
        open(20, plain());
        enter();
        person.write("3").type(KeyCode.ENTER);
        until("numbers are asked", () -> focused("sheet-names"));
        assertEquals("Sheet 3: Founder 3 accepts circles from …", text("#sheet-of"));
        person.write("1 17 10-12").type(KeyCode.ENTER);
        until("they are taken", () -> text("#sheet-record").equals("Record 5 names"));
        person.write("-17").type(KeyCode.ENTER);
        until("one is taken back", () -> text("#sheet-record").equals("Record 4 names"));
        person.type(KeyCode.ENTER);
        until("the signature is asked", () -> focused("sheet-signed"));
        assertTrue(disabled("#sheet-record"), "nothing is recorded without a signature");
        until(
                "it can be seen where the focus is",
                () -> ((javafx.scene.layout.Region) scene().lookup("#sheet-signed")).getBorder() != null);
        person.type(KeyCode.SPACE).type(KeyCode.ENTER);
        until("the next sheet is asked", () -> focused("sheet-person"));
        assertEquals(numbers(1, 10, 11, 12), accepted(3));
        until("one is in", () -> text("#sheet-last").equals("Last sheet: Founder 3, taken, 4 names added"));
        person.write("found").type(KeyCode.DOWN).type(KeyCode.ENTER);
        until("the second is shown", () -> text("#sheet-of").startsWith("Sheet 2: Founder 2"));
    }

    @Test
    void a_number_that_no_sheet_has_is_said_and_so_is_that_all_sheets_are_in() throws IOException {
        open(3, plain());
        enter();
        person.write("99");
        until("it is no name", () -> ((Labeled)
                        scene().lookup("#sheet-person").getParent().lookup(".field-problem"))
                .getText()
                .startsWith("No sheet has the number 99."));
        doOnScreen(() -> ((TextInputControl) scene().lookup("#sheet-person")).clear());
        int sheets = village.desk().ask(state -> state.people().everybody().size());
        for (int number = 1; number <= sheets; number++) {
            take(number, "");
        }
        until("the end is said", () -> scene().getRoot().lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Labeled label
                        && label.getText().equals("All " + sheets + " sheets are taken: the round is done.")));
    }

    @Test
    void names_are_ticked_in_the_list_with_arrows_and_space_and_found_by_letters_or_digits() throws IOException {
        open(20, plain());
        enter();
        choose(3);
        person.type(KeyCode.TAB);
        until("the list has the focus", () -> focused("sheet-grid"));
        person.type(KeyCode.SPACE).type(KeyCode.DOWN).type(KeyCode.SPACE);
        until("two are ticked", () -> text("#sheet-record").equals("Record 2 names"));
        person.write("1").write("4").type(KeyCode.SPACE);
        until("three are ticked", () -> text("#sheet-record").equals("Record 3 names"));
        person.write("z").type(KeyCode.SPACE);
        until("four are ticked", () -> text("#sheet-record").equals("Record 4 names"));
        person.type(KeyCode.ENTER);
        until("the signature is asked", () -> focused("sheet-signed"));
        person.type(KeyCode.SPACE).press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        until("the next sheet is asked", () -> focused("sheet-person"));
        assertEquals(numbers(1, 2, 14, 21), accepted(3));
    }

    @Test
    void a_short_list_stands_in_few_wide_columns_and_a_long_one_in_many() throws IOException {
        open(20, plain());
        enter();
        choose(3);
        int few = columns();
        close();
        open(120, plain());
        enter();
        choose(3);
        until("more are needed", () -> columns() > few);
    }

    private int columns() {
        return ((TableView<?>) scene().lookup("#sheet-grid")).getColumns().size();
    }

    @Test
    void the_own_number_and_what_is_not_on_the_sheet_are_said_and_nothing_is_ticked() throws IOException {
        open(20, plain());
        enter();
        choose(3);
        person.write("4 3").type(KeyCode.ENTER);
        until("it is said", () -> text("#sheet-problem").contains("3"));
        assertEquals("Note that nobody new is ticked", text("#sheet-record"));
        assertEquals("4 3", typed("#sheet-names"));
        person.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertEquals(List.of(), accepted(3));
    }

    @Test
    void one_too_many_is_refused_at_the_name_before_anything_is_recorded() throws IOException {
        open(120, plain());
        enter();
        choose(3);
        person.write("10-110").type(KeyCode.ENTER);
        until("it is said", () -> text("#sheet-missing").startsWith("That would be 101 people"));
        assertTrue(disabled("#sheet-record"));
        person.type(KeyCode.TAB);
        until("the list has the focus", () -> focused("sheet-grid"));
        person.write("110");
        until("the reason stands at the name", () -> scene().getRoot().lookupAll(".too-many .small").stream()
                .anyMatch(
                        node -> node instanceof Labeled label && label.getText().equals("only 100 allowed")));
    }

    @Test
    void a_sheet_entered_twice_says_so_shows_what_it_added_and_takes_nothing_away() throws IOException {
        open(20, plain());
        enter();
        take(3, "4 5");
        choose(3);
        until("it is said", () -> shown("#sheet-twice"));
        assertEquals(
                "The sheet of Founder 3 was taken already: taken, 2 names added. What you tick now is added to that.",
                text("#sheet-twice-words"));
        person.clickOn("#sheet-look");
        until("the names are shown", () -> shown("#taken-names"));
        assertEquals("Accepts circles from Founder 4, Founder 5", text("#taken-names"));
        person.type(KeyCode.ENTER);
        until("the page is back", () -> !shown("#taken-names"));
        person.clickOn("#sheet-names").write("6").type(KeyCode.ENTER).type(KeyCode.ENTER);
        until("the signature is asked", () -> focused("sheet-signed"));
        person.type(KeyCode.SPACE).type(KeyCode.ENTER);
        until("the next sheet is asked", () -> focused("sheet-person"));
        assertEquals(numbers(4, 5, 6), accepted(3));
    }

    @Test
    void the_last_sheet_is_taken_back_by_an_act_that_ends_only_what_it_began() throws IOException {
        open(20, plain());
        village.does(new TrustGiven(
                new Pairs(List.of(new Pair(village.person(3), village.person(9)))),
                Day.of(village.now()).plus(10),
                TrustSource.SHEET));
        village.seconds(60);
        enter();
        take(3, "4 5 9");
        assertEquals(numbers(4, 5, 9), accepted(3));
        until("it can be taken back", () -> shown("#sheet-undo"));
        person.clickOn("#sheet-undo");
        until("it is asked once more", () -> shown("#confirm"));
        person.type(KeyCode.ENTER);
        until("it is taken back", () -> !shown("#sheet-undo"));
        assertEquals(numbers(9), accepted(3));
        until(
                "it counts as missing",
                () -> RoundNotes.in(village.folder()).taken().isEmpty());
    }

    @Test
    void a_half_typed_sheet_is_there_after_leaving_the_page() throws IOException {
        open(20, plain());
        enter();
        choose(3);
        person.write("4 5").type(KeyCode.ENTER).write("6 7");
        doOnScreen(() -> frame.shell().go(Place.PEOPLE));
        open(plain());
        enter();
        until("the sheet is back", () -> text("#sheet-of").startsWith("Sheet 3"));
        assertEquals("6 7", typed("#sheet-names"));
        assertEquals("Record 2 names", text("#sheet-record"));
    }

    @Test
    void a_sheet_with_nobody_new_counts_as_taken_and_records_nothing() throws IOException {
        open(20, plain());
        long before = village.desk().entries().count();
        enter();
        take(3, "");
        until("it is in", () -> text("#sheet-last").equals("Last sheet: Founder 3, taken, nobody new"));
        assertEquals(before, village.desk().entries().count());
    }

    @Test
    void sheets_are_saved_for_everybody_or_for_those_chosen() throws IOException {
        open(20, plain());
        round();
        until("everybody is missing", () -> text("#round-progress").equals("0 of 23 sheets taken"));
        Path all = folder.resolve("all.html");
        files.next(all);
        person.clickOn("#round-print-all");
        until("they are saved", () -> sections(all) == 23);
        doOnScreen(() -> {
            table().getSelectionModel().clearAndSelect(1);
            table().getSelectionModel().select(4);
        });
        until("two can be saved", () -> !disabled("#round-print-chosen"));
        Path some = folder.resolve("some.html");
        files.next(some);
        person.clickOn("#round-print-chosen");
        until("two are saved", () -> sections(some) == 2);
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void everything_has_a_name_and_can_be_read(ScreenWalk.Way way) throws IOException {
        open(42, way);
        round();
        until("everybody is listed", () -> table().getItems().size() == 45);
        look(way, "round");
        village.does(new TrustGiven(
                new Pairs(IntStream.rangeClosed(5, 9)
                        .mapToObj(i -> new Pair(village.person(3), village.person(i)))
                        .toList()),
                Day.of(village.now()).plus(100),
                TrustSource.SHEET));
        enter();
        look(way, "whose");
        choose(4);
        person.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        until("the signature is asked", () -> focused("sheet-signed"));
        person.type(KeyCode.SPACE).type(KeyCode.ENTER);
        until("the next sheet is asked", () -> focused("sheet-person"));
        choose(3);
        person.write("6 17 21-24 40 44").type(KeyCode.ENTER);
        look(way, "sheet");
        person.write("3 99").type(KeyCode.ENTER);
        until("it is said", () -> shown("#sheet-problem"));
        look(way, "problem");
    }

    private void open(int founders, ScreenWalk.Way way) throws IOException {
        village = Village.withoutTrust(folder.resolve("village" + founders), founders);
        village.desk().takeSeat(village.person(1));
        village.desk().record(new JoinApplied(LATER.size()), Texts.NONE.with(Names.NAMES, LATER));
        open(way);
    }

    private void open(ScreenWalk.Way way) throws IOException {
        Home home = new Home(folder.resolve("home"));
        files = home.files();
        var kept = new org.folkmoot.desktop.theme.AppearanceFile(home.around().configuration());
        kept.write(way.appearance());
        doOnScreen(() -> {
            frame = new Frame(stage(), kept, Locale.ENGLISH, home.around());
            stage().setWidth(way.width());
            stage().setHeight(way.height());
            frame.show();
            frame.sit(village.desk());
        });
    }

    private void round() {
        doOnScreen(() ->
                frame.shell().open(new TrustRoundScreen(frame.shell(), new Sitting(village.desk(), ZoneOffset.UTC))));
        until("sheets may be entered", () -> shown("#round-enter") && !disabled("#round-enter"));
    }

    private void enter() {
        round();
        doOnScreen(() -> ((javafx.scene.control.Button) scene().lookup("#round-enter")).fire());
        until("a sheet is asked", () -> focused("sheet-person") || focused("sheet-names"));
        until("everybody is known", () -> header().matches(".*\\d.*"));
    }

    private void choose(int number) {
        until("a sheet is asked", () -> focused("sheet-person"));
        person.write(Integer.toString(number)).type(KeyCode.ENTER);
        until("its names are asked", () -> focused("sheet-names"));
    }

    private void take(int number, String typed) {
        choose(number);
        person.write(typed);
        if (!typed.isEmpty()) {
            person.type(KeyCode.ENTER);
        }
        person.type(KeyCode.ENTER);
        until("the signature is asked", () -> focused("sheet-signed"));
        person.type(KeyCode.SPACE).type(KeyCode.ENTER);
        until("the next sheet is asked", () -> focused("sheet-person"));
    }

    private String header() {
        return scene().lookup(".page-header") instanceof org.folkmoot.desktop.parts.PageHeader shown
                ? shown.getLine()
                : "";
    }

    private List<Integer> accepted(int number) {
        return village.desk().ask(state -> state.trust().acceptsFrom(village.person(number), village.now() + 1).stream()
                .map(id -> state.people().find(id).orElseThrow().number())
                .sorted()
                .toList());
    }

    private static List<Integer> numbers(Integer... numbers) {
        return List.of(numbers);
    }

    private static int sections(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file).split("<section>", -1).length - 1 : 0;
        } catch (IOException stillWritten) {
            return 0;
        }
    }

    private TableView<?> table() {
        return scene().lookup("#round-table") instanceof TableView<?> table ? table : new TableView<Id>();
    }

    private boolean focused(String id) {
        Node owner = scene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    private boolean shown(String selector) {
        for (Node node = scene().lookup(selector); ; node = node.getParent()) {
            if (node == null) {
                return false;
            }
            if (!node.isVisible()) {
                return false;
            }
            if (node.getParent() == null) {
                return true;
            }
        }
    }

    private boolean disabled(String selector) {
        return onScreen(() -> scene().lookup(selector).isDisabled());
    }

    private String text(String selector) {
        return scene().lookup(selector) instanceof Labeled labeled ? labeled.getText() : "";
    }

    private String typed(String selector) {
        return scene().lookup(selector) instanceof TextInputControl field ? field.getText() : "";
    }

    private static ScreenWalk.Way plain() {
        return new ScreenWalk.Way(1100, 900, new Appearance(Brightness.LIGHT, 100, "en"));
    }
}
