package org.folkmoot.desktop.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import org.folkmoot.copies.Copies;
import org.folkmoot.copies.Exported;
import org.folkmoot.copies.KnownCopy;
import org.folkmoot.copies.Verification;
import org.folkmoot.copies.Ways;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.LivelyVillage;
import org.folkmoot.desktop.ScreenWalk;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.tour.Camera;
import org.folkmoot.terms.Day;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is known about copies, what they are compared with, and the way to all of it. */
class CopiesScreenTest extends CopiesOnScreen {
    static List<ScreenWalk.Way> everyWay() {
        return ScreenWalk.everyWay();
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void everything_has_a_name_and_can_be_read(ScreenWalk.Way way) throws IOException {
        village = Village.of(folder.resolve("village"), 3);
        sit(way);
        until("there are no words yet", () -> seen("#copies-table") && rows("#copies-table") == 1);
        walk("no-meeting", way);
        frameRises();
        village = LivelyVillage.in(folder.resolve("lively"));
        crowd();
        sit(way);
        until("words are shown", () -> !text("#copies-words-first").isEmpty());
        until("copies are listed", () -> rows("#copies-table") == 31);
        walk("copies", way);
        compare("river copper lantern seven oak violin harbour moss");
        walk("another-note", way);
        fire("#copies-all-words");
        until("all words are listed", () -> seen("#copies-all-table"));
        walk("all-words", way);
        doOnScreen(() -> frame.shell().go(Place.COPIES));
        fire("#copies-make");
        until("it may be made", () -> seen("#copies-make-where") && !disabled("#copies-make-where"));
        walk("before-a-copy", way);
        make(copy);
        walk("made", way);
        bring(copy);
        walk("same", way);
        Files.writeString(copy, Files.readString(copy).replaceFirst("\"n\":9,", "\"n\":8,"));
        bring(copy);
        walk("altered", way);
        Files.write(copy, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        bring(copy);
        walk("a-picture", way);
    }

    @Test
    void two_heads_are_shown_and_nothing_is_recorded() throws IOException {
        village = Copies.afterOneMeeting(folder.resolve("village"));
        Ways.writeBeside(village);
        village.opens();
        sit(plain());
        assertTrue(village.desk().isForLooking());
        assertEquals("Two copies went their own way", text("#shell-seal"));
        assertTrue(
                frame.state().banner().get().contains("nothing is recorded"),
                frame.state().banner().get());
        doOnScreen(() -> frame.shell().go(Place.TODAY));
        person.clickOn("#shell-seal");
        until("the seal leads to the copies", () -> seen("#copies-table"));
    }

    @Test
    void whoever_doubts_the_lists_is_led_to_the_check_of_the_books() throws IOException {
        village = Copies.afterOneMeeting(folder.resolve("village"));
        sit(plain());
        fire("#copies-check");
        until("the place is that of money", () -> frame.shell().pages().place().get() == Place.MONEY);
        assertTrue(onScreen(() -> scene().lookup("#money-check") instanceof ToggleButton part && part.isSelected()));
        assertTrue(seen("#money-check-pane"), "and the check is what is shown there");
        fire("#money-check-books");
        until("they are right", () -> answer("#money-check-result").startsWith("✓ The books agree with the record"));
        // Whoever chooses another part there, and comes from the page of copies again, sees the check again.
        fire("#money-ledger");
        assertFalse(seen("#money-check-pane"));
        doOnScreen(() -> frame.shell().go(Place.COPIES));
        fire("#copies-check");
        until("the check is shown again", () -> seen("#money-check-pane"));
    }

    @Test
    void a_known_copy_is_given_another_keeper_and_forgotten() throws IOException {
        village = Copies.afterOneMeeting(folder.resolve("village"));
        Exported.Done done = Copies.exported(village.desk(), copy);
        file().change(known -> known.with(KnownCopy.made("Rosa", done, village.now())));
        sit(plain());
        until("it is listed", () -> rows("#copies-table") == 2);
        assertTrue(disabled("#copies-rename"), "nothing is chosen yet");
        choose(0);
        assertTrue(disabled("#copies-rename"), "this laptop is no copy");
        choose(1);
        fire("#copies-rename");
        until("it is asked who keeps it", () -> seen("#copies-rename-do"));
        doOnScreen(() -> editor().setText("Tala"));
        fire("#copies-rename-do");
        until("it is renamed", () -> known().copies().getFirst().keptBy().equals("Tala"));
        until("the list shows it", () -> keptBy(1).equals("Tala"));
        choose(1);
        fire("#copies-forget");
        until("it is forgotten", () -> known().copies().isEmpty());
    }

    /** Thirty copies, some with long names, one from right to left. */
    private void crowd() throws IOException {
        long here = village.desk().entries().count();
        for (int i = 1; i <= 30; i++) {
            String keeper = i == 3
                    ? "Inés de la Cruz y Fernández-Montenegro von und zu Hohenstein-Wittelsbach (blue stick)"
                    : i == 4 ? "روزا حداد" : "Keeper " + i;
            long common = Math.max(1, here - i);
            KnownCopy known = new KnownCopy(
                    keeper,
                    "Village-2026-03-" + (i + 10) + ".folkmoot",
                    village.now() - (i - 1) * Day.SECONDS,
                    i % 2 == 0,
                    i == 5 ? Verification.Result.NOT_INTACT : Verification.Result.INTACT,
                    i == 6 ? common + 12 : common,
                    common,
                    null);
            file().change(all -> all.with(known));
        }
    }

    private String keptBy(int row) {
        return scene().lookup("#copies-table") instanceof TableView<?> table
                        && table.getItems().get(row)
                                instanceof KnownRow(KnownCopy known, long here, KnownCopy.Standing standing)
                ? known.keptBy()
                : "";
    }

    private void choose(int row) {
        doOnScreen(() -> ((TableView<?>) scene().lookup("#copies-table"))
                .getSelectionModel()
                .clearAndSelect(row));
    }

    private void walk(String page, ScreenWalk.Way way) {
        assertEquals(List.of(), onScreen(() -> ScreenWalk.faults(scene())), page + " " + way);
        String album = System.getProperty("album", "");
        if (!album.isEmpty()) {
            onScreen(() -> {
                String name = page + "-" + way.width() + "-" + way.appearance().language() + "-"
                        + way.appearance().textPercent();
                Camera.shoot(scene(), Path.of(album, name + ".png"));
                return true;
            });
        }
    }
}
