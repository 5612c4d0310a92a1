package org.folkmoot.desktop.founding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.folkmoot.desktop.Frame;
import org.folkmoot.desktop.Home;
import org.folkmoot.desktop.OnScreen;
import org.folkmoot.desktop.ScreenWalk;
import org.folkmoot.desktop.theme.Appearance;
import org.folkmoot.desktop.theme.Brightness;
import org.folkmoot.desktop.tour.Camera;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Founding, as the people in the room do it. */
class FoundingTest extends OnScreen {
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
        person.clickOn("#step-forward").clickOn("#confirm");
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
        model.openSeason().set(false);
        new DraftFile(home.around().configuration()).write(DraftFile.written(model));
        start(way);
        doOnScreen(() -> click("begin-meeting"));
        for (int step = 0; step < 4; step++) {
            shoot(way, "founding-" + step);
            assertEquals(List.of(), onScreen(() -> ScreenWalk.faults(scene())), "step " + step + " " + way);
            doOnScreen(() -> click("step-forward"));
        }
        shoot(way, "founding-confirm");
        assertEquals(List.of(), onScreen(() -> ScreenWalk.faults(scene())), "last look " + way);
    }

    private void shoot(ScreenWalk.Way way, String name) {
        onScreen(() -> {
            Camera.shoot(
                    scene(), Path.of("target/looks", name + "-" + way.toString().replaceAll("[ %]+", "-") + ".png"));
            return true;
        });
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
