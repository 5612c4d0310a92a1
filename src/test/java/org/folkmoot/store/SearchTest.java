package org.folkmoot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.folkmoot.assembly.Payment;
import org.folkmoot.assembly.questions.Found;
import org.folkmoot.assembly.questions.Found.Kind;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.DisputeSettled;
import org.folkmoot.journal.acts.PaymentDisputed;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SearchTest {
    private final Story story = Story.ofAVillage();
    private final Tables tables = Tables.inMemory(Story.ASSEMBLY);

    SearchTest() {
        tables.rebuild(story.applied(), Progress.UNHEARD);
    }

    @AfterEach
    void closes() {
        tables.close();
    }

    @Test
    void people_are_found_whatever_the_case_and_accents() {
        for (String typed : new String[] {"zoe", "ZOË", "angstrom", "  ÅNGSTRÖM zoë ", "A\u030angstr"}) {
            assertEquals(
                    List.of(new Found(Kind.PERSON, story.person(1), "Zoë Ångström")),
                    tables.search().find(typed, 9));
        }
        assertEquals(List.of("Jonas Weiß"), texts("weiss"));
        assertEquals(List.of("Ørjan Łukasz"), texts("orjan lukasz"));
        assertEquals(List.of("Hugo Groß"), texts("GROSS"));
    }

    @Test
    void every_word_must_occur() {
        assertEquals(List.of("Farid Al-Amin"), texts("amin farid"));
        assertEquals(List.of(), texts("farid jonas"));
    }

    @Test
    void names_that_begin_with_it_come_first() {
        assertEquals(List.of("Amina", "Farid Al-Amin"), texts("amin"));
    }

    @Test
    void proposals_meetings_payments_and_organisations_are_found() {
        assertEquals(
                Kind.PROPOSAL, tables.search().find("two enough", 9).getFirst().kind());
        assertEquals(List.of("Two are enough"), texts("know one another"));
        for (String title : List.of("whither shed", "bicycles")) {
            Found meeting = tables.search().find(title, 9).getFirst();
            assertEquals(Kind.MEETING, meeting.kind());
            assertTrue(story.state().meetings().containsKey(meeting.id()), "the meeting, not its notice");
        }
        assertEquals(List.of("Bread, 100 % rye", "Stale bread"), texts("bread"));
        assertEquals(List.of("17"), texts("17"));
        assertEquals(List.of("Food Co-op"), texts("co-op"));
    }

    @Test
    void what_somebody_says_against_a_payment_leads_to_the_payment_settled_or_not() {
        Payment stamps = story.state().payments().all().getLast();
        String said = "Ünasked-for stamps, again";
        story.does(new PaymentDisputed(stamps.id(), person(2), Assent.SIGNATURE, "d1"), Texts.of("reason", said));
        tables.write(story.lastOne());
        List<Found> found = List.of(new Found(Kind.PAYMENT, stamps.id(), said));
        assertEquals(found, tables.search().find("unasked stamps", 9));
        story.does(new DisputeSettled(stamps.id(), person(2), Assent.SIGNATURE, "d2"), Texts.NONE);
        tables.write(story.lastOne());
        assertEquals(found, tables.search().find("again unasked", 9), "once, and after it was settled");
    }

    private Id person(int number) {
        return story.person(number);
    }

    @Test
    void signs_that_mean_something_elsewhere_mean_themselves() {
        assertEquals(List.of("Bread, 100 % rye"), texts("%"));
        assertEquals(List.of("A_chair"), texts("_"));
        assertEquals(List.of(), texts("' or 1=1 --"));
        assertEquals(List.of(), texts("\\"));
        assertEquals(List.of(), texts("<kinds> :begin ?"));
    }

    @Test
    void nothing_typed_finds_nothing_and_the_limit_holds() {
        assertEquals(List.of(), texts("   "));
        assertEquals(1, tables.search().find("a", 1).size());
        assertEquals(List.of(), tables.search().find("a", 0));
    }

    private List<String> texts(String typed) {
        return tables.search().find(typed, 9).stream().map(Found::text).toList();
    }
}
