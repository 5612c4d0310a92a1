package org.folkmoot.desktop.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PagesTest {
    private final List<String> heard = new ArrayList<>();
    private final List<Node> focused = new ArrayList<>();
    private final SimpleStringProperty spoken = new SimpleStringProperty("hello");
    private final Pages pages = new Pages(makers(), focused::add);

    @Test
    void a_screen_watches_only_while_it_is_shown() {
        pages.go(Place.TODAY);
        spoken.set("one");
        pages.go(Place.PEOPLE);
        heard.clear();
        spoken.set("two");
        assertEquals(List.of("PEOPLE two"), heard);
    }

    @Test
    void a_screen_is_made_once_and_attached_each_time() {
        pages.go(Place.TODAY);
        Screen first = pages.shown().get();
        pages.go(Place.PEOPLE);
        pages.go(Place.TODAY);
        assertSame(first, pages.shown().get());
        assertEquals(
                List.of(
                        "made TODAY",
                        "TODAY hello",
                        "made PEOPLE",
                        "left TODAY",
                        "PEOPLE hello",
                        "left PEOPLE",
                        "TODAY hello"),
                heard);
    }

    @Test
    void a_step_deeper_leads_back_and_a_new_place_forgets_it() {
        pages.go(Place.PEOPLE);
        Screen people = pages.shown().get();
        pages.open(new Heard("Amina"));
        assertSame(people, pages.previous());
        pages.back();
        assertSame(people, pages.shown().get());
        pages.open(new Heard("Amina"));
        pages.go(Place.MONEY);
        assertNull(pages.previous());
    }

    @Test
    void what_a_screen_names_gets_the_focus_each_time_it_is_shown() {
        Heard amina = new Heard("Amina");
        amina.first = new Group();
        pages.go(Place.PEOPLE);
        pages.open(amina);
        pages.open(new Heard("Béla"));
        pages.back();
        assertEquals(List.of(amina.first, amina.first), focused);
    }

    @Test
    void what_is_added_too_late_is_let_go_at_once() {
        Subscriptions held = new Subscriptions();
        held.release();
        held.add(() -> heard.add("let go"));
        assertEquals(List.of("let go"), heard);
    }

    @Test
    void a_controller_that_was_not_given_is_an_error_at_once() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Fxml.load(
                        PagesTest.class, "nothing.fxml", org.folkmoot.words.Wording.in(java.util.Locale.ENGLISH)));
    }

    private Map<Place, Supplier<Screen>> makers() {
        Map<Place, Supplier<Screen>> makers = new EnumMap<>(Place.class);
        for (Place place : Place.values()) {
            makers.put(place, () -> {
                heard.add("made " + place);
                return new Heard(place.name());
            });
        }
        return makers;
    }

    private final class Heard implements Screen {
        private final String name;
        private final Parent root = new Group();
        private @Nullable Node first;

        Heard(String name) {
            this.name = name;
        }

        @Override
        public String title() {
            return name;
        }

        @Override
        public Parent root() {
            return root;
        }

        @Override
        public void attach(Subscriptions held) {
            held.watch(spoken, said -> heard.add(name + " " + said));
        }

        @Override
        public @Nullable Node focusFirst() {
            // asked only once the page watches what it shows
            return first;
        }

        @Override
        public void detach() {
            heard.add("left " + name);
        }
    }
}
