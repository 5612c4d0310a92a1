package org.folkmoot.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.theme.Appearance;
import org.folkmoot.desktop.theme.AppearanceFile;
import org.folkmoot.desktop.theme.Brightness;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.MeetingClosed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody typed into a sheet over the window is not lost by one key, nor by a refusal. */
@SuppressWarnings("NullAway.Init") // each test opens its window
class SheetsTest extends OnScreen {
    @TempDir
    private Path folder;

    private Village village;
    private Frame frame;

    @BeforeEach
    void open() throws IOException {
        village = LivelyVillage.in(folder.resolve("village"));
        new AppearanceFile(folder).write(new Appearance(Brightness.LIGHT, 100, "en"));
        doOnScreen(() -> {
            frame = new Frame(stage(), new AppearanceFile(folder), Locale.ENGLISH);
            frame.show();
            frame.sit(village.desk());
            frame.shell().go(Place.PEOPLE);
        });
        until("the page is there", () -> usable("people-join"));
    }

    @AfterEach
    void close() {
        doOnScreen(() -> frame.rise());
        village.close();
    }

    @Test
    void escape_closes_a_sheet_in_which_nothing_was_typed() {
        asksWhoWantsToJoin();
        person.type(KeyCode.ESCAPE);
        assertEquals("people-join", focus(), "it goes, and the focus is where it was");
    }

    @Test
    void escape_says_first_what_would_be_lost_and_lets_go_of_it_at_the_second_time() {
        asksWhoWantsToJoin();
        person.write("Wanda").type(KeyCode.ESCAPE);
        assertTrue(onScreen(() -> scene().lookup("#sheet-warning").isVisible()), "it is said");
        assertEquals("Wanda", typed("#join-names"));
        person.write("x");
        assertTrue(onScreen(() -> !scene().lookup("#sheet-warning").isVisible()), "whoever goes on is left alone");
        person.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
        assertTrue(onScreen(() -> scene().lookup("#join-names") == null));
        assertEquals("people-join", focus());
    }

    @Test
    void a_sheet_comes_back_after_a_refusal_with_all_that_was_typed() {
        doOnScreen(() -> {
            TextField why = new TextField();
            why.setId("why");
            Button record = new Button("Close a meeting that is not open");
            record.setId("close-nothing");
            Sheet sheet = new Sheet("A test", List.of(why), List.of(record));
            record.setOnAction(event -> LivelyVillage.sitting(village)
                    .recordFrom(
                            sheet, frame.shell(), new MeetingClosed(village.person(1)), Texts.NONE, recorded -> {}));
            frame.shell().sheet(sheet);
        });
        person.clickOn("#why").write("because").clickOn("#close-nothing");
        until("it is refused", () -> scene().lookup("#why") == null && scene().lookup(".folk-sheet") != null);
        person.type(KeyCode.ESCAPE);
        until("it is there again", () -> scene().lookup("#why") != null);
        assertEquals("because", typed("#why"));
    }

    @Test
    void a_name_that_cannot_be_recorded_is_named_by_its_line_and_waits_to_be_mended() {
        asksWhoWantsToJoin();
        person.write("Wanda").type(KeyCode.ENTER).write("Founder 3");
        assertEquals(
                "Line 2: Somebody here is called “Founder 3” already. If this is somebody else, add something that"
                        + " tells the two apart.",
                onScreen(() -> ((javafx.scene.control.Labeled) scene().lookup("#join-problem")).getText()));
        assertTrue(onScreen(() -> scene().lookup("#join-record").isDisabled()));
        person.write(" from the mill");
        assertTrue(onScreen(() -> !scene().lookup("#join-record").isDisabled()));
    }

    @Test
    void underlined_letters_lead_to_the_sheet_and_never_under_it() {
        int[] fired = new int[2];
        doOnScreen(() -> {
            Button free = new Button("_Quietly");
            free.setOnAction(event -> fired[0]++);
            // the page has a button with this letter, too
            Button shared = new Button("_Somehow");
            shared.setOnAction(event -> fired[1]++);
            frame.shell().sheet(new Sheet("A test", List.of(new TextField()), List.of(free, shared)));
        });
        person.press(KeyCode.ALT).type(KeyCode.O).type(KeyCode.G).release(KeyCode.ALT);
        assertEquals(Place.PEOPLE, onScreen(() -> frame.shell().pages().place().get()), "the page stays");
        assertEquals(List.of("A test"), sheets());
        person.press(KeyCode.ALT).type(KeyCode.Q).type(KeyCode.S).release(KeyCode.ALT);
        assertEquals(List.of(1, 1), List.of(fired[0], fired[1]));
        assertEquals(List.of("A test"), sheets(), "nobody wants to join");
    }

    private List<String> sheets() {
        return onScreen(() -> scene().getRoot().lookupAll(".sheet-title").stream()
                .map(title -> ((javafx.scene.control.Labeled) title).getText())
                .toList());
    }

    private void asksWhoWantsToJoin() {
        person.clickOn("#people-join");
        until("names are asked for", () -> "join-names".equals(focus()));
    }

    private String focus() {
        return onScreen(() -> String.valueOf(scene().getFocusOwner().getId()));
    }

    private String typed(String id) {
        return onScreen(() -> ((TextInputControl) scene().lookup(id)).getText());
    }

    private boolean usable(String id) {
        Node node = scene().lookup("#" + id);
        return node != null && !node.isDisabled();
    }
}
