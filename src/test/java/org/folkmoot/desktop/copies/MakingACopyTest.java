package org.folkmoot.desktop.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.input.KeyCode;
import org.folkmoot.copies.Copies;
import org.folkmoot.copies.KnownCopies;
import org.folkmoot.copies.Verification;
import org.folkmoot.desktop.LivelyVillage;
import org.folkmoot.desktop.screens.Place;
import org.junit.jupiter.api.Test;

/** A copy is made on a stick and given to somebody. */
class MakingACopyTest extends CopiesOnScreen {
    @Test
    void a_copy_is_made_by_keyboard_and_is_known_from_then_on() throws IOException {
        village = LivelyVillage.in(folder.resolve("village"));
        sit(plain());
        doOnScreen(() -> frame.shell().go(Place.TODAY));
        until("today says that there is no copy", () -> seen("#need-no-copy"));
        person.clickOn("#need-no-copy");
        until("copies are listed", () -> rows("#copies-table") == 1);
        fire("#copies-make");
        until("it may be made", () -> seen("#copies-make-where") && !disabled("#copies-make-where"));
        assertTrue(answer("#copies-make-reads").contains("6 payments"), answer("#copies-make-reads"));
        home.files().next(folder.resolve("village"));
        person.clickOn("#copies-keeper-name").write("Rosa (USB stick)").type(KeyCode.ENTER);
        until("it is there", () -> seen("#copies-made"));
        assertEquals(Verification.Result.INTACT, Copies.checked(copy).result());
        until("it is known", () -> known().copies().size() == 1);
        assertEquals("Rosa (USB stick)", known().copies().getFirst().keptBy());
        assertFalse(Files.readString(copy).contains("Rosa"), "who keeps it never leaves this computer");
        doOnScreen(() -> frame.shell().go(Place.TODAY));
        until("nothing is missing any more", () -> seen("#need-waiting") && !seen("#need-no-copy"));
    }

    @Test
    void what_is_in_the_way_or_not_writable_is_said_and_stays_as_it_was() throws IOException {
        village = Copies.afterOneMeeting(folder.resolve("village"));
        Files.writeString(copy, "a shopping list");
        sit(plain());
        fire("#copies-make");
        until("it may be made", () -> seen("#copies-make-where") && !disabled("#copies-make-where"));
        home.files().next(copy);
        fire("#copies-make-where");
        until("it is refused", () -> text("#copies-make-refused").contains("already is something else"));
        assertEquals("a shopping list", Files.readString(copy));
        home.files().next(folder.resolve("no such stick").resolve("village.folkmoot"));
        fire("#copies-make-where");
        until("it is refused", () -> text("#copies-make-refused").contains("the folder or stick is not there"));
        assertEquals(KnownCopies.NONE, known());
    }
}
