package org.folkmoot.desktop.copies;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.folkmoot.copies.KnownCopies;
import org.folkmoot.copies.KnownCopiesFile;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.Frame;
import org.folkmoot.desktop.Home;
import org.folkmoot.desktop.OnScreen;
import org.folkmoot.desktop.ScreenWalk;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.theme.Appearance;
import org.folkmoot.desktop.theme.AppearanceFile;
import org.folkmoot.desktop.theme.Brightness;
import org.folkmoot.journal.book.RealDisk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The ground for tests around copies: a village whose page of copies is open, and one copy beside it. */
abstract class CopiesOnScreen extends OnScreen {
    @TempDir
    Path folder;

    Home home;
    Path copy;

    @SuppressWarnings("NullAway.Init") // each test sits down first
    Frame frame;

    @SuppressWarnings("NullAway.Init") // each test sits down first
    Village village;

    @BeforeEach
    void arriveHome() {
        home = new Home(folder.resolve("home"));
        copy = folder.resolve("village.folkmoot");
    }

    @AfterEach
    void rise() {
        doOnScreen(() -> frame.rise());
    }

    void sit(ScreenWalk.Way way) throws IOException {
        new AppearanceFile(home.around().configuration()).write(way.appearance());
        doOnScreen(() -> {
            frame = new Frame(
                    stage(), new AppearanceFile(home.around().configuration()), Locale.ENGLISH, home.around());
            stage().setWidth(way.width());
            stage().setHeight(way.height());
            frame.show();
            frame.sit(village.desk());
            frame.shell().go(Place.COPIES);
        });
        until("the page is there", () -> seen("#copies-table"));
    }

    void frameRises() {
        doOnScreen(() -> frame.rise());
    }

    void make(Path file) {
        home.files().next(file);
        fire("#copies-make-where");
        until("it is there", () -> seen("#copies-made"));
    }

    void bring(Path file) {
        doOnScreen(() -> frame.shell().go(Place.COPIES));
        home.files().next(file);
        fire("#copies-choose");
        until("it is examined", () -> seen("#copies-verdict"));
    }

    TextField editor() {
        return ((ComboBox<?>) scene().lookup("#copies-keeper")).getEditor();
    }

    /** Presses a button as soon as it can be pressed. */
    void fire(String id) {
        until(id + " can be pressed", () -> scene().lookup(id) instanceof ButtonBase button && !button.isDisabled());
        doOnScreen(() -> ((ButtonBase) scene().lookup(id)).fire());
    }

    /** Compares what stands in somebody's notebook. */
    void compare(String note) {
        doOnScreen(() -> ((TextField) scene().lookup("#copies-note")).setText(note));
        fire("#copies-compare");
    }

    boolean seen(String id) {
        return scene().lookup(id) != null;
    }

    boolean disabled(String id) {
        Node node = scene().lookup(id);
        return node != null && node.isDisabled();
    }

    int rows(String id) {
        return scene().lookup(id) instanceof TableView<?> table
                ? table.getItems().size()
                : -1;
    }

    String text(String id) {
        return scene().lookup(id) instanceof Labeled label ? label.getText() : "";
    }

    String answer(String id) {
        StringBuilder all = new StringBuilder();
        onScreen(() -> {
            gather(scene().lookup(id), all);
            return true;
        });
        return all.toString();
    }

    private static void gather(Node node, StringBuilder all) {
        if (node instanceof Labeled label && label.getText() != null) {
            all.append(label.getText()).append('\n');
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, all));
        }
    }

    KnownCopiesFile file() {
        return new KnownCopiesFile(new RealDisk(), village.folder(), true);
    }

    KnownCopies known() {
        return file().read();
    }

    static ScreenWalk.Way plain() {
        return new ScreenWalk.Way(1280, 900, new Appearance(Brightness.LIGHT, 100, "en"));
    }
}
