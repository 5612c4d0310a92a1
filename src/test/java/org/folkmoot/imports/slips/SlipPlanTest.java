package org.folkmoot.imports.slips;

import static org.folkmoot.imports.slips.Piles.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.folkmoot.assembly.Payment;
import org.folkmoot.desk.Names;
import org.folkmoot.desk.Village;
import org.folkmoot.imports.slips.SlipPlan.Line;
import org.folkmoot.imports.slips.SlipText.Field;
import org.folkmoot.journal.acts.MonthClosed;
import org.folkmoot.journal.acts.OrganisationAdded;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.RuleChoice;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A treasurer types the slips of a market, and sees of every one what becomes of it. */
@Execution(ExecutionMode.CONCURRENT)
class SlipPlanTest {
    @TempDir
    Path root;

    @SuppressWarnings("NullAway.Init") // each test begins it with its own rules
    private Village village;

    @AfterEach
    void closes() {
        village.close();
    }

    @Test
    void of_every_line_it_is_said_what_becomes_of_it() {
        begins();
        SlipPlan plan = plan(
                line("1", "Founder 1", "Founder 2", "100"),
                line("2", "Founder 2", "founder 3", "12,50"),
                SlipText.EMPTY,
                line("3", "Founder 4", "Founder 5", "300"),
                line("4", "Founder 4", "Founder 6", "1"),
                line("5", "Ida", "Founder 6", "1"));
        assertInstanceOf(SlipPlan.Pays.class, plan.lines().get(0));
        assertInstanceOf(SlipPlan.Pays.class, plan.lines().get(1));
        assertInstanceOf(Line.Blank.class, plan.lines().get(2));
        assertInstanceOf(Line.Waits.class, plan.lines().get(3));
        assertInstanceOf(Line.Waits.class, plan.lines().get(4));
        assertEquals("slips.name.unknown", wrong(plan, 5, Field.PAYER));
        assertEquals("413500000000000000000", plan.total().toString());
    }

    @Test
    void what_cannot_be_understood_is_said_where_it_stands() {
        begins();
        String far = Day.of(village.now()).plus(2).toString();
        SlipPlan plan = plan(
                line("1", "", "Founder 2", "1"),
                line("2", "Founder 1", "#99", "1"),
                line("3", "Founder 1", "#1", "1"),
                line("4", "Founder 1", "Founder 2", "12.34,50"),
                line("5", "Founder 1", "Founder 2", ""),
                line("6", "Founder 1", "Founder 2", "0"),
                line("7", "Founder 1", "Founder 2", "1").with(Field.DAY, far),
                line("8", "Founder 1", "Founder 2", "1").with(Field.DAY, "04/05/2026"),
                line("9", "Founder 1", "Founder 2", "1").with(Field.DAY, "2025-01-01"),
                line("", "Founder 1", "Founder 2", "1").with(Field.AGREED, "signed"),
                line("10", "Founder 1", "Founder 2", "1").with(Field.AGREED, "perhaps"),
                line("11", "Founder 1", "Founder 2", "1").with(Field.SIGNERS, "Founder 3"),
                line("x".repeat(41), "Founder 1", "Founder 2", "1"),
                line("12", "Founder 1", "Founder 2", "1"),
                line("12", "Founder 1", "Founder 3", "1"),
                line("", "Founder 1", "Founder 3", "1"));
        assertEquals("slips.name.missing", wrong(plan, 0, Field.PAYER));
        assertEquals("slips.name.no-number", wrong(plan, 1, Field.PAYEE));
        assertEquals("refusal.pays-oneself", wrong(plan, 2, Field.PAYEE));
        assertEquals("money.amount.form", wrong(plan, 3, Field.AMOUNT));
        assertEquals("slips.amount.missing", wrong(plan, 4, Field.AMOUNT));
        assertEquals("money.amount.nothing", wrong(plan, 5, Field.AMOUNT));
        assertEquals("money.missing.day-ahead", wrong(plan, 6, Field.DAY));
        assertEquals("slips.day", wrong(plan, 7, Field.DAY));
        assertEquals("refusal.value-day", wrong(plan, 8, Field.DAY));
        assertEquals("slips.number.missing", wrong(plan, 9, Field.SLIP));
        assertEquals("slips.agreed", wrong(plan, 10, Field.AGREED));
        assertEquals("refusal.signs-for-a-person", wrong(plan, 11, Field.SIGNERS));
        assertEquals("slips.number.long", wrong(plan, 12, Field.SLIP));
        assertInstanceOf(SlipPlan.Pays.class, plan.lines().get(13));
        assertEquals("slips.number.twice", wrong(plan, 14, Field.SLIP));
        assertEquals("slips.number.missing", wrong(plan, 15, Field.SLIP), "nobody said that they were here");
    }

    @Test
    void two_of_one_name_are_told_apart_by_their_numbers() {
        village = Village.named(root.resolve("named"), List.of("Ida", "Noor", "Noor", "Jonas"));
        village.days(10);
        village.desk().takeSeat(village.person(1));
        SlipPlan plan = plan(line("1", "Ida", "Noor", "1"), line("2", "Ida", "#3", "1"));
        assertEquals("slips.name.several", wrong(plan, 0, Field.PAYEE));
        SlipPlan.Pays pays = assertInstanceOf(SlipPlan.Pays.class, plan.lines().get(1));
        assertEquals(village.person(3), pays.slip().payee());
        List<String> written = village.desk().ask(state -> {
            Whose whose = Whose.in(state, village.desk().names());
            return state.people().everybody().stream().map(whose::written).toList();
        });
        assertEquals(List.of("Ida", "Noor #2", "Noor #3", "Jonas"), written);
        assertInstanceOf(
                SlipPlan.Pays.class,
                plan(line("1", "Ida", "noor #3", "1")).lines().getFirst());
        assertEquals("slips.name.other-number", wrong(plan(line("1", "Ida", "Jonas #3", "1")), 0, Field.PAYEE));
    }

    @Test
    void the_common_fund_is_paid_by_its_word_and_pays_nobody_with_a_slip() {
        village = Village.named(root.resolve("fund"), List.of("Ida", "Common fund", "Noor"));
        village.days(10);
        village.desk().takeSeat(village.person(1));
        Id fund = village.desk().ask(state -> state.commonFund());
        village.desk().names().callNobodys(Map.of(fund, "Common fund"));
        SlipPlan plan = plan(
                line("1", "Ida", "common fund", "2"),
                line("2", "Common fund", "Noor", "1"),
                line("3", "Noor", "Common fund #2", "1"));
        SlipPlan.Pays pays = assertInstanceOf(SlipPlan.Pays.class, plan.lines().getFirst());
        assertEquals(fund, pays.slip().payee());
        assertEquals("refusal.fund-by-decision", wrong(plan, 1, Field.PAYER));
        SlipPlan.Pays namesake =
                assertInstanceOf(SlipPlan.Pays.class, plan.lines().get(2));
        assertEquals(village.person(2), namesake.slip().payee());
        records(List.of(line("1", "Ida", "common fund", "2")), null);
        assertEquals(Circles.whole(2), village.desk().ask(state -> state.ledger()
                .total(fund, Day.of(village.now()), state.losses())));
    }

    @Test
    void a_plan_is_recorded_as_it_was_shown_and_not_a_line_of_it_otherwise() {
        begins();
        List<SlipText> typed = List.of(
                line("1", "Founder 1", "Founder 2", "100").with(Field.REASON, "bread"),
                line("2", "Founder 4", "Founder 5", "300").with(Field.REASON, "a bicycle"));
        records(typed, null);
        village.reopen();
        Payment paid = village.desk().ask(state -> state.payments().all().getFirst());
        assertEquals("1", paid.slip());
        assertEquals("bread", village.desk().names().texts(paid.id().entry()).first(Names.REASON));
        Id waits = village.desk().ask(state -> state.slips().keySet().iterator().next());
        assertEquals("a bicycle", village.desk().names().texts(waits.entry()).first(Names.REASONS));
        assertEquals("refusal.slip-used", wrong(plan(line("2", "Founder 4", "Founder 5", "1")), 0, Field.SLIP));
    }

    @Test
    void one_paper_is_not_paid_twice_however_its_number_is_typed() {
        begins();
        records(
                List.of(line("Slip 178", "Founder 1", "Founder 2", "1"), line("b7", "Founder 4", "Founder 5", "300")),
                null);
        assertEquals(List.of("178"), village.desk().ask(state -> state.payments().all().stream()
                .map(Payment::slip)
                .toList()));
        for (String typed : List.of("178", "0178", "Zettel Nr. 178", "#178", "No. 178", "B7")) {
            assertEquals(
                    "refusal.slip-used", wrong(plan(line(typed, "Founder 1", "Founder 2", "1")), 0, Field.SLIP), typed);
        }
        SlipPlan plan = plan(
                line("0", "Founder 1", "Founder 2", "1"),
                line("00", "Founder 1", "Founder 2", "1"),
                line("No show", "Founder 1", "Founder 2", "1"));
        assertInstanceOf(SlipPlan.Pays.class, plan.lines().get(0));
        assertEquals("slips.number.twice", wrong(plan, 1, Field.SLIP));
        assertEquals(
                "No show",
                assertInstanceOf(SlipPlan.Pays.class, plan.lines().get(2))
                        .slip()
                        .slip());
    }

    @Test
    void of_a_slip_of_a_closed_month_it_is_said_where_the_books_have_it() {
        begins();
        village.days(40);
        village.desk().takeSeat(village.person(1));
        village.does(new MonthClosed(Day.parse("2026-04-01"), village.person(2), 0, 0));
        SlipPlan plan = plan(
                line("1", "Founder 1", "Founder 2", "1").with(Field.DAY, "2026-03-28"),
                line("2", "Founder 1", "Founder 2", "1").with(Field.DAY, "2026-04-02"));
        assertEquals(
                List.of(Day.parse("2026-04-01"), Day.parse("2026-04-02")),
                plan.of(SlipPlan.Pays.class).stream().map(SlipPlan.Pays::booked).toList());
    }

    @Test
    void slips_that_waited_are_tried_again_before_newer_ones() {
        begins();
        records(List.of(line("1", "Founder 4", "Founder 5", "300")), null);
        village.days(4);
        village.desk().takeSeat(village.person(1));
        String newer = Day.of(village.now()).toString();
        SlipPlan plan = plan(line("2", "Founder 4", "Founder 6", "100").with(Field.DAY, newer));
        assertEquals(1, plan.covered().size());
        assertInstanceOf(Line.Waits.class, plan.lines().getFirst());
        records(List.of(line("2", "Founder 4", "Founder 6", "100").with(Field.DAY, newer)), null);
        List<String> paid = village.desk()
                .ask(state -> state.payments().all().stream().map(Payment::slip).toList());
        assertEquals(List.of("1"), paid);
    }

    @Test
    void what_a_rule_refuses_is_said_of_all_slips_of_that_payer_and_day_and_holds_up_nobody_else() {
        begins(new RuleChoice("payments.daily-ceiling", "5000"));
        SlipPlan plan = plan(
                line("1", "Founder 1", "Founder 2", "30"),
                line("2", "Founder 1", "Founder 3", "30"),
                line("3", "Founder 2", "Founder 3", "50"));
        assertEquals("refusal.ceiling", wrong(plan, 0, null));
        assertEquals("refusal.ceiling", wrong(plan, 1, null));
        assertInstanceOf(SlipPlan.Pays.class, plan.lines().get(2));
    }

    @Test
    void a_pile_of_several_days_is_recorded_when_later_slips_cover_earlier_ones_and_others_wait() {
        begins();
        String before = Day.of(village.now()).plus(-1).toString();
        List<SlipText> typed = List.of(
                line("1", "Founder 2", "Founder 3", "300").with(Field.DAY, before),
                line("2", "Founder 1", "Founder 2", "200"),
                line("3", "Founder 4", "Founder 5", "9000").with(Field.DAY, before));
        SlipPlan plan = plan(typed.toArray(SlipText[]::new));
        assertInstanceOf(SlipPlan.Pays.class, plan.lines().get(0));
        assertInstanceOf(Line.Waits.class, plan.lines().get(2));
        records(typed, null);
    }

    @Test
    void where_a_second_person_is_wanted_the_plan_asks_for_one() {
        begins(new RuleChoice("payments.second-person", "on"));
        List<SlipText> typed = List.of(line("1", "Founder 2", "Founder 3", "30"));
        SlipPlan plan = plan(typed.getFirst());
        assertTrue(plan.needsSecond());
        assertInstanceOf(SlipPlan.Pays.class, plan.lines().getFirst());
        records(typed, village.person(4));
        assertEquals(
                village.person(4),
                village.desk().ask(state -> state.payments().all().getFirst().second()));
    }

    @Test
    void for_an_organisation_with_one_payer_nobody_has_to_write_who_signed() {
        begins();
        village.meets(6, List.of());
        Day later = Day.of(village.now()).plus(60);
        Village.recorded(village.desk()
                .record(
                        new OrganisationAdded(People.of(village.person(2)), false, later),
                        org.folkmoot.journal.Texts.of(Names.NAMES, "Bakery")));
        Village.recorded(village.desk()
                .record(
                        new OrganisationAdded(
                                People.of(village.person(2), village.person(3), village.person(4)), true, later),
                        org.folkmoot.journal.Texts.of(Names.NAMES, "School")));
        records(List.of(line("1", "Founder 1", "Bakery", "50"), line("2", "Founder 1", "School", "50")), null);
        SlipPlan plan = plan(
                line("3", "Bakery", "Founder 5", "5"),
                line("4", "School", "Founder 5", "5"),
                line("5", "School", "Founder 5", "5").with(Field.SIGNERS, "Founder 3; Founder 4"),
                line("6", "School", "Founder 5", "5").with(Field.SIGNERS, "Founder 3, Founder 4"));
        assertInstanceOf(SlipPlan.Pays.class, plan.lines().get(0));
        assertEquals("refusal.mandate", wrong(plan, 1, Field.SIGNERS));
        assertInstanceOf(SlipPlan.Pays.class, plan.lines().get(2));
        assertInstanceOf(SlipPlan.Pays.class, plan.lines().get(3));
    }

    @Test
    void five_hundred_slips_are_one_deed() {
        begins();
        List<SlipText> typed = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            int payer = 1 + i % 6;
            typed.add(line("s" + i, "Founder " + payer, "Founder " + (1 + (i + 1) % 6), payer == 3 ? "20" : "0.5"));
        }
        SlipPlan plan = plan(typed.toArray(SlipText[]::new));
        assertFalse(plan.of(Line.Waits.class).isEmpty());
        assertTrue(plan.of(Line.Wrong.class).isEmpty());
        records(typed, null);
        village.reopen();
        int paid = village.desk().<Integer>ask(state -> state.payments().size());
        int waits = village.desk().<Integer>ask(state -> state.slips().size());
        assertEquals(500, paid + waits);
        assertNull(village.desk().ask(state -> state.openMeeting()));
    }

    @Test
    void as_many_slips_as_a_pile_takes_can_wait_however_much_is_written_on_them() {
        begins();
        List<SlipText> typed = new ArrayList<>();
        for (int i = 0; i < SlipRows.MOST; i++) {
            String payer = "Founder " + (1 + i % 6);
            String payee = "Founder " + (1 + (i + 1) % 6);
            String day = Day.of(village.now()).plus(-(i / 6) % 4).toString();
            typed.add(line("slip " + i + " " + "n".repeat(30), payer, payee, "1000")
                    .with(Field.REASON, "面".repeat(SlipReader.LONGEST_REASON))
                    .with(Field.DAY, day));
        }
        records(typed, null);
        assertEquals(SlipRows.MOST, village.desk().<Integer>ask(state -> state.slips()
                .size()));
    }

    @Test
    void slips_that_would_wait_together_and_have_no_room_in_one_entry_are_not_taken() {
        begins();
        List<SlipText> typed = new ArrayList<>();
        for (int i = 0; i < SlipRows.MOST - 1; i++) {
            typed.add(line("s" + i, "Founder 4", "Founder 5", "1000"));
        }
        typed.add(line("other", "Founder 1", "Founder 5", "1"));
        SlipPlan plan = plan(typed.toArray(SlipText[]::new));
        assertEquals("slips.pile.large", wrong(plan, 0, null));
        assertEquals("slips.pile.large", wrong(plan, SlipRows.MOST - 2, null));
        assertInstanceOf(SlipPlan.Pays.class, plan.lines().getLast());
        records(typed, null);
        records(typed.subList(0, 600), null);
        assertEquals(600, village.desk().<Integer>ask(state -> state.slips().size()));
    }

    private void begins(RuleChoice... rules) {
        village = Village.ruled(root.resolve("v" + List.of(rules).hashCode()), 6, rules);
        village.days(10);
        village.desk().takeSeat(village.person(1));
    }

    private void records(List<SlipText> typed, @Nullable Id second) {
        Piles.records(village, second, typed);
    }

    private SlipPlan plan(SlipText... lines) {
        return plan(null, lines);
    }

    private SlipPlan plan(@Nullable Id second, SlipText... lines) {
        return Piles.plan(village, second, lines);
    }

    private static String wrong(SlipPlan plan, int line, @Nullable Field field) {
        Line.Wrong wrong = assertInstanceOf(Line.Wrong.class, plan.lines().get(line));
        assertEquals(field, wrong.field(), wrong::toString);
        assertTrue(Wording.in(java.util.Locale.ENGLISH).has(wrong.why().key()), wrong::toString);
        return wrong.why().key();
    }
}
