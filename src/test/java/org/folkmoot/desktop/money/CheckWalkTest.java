package org.folkmoot.desktop.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import org.folkmoot.desktop.LivelyVillage;
import org.folkmoot.desktop.ScreenWalk;
import org.folkmoot.desktop.VillageWalk;
import org.folkmoot.desktop.parts.StatTile;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.words.Typeset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A treasurer checks the books on their page, when all is well, when somebody changed a list, and half way. */
@SuppressWarnings("NullAway.Init")
class CheckWalkTest extends VillageWalk {
    static List<ScreenWalk.Way> someWays() {
        List<ScreenWalk.Way> all = everyWay();
        return List.of(all.getFirst(), all.getLast());
    }

    private void opens(ScreenWalk.Way each) throws IOException {
        way = each;
        village = LivelyVillage.in(folder.resolve("village"), LivelyVillage.NAMES_OF_EVERY_KIND);
        open(Place.MONEY);
        rests();
        doOnScreen(() -> ((ToggleButton) scene().lookup("#money-check")).fire());
    }

    private void rests() {
        until("everything is shown", () -> frame.shell().work().isResting());
    }

    private void checks() {
        doOnScreen(() -> button("#money-check-books").fire());
        rests();
    }

    private void inTheTables(String sql) throws SQLException {
        String url = "jdbc:h2:file:" + village.folder().toAbsolutePath().resolve("tables");
        try (var connection = DriverManager.getConnection(url, "folkmoot", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void the_sum_of_all_money_counts_what_is_held_and_what_is_lost_alike() throws Exception {
        opens(someWays().getFirst());
        rests();
        doOnScreen(() -> {
            var figures = scene().lookup("#money-check-pane").lookupAll(".figures");
            assertTrue(figures.size() >= 4, "issued, held, lost, left over");
            figures.forEach(each -> assertFalse(
                    ((javafx.scene.control.Label) each).getText().indexOf(org.folkmoot.words.Figures.MINUS) >= 0));
        });
        assertFalse(
                ((StatTile) scene().lookup("#money-lost")).getFigure().indexOf(org.folkmoot.words.Figures.MINUS) >= 0);
        assertTrue(
                ((StatTile) scene().lookup("#money-lost")).getAccessibleHelp().startsWith("Exactly"));
    }

    @ParameterizedTest
    @MethodSource("someWays")
    void what_was_compared_and_what_does_not_agree_can_be_read(ScreenWalk.Way each) throws Exception {
        opens(each);
        look("check-before");
        checks();
        look("check-right");
        inTheTables("update posting set delta = delta - 1, held_after = held_after - 1 where no = 3");
        checks();
        look("check-wrong");
    }

    @Test
    void a_list_that_somebody_changed_is_named_and_filled_anew_from_the_record() throws Exception {
        opens(everyWay().getFirst());
        inTheTables("update posting set delta = delta - 1 where no = 3");
        checks();
        assertTrue(says("The account of "), this::text);
        assertTrue(says("Table posting, row 3, “change”"), this::text);
        assertTrue(says("The lists come to another sum"), this::text);
        doOnScreen(() -> button("#money-check-fill").fire());
        rests();
        assertTrue(says("✓ The books agree with the record to the last unit."), this::text);
        assertNull(scene().lookup("#money-check-fill"), "nothing is left to be done");
    }

    @Test
    void the_last_result_stays_with_its_time_when_somebody_comes_back() throws Exception {
        opens(everyWay().getFirst());
        checks();
        doOnScreen(() -> frame.shell().go(Place.TODAY));
        rests();
        doOnScreen(() -> frame.shell().go(Place.MONEY));
        rests();
        assertTrue(says("Checked at "), this::text);
        assertTrue(says(" up to entry "), this::text);
        assertNotNull(scene().lookup("#money-check-why"));
    }

    @Test
    void who_stops_it_is_told_that_nothing_was_changed() throws Exception {
        opens(everyWay().getFirst());
        CountDownLatch stopped = new CountDownLatch(1);
        village.desk().checkBooks((stage, done, of) -> {
            stopped.countDown();
            return false;
        });
        assertEquals(0, stopped.getCount(), "it is asked whether to go on");
        doOnScreen(() -> {
            button("#money-check-books").fire();
            assertTrue(button("#money-check-books").isDisabled(), "it is under way");
            button("#money-check-stop").fire();
        });
        rests();
        assertTrue(says("Nothing was changed."), this::text);
        assertFalse(button("#money-check-books").isDisabled());
        checks();
        assertTrue(says("✓ The books agree"), this::text);
    }

    private boolean says(String words) {
        return text().contains(words);
    }

    private String text() {
        StringBuilder all = new StringBuilder();
        doOnScreen(() -> scene().lookup("#money-check-result").lookupAll(".sentence").stream()
                .filter(Labeled.class::isInstance)
                .forEach(each ->
                        all.append(Typeset.plain(((Labeled) each).getText())).append('\n')));
        return all.toString();
    }

    private Button button(String id) {
        return (Button) scene().lookup(id);
    }
}
