package org.folkmoot.desktop.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.OnScreen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // each test begins in a window of its own
class FocusTest extends OnScreen {
    private TextField here;
    private TextField other;
    private TextField late;
    private VBox page;
    private StackPane veil;
    private Focus focus;

    @BeforeEach
    void show() {
        doOnScreen(() -> {
            here = field("here");
            other = field("other");
            late = field("late");
            page = new VBox(here, other);
            veil = new StackPane();
            StackPane ground = new StackPane(page, veil);
            veil.setVisible(false);
            focus = new Focus(ground);
            stage().setScene(new Scene(ground, 500, 300));
            stage().show();
            here.requestFocus();
        });
        laidOut();
    }

    @Test
    void a_field_in_a_scroll_pane_without_a_skin_has_the_focus_at_once() {
        assertEquals("late", onScreen(() -> {
            page.getChildren().add(new ScrollPane(new VBox(new ScrollPane(late))));
            focus.give(late);
            return owner();
        }));
    }

    @Test
    void what_gets_the_focus_far_down_a_page_is_scrolled_into_sight() {
        Region above = new Region();
        above.setMinHeight(900);
        Region below = new Region();
        below.setMinHeight(900);
        ScrollPane scrolled = new ScrollPane(new VBox(above, late, below));
        doOnScreen(() -> {
            page.getChildren().add(scrolled);
            focus.give(late);
        });
        laidOut();
        assertEquals("late", onScreen(this::owner));
        assertTrue(onScreen(() ->
                scrolled.localToScene(scrolled.getLayoutBounds()).contains(late.localToScene(late.getLayoutBounds()))));
    }

    @Test
    void tab_leaves_a_text_of_several_lines_in_both_directions_and_writes_nothing() {
        TextArea text = new TextArea();
        text.setId("text");
        doOnScreen(() -> {
            page.getChildren().setAll(here, text, other);
            focus.give(text);
        });
        laidOut();
        person.type(KeyCode.TAB);
        assertEquals("other", onScreen(this::owner));
        doOnScreen(() -> focus.give(text));
        person.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        assertEquals("here", onScreen(this::owner));
        assertEquals("", onScreen(text::getText));
    }

    @Test
    void a_wish_before_the_window_is_there_is_granted_when_it_comes() {
        doOnScreen(() -> {
            VBox later = new VBox(field("early"), new ScrollPane(late));
            new Focus(later).give(late);
            stage().setScene(new Scene(later, 500, 300));
        });
        laidOut();
        assertEquals("late", onScreen(this::owner));
    }

    @Test
    void a_field_that_comes_later_has_the_focus_after_the_next_layout() {
        doOnScreen(() -> focus.give(late));
        assertEquals("here", onScreen(this::owner), "nothing is lost while it is awaited");
        doOnScreen(() -> page.getChildren().add(new ScrollPane(late)));
        laidOut();
        assertEquals("late", onScreen(this::owner));
    }

    @Test
    void a_button_that_cannot_be_pressed_yet_has_the_focus_when_it_can() {
        Button button = onScreen(() -> button("button", false));
        doOnScreen(() -> {
            page.getChildren().add(button);
            button.setDisable(true);
            focus.give(button);
        });
        assertEquals("here", onScreen(this::owner));
        doOnScreen(() -> button.setDisable(false));
        laidOut();
        assertEquals("button", onScreen(this::owner));
    }

    @Test
    void what_is_replaced_before_it_is_shown_does_not_take_the_focus() {
        doOnScreen(() -> {
            focus.give(late);
            focus.give(other);
            page.getChildren().add(late);
        });
        laidOut();
        assertEquals("other", onScreen(this::owner));
    }

    @Test
    void what_a_page_wished_falls_when_the_page_is_left() {
        doOnScreen(() -> {
            focus.give(late);
            focus.forget();
            page.getChildren().add(late);
        });
        laidOut();
        assertEquals("here", onScreen(this::owner));
    }

    @Test
    void whoever_clicks_elsewhere_keeps_the_focus() {
        doOnScreen(() -> focus.give(late));
        person.clickOn(other);
        doOnScreen(() -> page.getChildren().add(late));
        laidOut();
        assertEquals("other", onScreen(this::owner));
    }

    @Test
    void whoever_goes_on_by_keyboard_keeps_the_focus() {
        doOnScreen(() -> focus.give(late));
        person.type(KeyCode.TAB);
        doOnScreen(() -> page.getChildren().add(late));
        laidOut();
        assertEquals("other", onScreen(this::owner));
    }

    @Test
    void typing_on_is_no_choice_of_another_place() {
        doOnScreen(() -> focus.give(late));
        person.write("12");
        doOnScreen(() -> page.getChildren().add(late));
        laidOut();
        assertEquals("late", onScreen(this::owner));
    }

    @Test
    void the_window_looking_for_another_place_is_no_choice_of_a_person() {
        doOnScreen(() -> {
            focus.give(late);
            page.getChildren().remove(here);
        });
        laidOut();
        doOnScreen(() -> page.getChildren().add(late));
        laidOut();
        assertEquals("late", onScreen(this::owner));
    }

    @Test
    void it_is_given_once_and_not_again() {
        doOnScreen(() -> focus.give(other));
        doOnScreen(here::requestFocus);
        laidOut();
        assertEquals("here", onScreen(this::owner));
    }

    @Test
    void a_sheet_begins_at_its_first_field_and_gives_the_focus_back() {
        doOnScreen(() -> open(new VBox(new ScrollPane(late), button("record", true))));
        assertEquals("late", onScreen(this::owner));
        doOnScreen(this::close);
        assertEquals("here", onScreen(this::owner));
    }

    @Test
    void a_sheet_with_nothing_to_type_begins_at_its_default_button() {
        doOnScreen(() -> open(new HBox(button("leave", false), button("record", true))));
        assertEquals("record", onScreen(this::owner));
    }

    @Test
    void the_focus_does_not_leave_a_sheet_and_comes_back_when_what_had_it_is_replaced() {
        HBox sheet = onScreen(() -> new HBox(button("leave", false), button("record", true)));
        doOnScreen(() -> open(sheet));
        person.type(KeyCode.TAB);
        assertEquals("record", onScreen(this::owner), "after the last control comes the sheet again");
        doOnScreen(() -> sheet.getChildren().setAll(button("another", true)));
        laidOut();
        assertEquals("another", onScreen(this::owner));
        doOnScreen(other::requestFocus);
        assertNotEquals("other", onScreen(this::owner));
    }

    @Test
    void what_the_page_wishes_under_a_sheet_has_the_focus_after_it() {
        doOnScreen(() -> open(new HBox(button("close", true))));
        doOnScreen(() -> focus.give(other));
        assertEquals("close", onScreen(this::owner));
        doOnScreen(this::close);
        assertEquals("other", onScreen(this::owner));
    }

    @Test
    void a_second_sheet_in_place_of_the_first_leads_back_to_the_page() {
        doOnScreen(() -> open(new HBox(button("first", true))));
        doOnScreen(() -> open(new HBox(button("second", true))));
        assertEquals("second", onScreen(this::owner));
        doOnScreen(this::close);
        assertEquals("here", onScreen(this::owner));
    }

    private void open(Node sheet) {
        veil.getChildren().setAll(sheet);
        veil.setVisible(true);
        focus.keepInside(veil);
    }

    private void close() {
        veil.getChildren().clear();
        veil.setVisible(false);
        focus.letOut();
    }

    private @Nullable String owner() {
        Node owner = scene().getFocusOwner();
        return owner == null ? null : owner.getId();
    }

    /** Waits until the window has been laid out once more, whatever that takes. */
    private void laidOut() {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        doOnScreen(() -> {
            Scene scene = scene();
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    done.complete(true);
                }
            });
            Platform.requestNextPulse();
        });
        done.orTimeout(40, TimeUnit.SECONDS).join();
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        return field;
    }

    private static Button button(String id, boolean isDefault) {
        Button button = new Button(id);
        button.setId(id);
        button.setDefaultButton(isDefault);
        return button;
    }
}
