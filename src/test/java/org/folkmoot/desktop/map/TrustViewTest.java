package org.folkmoot.desktop.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.folkmoot.drawing.Places;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.trust.Link;
import org.folkmoot.words.Wording;
import org.junit.jupiter.api.Test;

/** What the map shows and says, without a window. */
class TrustViewTest {
    private static final Day TODAY = Day.parse("2026-11-22");
    private static final Day NEXT_YEAR = Day.parse("2027-11-22");
    private static final List<String> NAMES = List.of("Zoe", "Amina", "Émile", "Farid", "Bakery", "Gone", "Left");

    private final List<Link> links = new ArrayList<>();

    @Test
    void an_arrow_points_the_way_money_can_go() {
        accepts(1, 3);
        TrustView view = view();
        assertTrue(view.graph().canPay(3, 1), "Amina accepts Farid’s circles, so he can pay her");
        assertFalse(view.graph().canPay(1, 3));
    }

    @Test
    void former_members_stand_on_the_map_only_while_a_link_ties_them() {
        accepts(5, 1);
        TrustView view = view();
        assertTrue(view.number(id(5)).isPresent(), "Gone still accepts Amina’s circles");
        assertTrue(view.number(id(6)).isEmpty(), "nothing ties Left");
        assertEquals(1, view.count(Standing.FORMER));
    }

    @Test
    void the_two_lists_are_in_the_order_of_names_and_say_what_is_mutual() {
        accepts(1, 0);
        accepts(1, 2);
        accepts(1, 3);
        accepts(3, 1);
        TrustView view = view();
        assertEquals(
                List.of("Émile", "Farid", "Zoe"),
                view.accepts(1).stream()
                        .map(link -> view.person(link.trusted()).name())
                        .toList());
        assertEquals(
                List.of(false, true, false),
                view.accepts(1).stream().map(Acceptance::mutual).toList());
        assertEquals(1, view.acceptedBy(1).size());
        assertEquals(1, view.mutualPairs());
    }

    @Test
    void walking_by_keyboard_goes_through_everybody_in_the_order_of_names_and_ends() {
        TrustView view = view();
        List<String> walked = new ArrayList<>();
        for (OptionalInt at = view.after(OptionalInt.empty()); at.isPresent(); at = view.after(at)) {
            walked.add(view.person(at.getAsInt()).name());
        }
        assertEquals(List.of("Amina", "Bakery", "Émile", "Farid", "Zoe"), walked);
        assertEquals(
                "Zoe",
                view.person(view.before(OptionalInt.empty()).orElseThrow()).name());
    }

    @Test
    void the_list_has_a_row_for_each_link_and_says_when_it_holds_back() {
        accepts(1, 3);
        accepts(3, 1);
        accepts(0, 1);
        List<LinksTable.Row> rows = LinksTable.rows(view());
        assertEquals(
                List.of("Amina Farid", "Farid Amina", "Zoe Amina"),
                rows.stream().map(row -> row.truster() + " " + row.trusted()).toList());
        assertEquals(NEXT_YEAR, rows.getFirst().back());
        assertEquals(null, rows.getLast().back());
    }

    @Test
    void two_who_alone_link_others_are_named_once_and_outlined() {
        mutual(0, 1);
        mutual(1, 2);
        mutual(0, 2);
        mutual(2, 3);
        mutual(3, 4);
        MapWords say = new MapWords(Wording.in(Locale.ENGLISH), view());
        assertEquals(
                "Only Farid and Émile link 2 people with the others. One more link between the two sides would change"
                        + " that.",
                say.onlyLinks().getFirst().sentence());
        assertTrue(say.marked()[2]);
        assertTrue(say.marked()[3]);
        assertFalse(say.marked()[0]);
    }

    @Test
    void a_screen_reader_says_name_and_both_numbers() {
        accepts(1, 3);
        accepts(3, 1);
        accepts(0, 1);
        assertEquals("Amina, accepted by 2, accepts 1", new MapWords(Wording.in(Locale.ENGLISH), view()).spoken(1));
    }

    @Test
    void places_come_back_as_they_were_kept_and_fit_only_the_same_network() {
        mutual(0, 1);
        TrustView view = view();
        Places places = Arranging.spiral(view);
        KeptPlaces kept = KeptPlaces.read(KeptPlaces.of(view, places).asText());
        assertTrue(kept.fit(view));
        assertEquals(places.x(2), kept.placesFor(view).x(2));
        accepts(2, 1);
        assertFalse(kept.fit(view()), "one link more");
        assertTrue(kept.placesFor(view()).known(3), "but everybody begins where they stood");
    }

    @Test
    void a_broken_file_of_places_is_nobody() {
        for (String text :
                List.of("", "nonsense", "folkmoot-map 1 7\nx 1 2\n", "folkmoot-map 1 7\n" + id(1) + " NaN 2\n")) {
            assertTrue(KeptPlaces.read(text).isEmpty(), text);
        }
    }

    private void mutual(int a, int b) {
        accepts(a, b);
        accepts(b, a);
    }

    private void accepts(int truster, int trusted) {
        links.add(Link.given(id(truster), id(trusted), 0, NEXT_YEAR));
    }

    private TrustView view() {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            Standing as = i < 4 ? Standing.MEMBER : i == 4 ? Standing.ORGANISATION : Standing.FORMER;
            people.add(Person.entering(id(i), i + 1, as, 0));
        }
        return TrustView.of(people, links, TODAY.start(), id -> NAMES.get(id.index()), Locale.ENGLISH);
    }

    private static Id id(int i) {
        return new Id("0".repeat(64), i);
    }
}
