package org.folkmoot.desktop.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.folkmoot.assembly.questions.Booked;
import org.folkmoot.desk.Village;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.IncomeIssued;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.PaymentReversed;
import org.folkmoot.journal.acts.RuleChoice;
import org.folkmoot.money.Explained;
import org.folkmoot.money.Leg;
import org.folkmoot.money.Posting;
import org.folkmoot.money.Step;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page “why?” says about a balance. */
class ArithmeticTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path root;

    @Test
    void income_issued_in_thirty_days_may_be_for_hours_before_them_and_says_so() {
        try (Village village = Village.of(root, 3)) {
            Id holder = village.person(1);
            Day first = Day.of(village.now());
            Circles income = Circles.ofAtto("863190000000000000000");
            Step issued = new Step.Moved(Posting.Kind.ISSUED, first, first.plus(29), 3, income);
            List<Booked> booked = List.of(
                    issued(holder, first, "a"),
                    issued(holder, first.plus(9), "b"),
                    issued(holder, first.plus(29), "c"));
            Arithmetic said = village.desk()
                    .ask(state -> Arithmetic.of(
                            state, holder, new Explained(income, first.plus(30), List.of(issued)), booked));
            assertEquals(income, said.lines().getFirst().delta());
            String words =
                    Wording.in(Locale.ENGLISH).say(said.lines().getFirst().what(), Id::toString);
            assertTrue(words.startsWith("basic income, issued 3 times from 1 March 2026 to 30 March 2026, "), words);
            assertTrue(words.endsWith("each time for hours since it was issued before"), words);
        }
    }

    private static Booked issued(Id holder, Day day, String entry) {
        Posting posting = new Posting(Posting.Kind.ISSUED, holder, holder, Circles.whole(1), day, Circles.whole(1));
        return new Booked(1, posting, entry.repeat(64), 1, day.start(), null, null, null);
    }

    @Test
    void payments_are_counted_and_named_once_however_many_peoples_circles_they_move() {
        try (Village village = Village.of(root, 3)) {
            village.days(10);
            village.desk().takeSeat(village.person(1));
            Id one = village.person(1);
            Id two = village.person(2);
            Id three = village.person(3);
            Day today = Day.of(village.now());
            village.does(new PaymentMade(
                    three, one, List.of(new Leg(three, one, three, Circles.whole(9))), "7", Assent.SIGNATURE, today));
            Id mistaken = village.does(new PaymentMade(
                    one,
                    two,
                    List.of(new Leg(one, two, one, Circles.whole(5)), new Leg(one, two, three, Circles.whole(4))),
                    "",
                    Assent.PRESENT,
                    today));
            assertEquals(List.of("received in 1 payment: slip 7", "paid in 1 payment: payment 2"), said(village, one));
            village.does(new PaymentReversed(mistaken, three));
            assertEquals(
                    List.of("received in 2 payments: slip 7, payment 2, taken back", "paid in 1 payment: payment 2"),
                    said(village, one).stream()
                            .map(line -> line.replace(";", ","))
                            .toList());
        }
    }

    @Test
    void every_line_names_the_entries_behind_it_and_what_is_lost_since_has_none() {
        try (Village village = Village.of(root, 3)) {
            village.days(10);
            village.desk().takeSeat(village.person(1));
            village.days(20);
            village.does(new IncomeIssued(Hour.of(village.now())));
            village.days(5);
            Id holder = village.person(1);
            Day today = Day.of(village.now());
            List<Booked> booked = village.desk().ledger().bookedOf(holder);
            List<Posting> postings = booked.stream().map(Booked::posting).toList();
            Arithmetic why = village.desk()
                    .ask(state -> Arithmetic.of(
                            state,
                            holder,
                            Explained.balance(postings, today.plus(-60), today, state.losses()),
                            booked));
            List<Long> issuing = booked.stream()
                    .filter(each -> each.posting().kind() == Posting.Kind.ISSUED)
                    .map(Booked::place)
                    .toList();
            assertEquals(issuing, why.lines().getFirst().entries());
            assertEquals(2, issuing.size());
            assertEquals(
                    List.of(issuing.getLast()),
                    why.lines().getLast().entries(),
                    "the loss stands in the entry that took it");
            Arithmetic since = village.desk()
                    .ask(state -> Arithmetic.of(
                            state, holder, Explained.balance(postings, today.plus(-4), today, state.losses()), booked));
            assertEquals(List.of(), since.lines().getLast().entries(), "no entry has it yet");
        }
    }

    @Test
    void the_common_fund_got_its_share_as_often_as_income_was_issued_and_not_once_for_each_member() {
        try (Village village = Village.ruled(root, 3, new RuleChoice("common-fund.income-share", "1000"))) {
            for (int i = 0; i < 2; i++) {
                village.days(3);
                village.desk().takeSeat(village.person(1));
            }
            Id fund = village.desk().ask(state -> state.commonFund());
            assertTrue(
                    said(village, fund).getFirst().startsWith("its share of basic income, 2 times from "),
                    () -> said(village, fund).toString());
        }
    }

    /** What is said of everything since the founding that was paid or issued to the fund. */
    private static List<String> said(Village village, Id holder) {
        Day today = Day.of(village.now());
        Wording words = Wording.in(Locale.ENGLISH);
        List<Booked> booked = village.desk().ledger().bookedOf(holder);
        List<Posting> postings = booked.stream().map(Booked::posting).toList();
        return village
                .desk()
                .ask(state -> Arithmetic.of(
                        state,
                        holder,
                        Explained.balance(
                                postings, Day.of(state.founding().at()).plus(-1), today, state.losses()),
                        booked))
                .lines()
                .stream()
                .filter(line -> line.what().key().matches("money.step.(paid|received|fund-share)"))
                .sorted(java.util.Comparator.comparing(line -> line.delta().negated()))
                .map(line -> words.say(line.what(), Id::toString) + ": "
                        + line.because()
                                .map(because -> words.say(because, Id::toString))
                                .orElse(""))
                .toList();
    }
}
