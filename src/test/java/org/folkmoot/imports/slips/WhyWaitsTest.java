package org.folkmoot.imports.slips;

import static org.folkmoot.imports.slips.Piles.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.folkmoot.desk.Village;
import org.folkmoot.imports.slips.SlipPlan.Line;
import org.folkmoot.journal.acts.Pair;
import org.folkmoot.journal.acts.Pairs;
import org.folkmoot.journal.acts.RuleChoice;
import org.folkmoot.journal.acts.TrustGiven;
import org.folkmoot.journal.acts.TrustSource;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Of every slip that waits it is said why, and which other slip it waits for. */
@Execution(ExecutionMode.CONCURRENT)
class WhyWaitsTest {
    @TempDir
    Path root;

    @SuppressWarnings("NullAway.Init") // begins before each test
    private Village village;

    @BeforeEach
    void aChain() {
        village = Piles.aChain(root);
    }

    @AfterEach
    void closes() {
        village.close();
    }

    @Test
    void the_one_slip_that_cannot_be_paid_is_named_on_all_that_wait_for_it() {
        List<String> why = why(
                line("17", "Founder 1", "Founder 2", "5"),
                line("18", "Founder 1", "Founder 6", "3"),
                line("19", "Founder 1", "Founder 2", "2"));
        assertTrue(why.get(0).contains("these cannot be paid: slip 18."), why.get(0));
        assertTrue(why.get(1).startsWith("Founder 1 can pay Founder 6 nothing:"), why.get(1));
        assertTrue(why.get(1).contains("The 3 slips of Founder 1"), why.get(1));
        assertEquals(why.get(0), why.get(2));
    }

    @Test
    void what_is_too_much_alone_says_how_much_could_be_paid() {
        List<String> why = why(line("17", "Founder 1", "Founder 3", "5000"));
        assertTrue(
                why.getFirst()
                        .matches("Founder 1 can pay Founder 3 at most 23\\d\\.\\d\\d circles, also through people;"
                                + " this slip is of 5,000.00."),
                why.getFirst());
    }

    @Test
    void slips_that_are_too_much_only_together_say_what_they_come_to_and_what_is_there() {
        List<String> why =
                why(line("17", "Founder 1", "Founder 2", "200"), line("18", "Founder 1", "Founder 2", "100"));
        assertTrue(why.getFirst().startsWith("The 2 slips of Founder 1 of "), why.getFirst());
        assertTrue(why.getFirst().contains("come to 300.00 circles, and Founder 1 holds 23"), why.getFirst());
    }

    @Test
    void slips_of_two_people_that_need_the_same_hands_say_that_nobody_chooses_between_them() {
        List<String> why =
                why(line("17", "Founder 1", "Founder 3", "150"), line("18", "Founder 4", "Founder 3", "150"));
        assertTrue(why.getFirst().startsWith("The 150.00 circles of Founder 1 could be paid"), why.getFirst());
        assertTrue(why.getLast().startsWith("The 150.00 circles of Founder 4 could be paid"), why.getLast());
    }

    @Test
    void what_is_left_after_other_slips_of_the_pile_is_not_called_what_somebody_holds_now() {
        Day yesterday = Day.of(village.now()).plus(-1);
        List<SlipPlan.Line> lines = plan(
                        line("17", "Founder 1", "Founder 2", "230").with(SlipText.Field.DAY, yesterday.toString()),
                        line("18", "Founder 1", "Founder 2", "100"))
                .lines();
        assertInstanceOf(SlipPlan.Pays.class, lines.getFirst());
        String why = said(assertInstanceOf(Line.Waits.class, lines.getLast()).why());
        assertTrue(why.endsWith("That is after the other slips of Founder 1 that are paid here."), why);
    }

    @Test
    void a_way_that_a_rule_forbids_is_not_called_none() {
        village.close();
        village = Village.ruledWithoutTrust(root.resolve("ruled"), 6, new RuleChoice("payments.most-through", "0"));
        village.days(10);
        village.desk().takeSeat(village.person(1));
        assertEquals("slips.waits.nothing", whyOf("Founder 1", "Founder 3").key());
        village.does(new TrustGiven(
                new Pairs(List.of(
                        new Pair(village.person(2), village.person(1)),
                        new Pair(village.person(3), village.person(2)))),
                Day.of(village.now()).plus(300),
                TrustSource.SHEET));
        assertEquals("money.way.rule", whyOf("Founder 1", "Founder 3").key());
    }

    private Sentence whyOf(String payer, String payee) {
        return assertInstanceOf(
                        Line.Waits.class,
                        plan(line("17", payer, payee, "5")).lines().getFirst())
                .why();
    }

    @Test
    void a_slip_that_waited_before_says_why_it_still_does() {
        Piles.records(village, null, List.of(line("17", "Founder 1", "Founder 6", "3")));
        SlipPlan later = plan();
        assertEquals(1, later.still().size());
        assertTrue(said(later.still().getFirst().why()).contains("can pay Founder 6 nothing:"));
    }

    private List<String> why(SlipText... lines) {
        return plan(lines).lines().stream()
                .map(line -> said(assertInstanceOf(Line.Waits.class, line).why()))
                .toList();
    }

    private String said(Sentence sentence) {
        return Wording.in(Locale.ENGLISH).say(sentence, village.desk().names()::shown);
    }

    private SlipPlan plan(SlipText... lines) {
        return Piles.plan(village, null, lines);
    }
}
