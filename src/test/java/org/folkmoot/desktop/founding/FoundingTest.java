package org.folkmoot.desktop.founding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.Progress;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.Frame;
import org.folkmoot.desktop.Home;
import org.folkmoot.desktop.OnScreen;
import org.folkmoot.desktop.ScreenWalk;
import org.folkmoot.desktop.theme.Appearance;
import org.folkmoot.desktop.theme.Brightness;
import org.folkmoot.imports.LocalPersonal;
import org.folkmoot.journal.acts.FileTaken;
import org.folkmoot.journal.book.RealDisk;
import org.folkmoot.people.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Founding, as the people in the room do it. */
class FoundingTest extends OnScreen {
    private static final Path REAL = Path.of("../shared/data/trust");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Home home;

    @SuppressWarnings("NullAway.Init") // each test opens it
    private Frame frame;

    @BeforeEach
    void arriveHome() {
        home = new Home(folder);
    }

    @AfterEach
    void leaveHome() {
        doOnScreen(() -> frame.rise());
    }

    static boolean areRealListsThere() {
        return Files.isDirectory(REAL);
    }

    static List<ScreenWalk.Way> everyWay() {
        return ScreenWalk.everyWay();
    }

    @Test
    void four_people_found_an_assembly_by_keyboard_and_one_of_them_records() throws IOException {
        start(plain("en"));
        person.clickOn("#begin-meeting");
        until("the name is asked for", () -> focused("found-name"));
        person.write("Kreuzberg Assembly").type(KeyCode.ENTER);
        until("names are asked for", () -> focused("found-add"));
        for (String name : List.of("Amina", "Farid", "Lena", "Jonas")) {
            person.write(name).type(KeyCode.ENTER);
        }
        assertTrue(text("#step-forward", Node::isDisabled), "nobody is a founder because somebody typed their name");
        person.clickOn("#found-all-signed");
        person.clickOn("#step-forward");
        person.clickOn("#step-forward");
        until("keepers are asked for", () -> focused("found-keeper"));
        person.write("len").type(KeyCode.ENTER);
        person.clickOn("#found-season-yes");
        person.clickOn("#step-forward");
        until("the last look is there", () -> focused("confirm"));
        assertTrue(
                onScreen(() -> scene().getRoot().lookupAll(".label").stream()
                        .anyMatch(each -> each instanceof Labeled label
                                && label.getText()
                                        .equals("• Every member is issued 1 circle for every hour,"
                                                + " whatever they do."))),
                "everybody sees with which sentences they start");
        person.clickOn("#confirm");
        until("somebody has to say who records", () -> focused("seat-name"));
        person.write("fa").type(KeyCode.ENTER);
        until("it is said who records", () -> frame.state().recorder().get().equals("Farid"));
        assertEquals("Kreuzberg Assembly", frame.state().assembly().get());
        assertTrue(Files.isDirectory(home.documents().resolve("Kreuzberg Assembly")));
        assertFalse(Files.exists(home.around().configuration().resolve("drafts/founding.properties")));
    }

    @Test
    void what_was_answered_is_there_again_after_the_window_was_closed() throws IOException {
        start(plain("en"));
        person.clickOn("#begin-meeting").write("House 7").type(KeyCode.ENTER);
        until("names are asked for", () -> focused("found-add"));
        person.write("Amina").type(KeyCode.ENTER);
        Path kept = home.around().configuration().resolve("drafts/founding.properties");
        until("it is kept", () -> contains(kept, "Amina"));
        doOnScreen(() -> stage().close());
        start(plain("de"));
        person.clickOn("#begin-meeting");
        until("the name is asked for", () -> focused("found-name"));
        assertEquals("House 7", text("#found-name", node -> ((javafx.scene.control.TextField) node).getText()));
    }

    @Test
    void two_founders_are_told_why_they_cannot_go_on() throws IOException {
        start(plain("en"));
        person.clickOn("#begin-meeting").write("Two").type(KeyCode.ENTER);
        until("names are asked for", () -> focused("found-add"));
        person.write("Amina")
                .type(KeyCode.ENTER)
                .write("Farid")
                .type(KeyCode.ENTER)
                .clickOn("#found-all-signed");
        assertTrue(text("#step-forward", Node::isDisabled));
        assertEquals(
                "At least 3 founders must have signed: two confirm what a third records. 2 have signed so far.",
                text("#step-forward", Node::getAccessibleHelp));
    }

    @Test
    void a_name_that_is_none_or_too_long_stays_in_the_field_and_is_answered_there() throws IOException {
        start(plain("en"));
        person.clickOn("#begin-meeting").write("Two").type(KeyCode.ENTER);
        until("names are asked for", () -> focused("found-add"));
        person.write("=1+1").type(KeyCode.ENTER);
        assertEquals(
                "“=1+1” begins like a formula of a spreadsheet. Nobody is called that.",
                text("#found-problem", node -> ((javafx.scene.control.Labeled) node).getText()));
        String longer = "o".repeat(121);
        doOnScreen(() -> ((javafx.scene.control.TextField) scene().lookup("#found-add")).setText(longer));
        person.type(KeyCode.ENTER);
        assertEquals(
                "The name is longer than 120 characters.",
                text("#found-problem", node -> ((javafx.scene.control.Labeled) node).getText()));
        assertEquals(longer, text("#found-add", node -> ((javafx.scene.control.TextField) node).getText()));
    }

    @Test
    void a_list_of_founders_and_former_members_is_put_on_the_founding_list_with_its_trust() throws IOException {
        home.files()
                .next(Files.writeString(
                        folder.resolve("members.csv"),
                        "name,is_member,phone\nAmina,1,030 1\nFarid,1,\nLena,yes,\nJonas,0,\n=1+1,1,\n"));
        home.files().next(Files.writeString(folder.resolve("trust.csv"), "from,to\nAmina,Farid\nJonas,Lena\nX,Lena\n"));
        start(plain("en"));
        person.clickOn("#begin-meeting").write("Valley").type(KeyCode.ENTER);
        until("names are asked for", () -> focused("found-add"));
        press("found-bring");
        press("bring-people-choose");
        until("it is read", () -> shown("bring-people-aside"));
        press("bring-trust-choose");
        until("both are read", () -> shown("bring-trust-aside"));
        press("step-forward");
        press("bring-people-keep-2");
        press("step-forward");
        press("step-forward");
        press("bring-on");
        until("the list is shown again", () -> shown("found-list"));
        assertEquals(
                "4 on the list, nobody has signed",
                text("#found-count", node -> ((javafx.scene.control.Label) node).getText()));
        assertEquals(
                "With 2 links of trust, from members.csv, trust.csv.",
                text("#found-brought", node -> ((javafx.scene.control.Label) node).getText()));
        press("found-all-signed");
        press("step-forward");
        press("step-forward");
        until("keepers are asked for", () -> focused("found-keeper"));
        person.write("len").type(KeyCode.ENTER);
        press("found-season-no");
        press("step-forward");
        press("confirm");
        until("somebody has to say who records", () -> focused("seat-name"));
        Path assembly = home.documents().resolve("Valley");
        assertTrue(new LocalPersonal(new RealDisk(), assembly)
                .read().values().stream().anyMatch(values -> "030 1".equals(values.get("phone"))));
        doOnScreen(() -> frame.rise());
        try (Desk desk = Village.ready(Desk.open(assembly, home.around().setting(), Progress.SILENT))) {
            long now = desk.now();
            assertEquals(3, (int) desk.ask(state -> state.people().countMembers(now)));
            assertEquals(1, (int)
                    desk.ask(state -> state.people().who(Standing.FORMER, now).size()));
            assertEquals(2, (int) desk.ask(state -> state.trust().links(now).size()));
        }
    }

    @Test
    void what_was_brought_in_can_be_taken_off_again_all_at_once() throws IOException {
        home.files().next(Files.writeString(folder.resolve("members.csv"), "name\nFarid\nLena\n"));
        start(plain("en"));
        person.clickOn("#begin-meeting").write("Valley").type(KeyCode.ENTER);
        until("names are asked for", () -> focused("found-add"));
        person.write("Amina").type(KeyCode.ENTER);
        press("found-bring");
        press("bring-people-choose");
        until("it is read", () -> shown("bring-people-aside"));
        press("step-forward");
        press("step-forward");
        press("step-forward");
        press("bring-on");
        press("found-put-back");
        assertEquals(
                "1 on the list, nobody has signed",
                text("#found-count", node -> ((javafx.scene.control.Label) node).getText()));
        assertFalse(shown("found-put-back"));
    }

    @Test
    @EnabledIf(value = "areRealListsThere", disabledReason = "the real lists are not beside this project")
    void a_network_of_thousands_is_founded() throws IOException {
        home.files().next(REAL.resolve("g1-2019-members.csv"));
        home.files().next(REAL.resolve("g1-2019-certs.csv"));
        start(plain("en"));
        person.clickOn("#begin-meeting").write("Valley").type(KeyCode.ENTER);
        until("names are asked for", () -> focused("found-add"));
        press("found-bring");
        press("bring-people-choose");
        until("it is read", () -> shown("bring-people-aside"));
        press("bring-trust-choose");
        until("both are read", () -> shown("bring-trust-aside"));
        press("step-forward");
        press("step-forward");
        press("step-forward");
        press("bring-on");
        press("found-all-signed");
        assertEquals(
                "3,394 on the list, 2,588 have signed",
                text("#found-count", node -> ((javafx.scene.control.Label) node).getText()));
        press("step-forward");
        press("step-forward");
        until("keepers are asked for", () -> focused("found-keeper"));
        person.write("17").type(KeyCode.ENTER);
        press("found-season-no");
        press("step-forward");
        press("confirm");
        until("it is founded", () -> focused("seat-name"));
    }

    private void press(String id) {
        until(
                id + " can be pressed",
                () -> scene().lookup("#" + id) instanceof javafx.scene.control.ButtonBase button
                        && !button.isDisabled());
        doOnScreen(() -> click(id));
    }

    private boolean shown(String id) {
        Node node = scene().lookup("#" + id);
        return node != null && node.isVisible() && node.getParent().isVisible();
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void every_question_can_be_read_and_reached(ScreenWalk.Way way) throws IOException {
        FoundingModel model = new FoundingModel();
        model.name().set("Nachbarschaftsversammlung am Kreuzberg und in den umliegenden Straßen bis zum Kanal");
        for (int i = 1; i <= 42; i++) {
            model.people().add(Founder.here("Person with a rather long name and a number, namely " + i));
            model.people().getLast().signed().set(true);
        }
        model.people().getFirst().keeper().set(true);
        model.brought()
                .set(new Brought(
                        List.of(),
                        List.of(new FileTaken("0".repeat(64), 42, 0)),
                        List.of("mitgliederliste-der-nachbarschaft-2026.csv")));
        model.openSeason().set(false);
        new DraftFile(home.around().configuration()).write(DraftFile.written(model));
        start(way);
        doOnScreen(() -> click("begin-meeting"));
        for (int step = 0; step < 4; step++) {
            look(way, "founding-" + step);
            doOnScreen(() -> click("step-forward"));
        }
        look(way, "founding-confirm");
    }

    private void click(String id) {
        ((javafx.scene.control.ButtonBase) scene().lookup("#" + id)).fire();
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.exists(file) && Files.readString(file).contains(text);
        } catch (IOException e) {
            return false;
        }
    }

    private boolean focused(String id) {
        Node owner = scene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    private <T> T text(String id, java.util.function.Function<Node, T> of) {
        return onScreen(() -> of.apply(scene().lookup(id)));
    }

    private static ScreenWalk.Way plain(String language) {
        return new ScreenWalk.Way(1280, 780, new Appearance(Brightness.LIGHT, 100, language));
    }

    private void start(ScreenWalk.Way way) throws IOException {
        frame = onScreen(() -> home.start(stage(), way));
    }
}
