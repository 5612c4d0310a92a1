package org.folkmoot.desktop.opening;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.folkmoot.desktop.LivelyVillage;
import org.folkmoot.desktop.ScreenWalk;
import org.folkmoot.desktop.VillageWalk;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.terms.Day;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A laptop whose clock does not fit the record asks, says what follows, and takes no key in passing for a yes. */
class DoubtfulDateTest extends VillageWalk {
    @ParameterizedTest
    @MethodSource("narrowWays")
    void a_clock_that_is_behind_says_that_entries_carry_the_newest_moment(ScreenWalk.Way each) throws IOException {
        way = each;
        arrives(-10);
        String said = said();
        assertTrue(said.contains("never runs backwards") || said.contains("nie rückwärts"), said);
        look("date-behind");
        until("the careful answer is the first", () -> {
            Node focused = scene().getFocusOwner();
            return focused != null && "date-wrong".equals(focused.getId());
        });
        person.type(KeyCode.ENTER);
        until("the sheet is gone", () -> scene().lookup("#date-right") == null);
        assertNotNull(village.desk().dateDoubt(), "Enter in passing did not say that the date is right");
    }

    @ParameterizedTest
    @MethodSource("narrowWays")
    void a_clock_that_is_ahead_says_what_income_follows(ScreenWalk.Way each) throws IOException {
        way = each;
        arrives(366);
        String said = said();
        assertTrue(said.contains("income of all the time") || said.contains("Einkommen der ganzen Zeit"), said);
        look("date-ahead");
        doOnScreen(() -> ((Button) scene().lookup("#date-right")).fire());
        assertNull(village.desk().dateDoubt(), "somebody said that it is right");
    }

    private void arrives(int days) throws IOException {
        village = LivelyVillage.in(folder.resolve("village"));
        village.seconds(days * Day.SECONDS);
        open(Place.TODAY);
        doOnScreen(() -> new Arrival(frame.shell(), sitting(), () -> {}).begin());
        until("it asks about the date", () -> scene().lookup("#date-right") != null);
    }

    private String said() {
        return onScreen(() -> scene().lookup(".folk-sheet").lookupAll(".label").stream()
                .map(each -> ((Labeled) each).getText())
                .collect(Collectors.joining("\n")));
    }
}
