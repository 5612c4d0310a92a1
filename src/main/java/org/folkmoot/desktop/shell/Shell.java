package org.folkmoot.desktop.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.folkmoot.desktop.files.FileAsking;
import org.folkmoot.desktop.find.Finder;
import org.folkmoot.desktop.find.Finding;
import org.folkmoot.desktop.screens.Focus;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Pages;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Trouble;
import org.folkmoot.desktop.theme.Appearance;
import org.folkmoot.desktop.theme.Look;
import org.folkmoot.desktop.work.Work;
import org.folkmoot.words.Languages;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** The whole window in one language: the frame, the screens in it, and what screens may ask of it. */
public final class Shell implements Host {
    private final Wording words;
    private final Work work;
    private final Finder finder;
    private final Pages pages;
    private final ShellController controller;
    private final Focus focus;
    private final Overlay overlay;
    private final SaidLine saidLine;
    private final WorkCards works;
    private final Sheets sheets;
    private final FileAsking files;

    /**
     * Composes the window's content.
     *
     * @param screens makers of the places' screens, each called when somebody first goes there
     * @param finder what the search box asks besides the places
     * @param files asks a person for files
     * @param choose takes another appearance that somebody chose
     */
    public Shell(
            Wording words,
            Look look,
            Work work,
            ShellState state,
            Map<Place, Function<Host, Screen>> screens,
            Finder finder,
            FileAsking files,
            Consumer<Appearance> choose) {
        this.files = files;
        this.words = words;
        this.work = work;
        this.finder = Finder.of(List.of(this::places, finder));
        Map<Place, Supplier<Screen>> makers = new EnumMap<>(Place.class);
        screens.forEach((place, maker) -> makers.put(place, () -> maker.apply(this)));
        this.pages = new Pages(makers, this::focus);
        this.saidLine = new SaidLine();
        this.works = new WorkCards(words, work);
        this.sheets = new Sheets(words, this::closeSheet);
        this.controller = new ShellController(words, state, pages, this::search);
        Fxml.load(Shell.class, "Shell.fxml", words, controller);
        this.focus = new Focus(controller.root());
        this.overlay = new Overlay(focus, words.text("shell.sheet.typed"));
        // what a page wished and did not get is no wish of the next one
        pages.shown().subscribe((left, now) -> focus.forget());
        pages.place().subscribe((left, now) -> saidLine.movedOn());
        controller.frame().setBottom(saidLine);
        controller.root().getChildren().addAll(works, overlay);
        controller
                .root()
                .setNodeOrientation(
                        Languages.rightToLeft(words.locale())
                                ? NodeOrientation.RIGHT_TO_LEFT
                                : NodeOrientation.LEFT_TO_RIGHT);
        new AppearanceMenu(words, state, choose)
                .fill(controller.appearance(), () -> look.appearance().get());
        controller.root().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Returns the content for a scene. */
    public Parent root() {
        return controller.root();
    }

    /** Returns which screen is shown and the way back. */
    public Pages pages() {
        return pages;
    }

    /** Opens the search over the window. */
    public void search() {
        overlay.show(new Palette(words, work, finder, this::closeSheet), Pos.TOP_CENTER);
    }

    /** Gives the focus to what lets time go on, for whoever has just used it; where it is not shown, nothing happens. */
    public void focusOnward() {
        if (controller.onward().isVisible()) {
            focus.give(controller.onward());
        }
    }

    /** Leaves the shown screen and lets go of everything watched; the shell is not used afterwards. */
    public void release() {
        pages.close();
        works.release();
        controller.release();
    }

    @Override
    public Wording words() {
        return words;
    }

    @Override
    public Work work() {
        return work;
    }

    @Override
    public void go(Place place) {
        pages.go(place);
    }

    @Override
    public void open(Screen screen) {
        pages.open(screen);
    }

    @Override
    public void back() {
        pages.back();
    }

    @Override
    public void recorded(String what) {
        saidLine.say(words.text("shell.recorded", what), "fth-check-circle");
    }

    @Override
    public void tell(String what) {
        saidLine.say(what, "fth-info");
    }

    @Override
    public void refused(Trouble trouble) {
        sheet(sheets.refused(trouble));
    }

    @Override
    public void refused(Trouble trouble, Runnable then) {
        overlay.show(sheets.refused(trouble), Pos.CENTER, then);
    }

    @Override
    public void unforeseen(Throwable error) {
        sheet(sheets.unforeseen(error));
    }

    @Override
    public void focus(Node target) {
        focus.give(target);
    }

    @Override
    public void sheet(Region sheet) {
        overlay.show(sheet, Pos.CENTER);
    }

    @Override
    public void closeSheet() {
        overlay.close();
    }

    @Override
    public FileAsking files() {
        return files;
    }

    @Override
    public @Nullable Window window() {
        return controller.root().getScene() == null
                ? null
                : controller.root().getScene().getWindow();
    }

    private void key(KeyEvent event) {
        if (overlay.open().get()) {
            return;
        }
        int digit = event.getCode().isDigitKey() ? event.getCode().ordinal() - KeyCode.DIGIT1.ordinal() : -1;
        boolean nowhere = !controller.frame().getLeft().isVisible();
        if (nowhere) {
            return;
        }
        if (event.isShortcutDown() && event.getCode() == KeyCode.K) {
            search();
        } else if (event.getCode() == KeyCode.F8) {
            saidLine.focusNewest();
        } else if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
            back();
        } else if ((event.isAltDown() || event.isShortcutDown()) && digit >= 0 && digit < Place.values().length) {
            go(Place.values()[digit]);
        } else {
            return;
        }
        event.consume();
    }

    private List<Finding> places(String typed, BooleanSupplier stale) {
        String sought = typed.strip().toLowerCase(words.locale());
        return java.util.Arrays.stream(Place.values())
                .map(place -> new Finding(
                        words.text("shell.search.place"),
                        words.text(place.key()).replace("_", ""),
                        "",
                        place.icon(),
                        () -> go(place)))
                .filter(found -> found.title().toLowerCase(words.locale()).contains(sought))
                .toList();
    }
}
