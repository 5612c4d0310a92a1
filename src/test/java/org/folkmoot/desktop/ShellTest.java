package org.folkmoot.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.screens.Trouble;
import org.folkmoot.desktop.shell.Seal;
import org.folkmoot.desktop.theme.Appearance;
import org.folkmoot.desktop.theme.AppearanceFile;
import org.folkmoot.desktop.theme.Brightness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The frame around the screens, as a person meets it. */
class ShellTest extends OnScreen {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init") // each test opens it
    private Frame frame;

    @AfterEach
    void leave() {
        doOnScreen(frame::rise);
    }

    static List<ScreenWalk.Way> everyWay() {
        return ScreenWalk.everyWay();
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void everything_has_a_name_and_can_be_read(ScreenWalk.Way way) throws IOException {
        open(way, "Nachbarschaft am Kreuzberg");
        for (Place place : Place.values()) {
            doOnScreen(() -> frame.shell().go(place));
            assertEquals(List.of(), onScreen(() -> ScreenWalk.faults(scene())), place + " " + way);
        }
        doOnScreen(() -> frame.shell().refused(new Trouble("Only 19 are here.", "Half must be here.", "Wait.")));
        assertEquals(List.of(), onScreen(() -> ScreenWalk.faults(scene())), "refusal " + way);
        doOnScreen(() -> frame.shell().unforeseen(new IllegalStateException("a test")));
        assertEquals(List.of(), onScreen(() -> ScreenWalk.faults(scene())), "error " + way);
        doOnScreen(() -> frame.shell().search());
        assertEquals(List.of(), onScreen(() -> ScreenWalk.faults(scene())), "search " + way);
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void the_welcome_has_a_name_for_everything_and_can_be_read(ScreenWalk.Way way) throws IOException {
        open(way, "");
        assertEquals(List.of(), onScreen(() -> ScreenWalk.faults(scene())), way.toString());
        assertTrue(scene().lookup("#begin-meeting") instanceof Labeled);
        assertFalse(onScreen(() -> shownToPeople("#place-today")), "no places before there is an assembly");
    }

    @Test
    void one_key_begins_the_first_choice_of_the_welcome() throws IOException {
        open(plain("en"), "");
        assertEquals("begin-meeting", onScreen(() -> scene().getFocusOwner().getId()));
        person.type(KeyCode.SPACE);
        until("the name is asked for", () -> "found-name"
                .equals(scene().getFocusOwner().getId()));
    }

    @Test
    void alt_and_a_number_goes_to_a_place() throws IOException {
        open(plain("en"), "Test");
        person.press(KeyCode.ALT).type(KeyCode.DIGIT4).release(KeyCode.ALT);
        assertEquals(Place.DECISIONS, frame.shell().pages().place().get());
        person.press(KeyCode.CONTROL).type(KeyCode.DIGIT9).release(KeyCode.CONTROL);
        assertEquals(Place.COPIES, frame.shell().pages().place().get());
    }

    @Test
    void ctrl_k_finds_a_place_by_keyboard_alone() throws IOException {
        open(plain("en"), "Test");
        person.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        until("the field has the focus", () -> scene().getFocusOwner() == scene().lookup("#palette-field"));
        person.write("trust map").type(KeyCode.ENTER);
        until("the map is shown", () -> frame.shell().pages().place().get() == Place.MAP);
        assertTrue(onScreen(() -> scene().lookup("#palette-field") == null), "the search is gone");
    }

    @Test
    void escape_closes_a_refusal_and_gives_the_focus_back() throws IOException {
        open(plain("en"), "Test");
        doOnScreen(() -> scene().lookup("#place-rules").requestFocus());
        doOnScreen(() -> frame.shell().refused(Trouble.because("Not now.")));
        assertTrue(onScreen(() -> scene().getFocusOwner().getStyleClass().contains("button")));
        person.type(KeyCode.ESCAPE);
        assertEquals("place-rules", onScreen(() -> scene().getFocusOwner().getId()));
    }

    @Test
    void the_focus_does_not_leave_a_sheet() throws IOException {
        open(plain("en"), "Test");
        doOnScreen(() -> frame.shell().refused(Trouble.because("Not now.")));
        person.type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.TAB);
        assertTrue(onScreen(
                () -> scene().getFocusOwner().getParent().getStyleClass().contains("sheet-buttons")));
    }

    @Test
    void a_change_of_language_keeps_the_place_and_is_remembered() throws IOException {
        open(plain("en"), "Test");
        doOnScreen(() -> frame.shell().go(Place.RULES));
        doOnScreen(() -> frame.choose(new Appearance(Brightness.DARK, 150, "de")));
        assertEquals(
                "Unsere Regeln",
                onScreen(() -> frame.shell().pages().shown().get().title()));
        assertEquals(Place.RULES, frame.shell().pages().place().get());
        assertEquals(new Appearance(Brightness.DARK, 150, "de"), new AppearanceFile(folder).read());
    }

    @Test
    void a_language_from_right_to_left_turns_the_window_round() throws IOException {
        new AppearanceFile(folder).write(new Appearance(Brightness.LIGHT, 100, "en"));
        doOnScreen(() -> frame = new Frame(stage(), new AppearanceFile(folder), Locale.ENGLISH));
        assertEquals(NodeOrientation.LEFT_TO_RIGHT, frame.shell().root().getNodeOrientation());
        assertTrue(org.folkmoot.words.Languages.rightToLeft(Locale.forLanguageTag("ar")));
    }

    @Test
    void what_was_recorded_is_said_and_f8_goes_to_it() throws IOException {
        open(plain("en"), "Test");
        doOnScreen(() -> frame.shell().recorded("Zoe arrived"));
        person.type(KeyCode.F8);
        assertEquals(
                "Recorded: Zoe arrived", onScreen(() -> scene().getFocusOwner().getAccessibleText()));
    }

    @Test
    void what_was_said_goes_when_the_person_moves_on_to_another_place() throws IOException {
        open(plain("en"), "Test");
        doOnScreen(() -> frame.shell().go(Place.MEETINGS));
        doOnScreen(() -> frame.shell().tell("Saved: minutes.md"));
        assertTrue(onScreen(() -> shownToPeople(".said-line")), "it is said");
        doOnScreen(() -> frame.shell().go(Place.POWER));
        assertFalse(onScreen(() -> shownToPeople(".said-line")), "it is gone");
        doOnScreen(() -> {
            frame.shell().tell("Gone there for you");
            frame.shell().go(Place.RULES);
        });
        assertTrue(onScreen(() -> shownToPeople(".said-line")), "what leads there stays");
    }

    @Test
    void long_work_shows_a_card_and_stops_when_asked() throws IOException {
        open(plain("en"), "Test");
        doOnScreen(() -> frame.shell()
                .work()
                .start(
                        "Bringing in a list",
                        progress -> {
                            while (!progress.cancelled()) {
                                Thread.onSpinWait();
                            }
                            progress.stopIfCancelled();
                            return true;
                        },
                        done -> {}));
        person.clickOn("Cancel");
        until("the card is gone", () -> scene().lookup(".work-card") == null);
    }

    @Test
    void an_exception_in_the_background_reaches_the_person_with_its_code() throws IOException {
        open(plain("en"), "Test");
        doOnScreen(() -> frame.shell()
                .work()
                .quietly(
                        progress -> {
                            throw new IllegalStateException("nobody foresaw this");
                        },
                        done -> {}));
        until("the code is shown", () -> scene().lookup(".code") != null);
        String code = onScreen(() -> ((Label) scene().lookup(".code")).getText());
        assertTrue(code.matches("F-[2-9A-Z]{4}-[2-9A-Z]{4}"), code);
    }

    private boolean shownToPeople(String id) {
        for (var node = scene().lookup(id); node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static ScreenWalk.Way plain(String language) {
        return new ScreenWalk.Way(1280, 800, new Appearance(Brightness.LIGHT, 100, language));
    }

    private void open(ScreenWalk.Way way, String assembly) throws IOException {
        new AppearanceFile(folder).write(way.appearance());
        doOnScreen(() -> {
            frame = new Frame(stage(), new AppearanceFile(folder), Locale.ENGLISH);
            stage().setWidth(way.width());
            stage().setHeight(way.height());
            if (!assembly.isEmpty()) {
                frame.sit(Village.of(folder.resolve("village"), 3).desk());
                frame.state().assembly().set(assembly);
                frame.state().seal().set(Seal.UNALTERED);
                frame.state().meeting().set("Meeting 14");
                frame.state().recorder().set("Lena");
                frame.state().badges().put(Place.DECISIONS, 3);
            }
            frame.show();
        });
    }
}
