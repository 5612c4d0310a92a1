package org.folkmoot.desktop.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.folkmoot.desktop.parts.Icons;
import org.folkmoot.desktop.screens.Pages;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** Binds the frame to its state and to the pages. */
final class ShellController {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /** Below this width, in letters' heights of the present text size, names give way to icons. */
    private static final int LONGEST_BACK = 32;

    private static final double NARROW_EM = 66;

    /** Below this width the pills of the top bar show their signs only. */
    private static final double CLOSE_EM = 88;

    private final Wording words;
    private final ShellState state;
    private final Pages pages;
    private final Runnable searching;
    private final Navigation places;
    private final Subscriptions held = new Subscriptions();

    @FXML
    private StackPane root;

    @FXML
    private BorderPane frame;

    @FXML
    private HBox topBar;

    @FXML
    private Label name;

    @FXML
    private Button seal;

    @FXML
    private Button search;

    @FXML
    private Label meeting;

    @FXML
    private Button recorder;

    @FXML
    private HBox bannerRow;

    @FXML
    private Label banner;

    @FXML
    private MenuButton onward;

    @FXML
    private MenuButton appearance;

    @FXML
    private ScrollPane navigation;

    @FXML
    private HBox wayBack;

    @FXML
    private Button back;

    @FXML
    private ScrollPane content;

    ShellController(Wording words, ShellState state, Pages pages, Runnable searching) {
        this.words = words;
        this.state = state;
        this.pages = pages;
        this.searching = searching;
        this.places = new Navigation(words, pages::go);
    }

    @FXML
    private void initialize() {
        BooleanBinding open = state.assembly().isNotEmpty();
        name.textProperty().bind(Bindings.when(open).then(state.assembly()).otherwise(words.text("shell.program")));
        name.tooltipProperty().set(tip(name));
        shownWhen(seal, open);
        shownWhen(search, open);
        shownWhen(meeting, state.meeting().isNotEmpty());
        shownWhen(recorder, state.recorder().isNotEmpty().or(state.seat().isNotNull()));
        shownWhen(bannerRow, state.banner().isNotEmpty());
        banner.textProperty().bind(state.banner());
        shownWhen(onward, state.onward().isNotNull());
        new TimeMenu(state).fill(onward, words.text("sample.go-on.tip"));
        shownWhen(navigation, open);
        meeting.textProperty().bind(state.meeting());
        recorder.textProperty().bind(Bindings.createStringBinding(this::recording, state.recorder()));
        held.watch(state.seal(), this::show);
        navigation.setContent(places);
        state.badges().forEach(places::badge);
        held.add(state.badges().subscribe(() -> {
            for (Place place : Place.values()) {
                places.badge(place, state.badges().getOrDefault(place, 0));
            }
        }));
        held.add(pages.place().subscribe(places::present));
        held.add(pages.shown().subscribe(this::show));
        search.setTooltip(new Tooltip(words.text("shell.search.tip")));
        appearance.setTooltip(new Tooltip(words.text("shell.appearance")));
        for (Labeled pill : List.<Labeled>of(seal, meeting, recorder)) {
            pill.setMinWidth(Label.USE_PREF_SIZE);
            pill.setTooltip(tip(pill));
        }
        search.setMinHeight(Button.USE_PREF_SIZE);
        ByKeyboard.watch(root);
        held.add(root.widthProperty().subscribe(this::fit));
        held.add(name.fontProperty().subscribe(this::fit));
    }

    StackPane root() {
        return root;
    }

    MenuButton appearance() {
        return appearance;
    }

    MenuButton onward() {
        return onward;
    }

    BorderPane frame() {
        return frame;
    }

    void release() {
        held.release();
    }

    @FXML
    private void search() {
        searching.run();
    }

    @FXML
    private void copies() {
        pages.go(Place.COPIES);
    }

    @FXML
    private void back() {
        pages.back();
    }

    @FXML
    private void seat() {
        Runnable ask = state.seat().get();
        if (ask != null) {
            ask.run();
        }
    }

    private String recording() {
        return state.recorder().get().isEmpty()
                ? words.text("shell.recording.nobody")
                : words.text("shell.recording", state.recorder().get());
    }

    private void show(Seal found) {
        seal.setText(words.text(found.key()));
        seal.setGraphic(Icons.of(found.icon()));
        seal.setAccessibleHelp(words.text("shell.seal.leads"));
        seal.getStyleClass().setAll("button", "pill", found.style());
    }

    private void show(@Nullable Screen screen) {
        content.setContent(screen == null ? null : screen.root());
        content.setVvalue(0);
        Screen previous = pages.previous();
        wayBack.setVisible(previous != null);
        wayBack.setManaged(previous != null);
        boolean mirrored = root.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        back.setGraphic(Icons.of(mirrored ? "fth-arrow-right" : "fth-arrow-left"));
        back.setText(previous == null ? "" : beginning(previous.title()));
        back.setTooltip(previous == null ? null : new Tooltip(previous.title()));
        back.setAccessibleText(previous == null ? "" : words.text("shell.back", previous.title()));
    }

    /** The way back is a small thing: of a name without end its beginning is enough there, and a tip says the rest. */
    private static String beginning(String title) {
        int[] signs = title.codePoints().toArray();
        return signs.length <= LONGEST_BACK ? title : new String(signs, 0, LONGEST_BACK).strip() + "…";
    }

    private void fit() {
        double em = name.getFont().getSize() / 1.15;
        double wide = root.getWidth() > 0 ? root.getWidth() / em : Double.MAX_VALUE;
        root.pseudoClassStateChanged(NARROW, wide < NARROW_EM);
        places.narrow(wide < NARROW_EM);
        ContentDisplay display = wide < CLOSE_EM ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        for (Labeled each : List.of(seal, meeting, recorder)) {
            each.setContentDisplay(display);
        }
        search.setContentDisplay(wide < NARROW_EM ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }

    private static Tooltip tip(Labeled label) {
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(label.textProperty());
        return tip;
    }

    private static void shownWhen(Node node, javafx.beans.value.ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
