package org.folkmoot.reports.books;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.folkmoot.desk.Village;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.IncomeIssued;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.PaymentReversed;
import org.folkmoot.money.Leg;
import org.folkmoot.reports.books.MoneyOverTime.Band;
import org.folkmoot.reports.books.MoneyOverTime.Week;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MoneyOverTimeTest {
    private static final Wording WORDS = Wording.in(Locale.ENGLISH);

    @TempDir
    Path root;

    @Test
    void the_last_week_ends_today_with_what_the_ledger_says() {
        try (Village village = Village.of(root, 4)) {
            village.desk().takeSeat(village.person(1));
            village.does(new IncomeIssued(Hour.of(village.days(20).now())));
            Id kept = pays(village, 7);
            Id back = pays(village, 5);
            village.does(new PaymentReversed(back, village.person(2)));
            village.days(5);
            MoneyOverTime money = MoneyOverTime.of(village.desk(), WORDS);
            Week last = money.weeks().getLast();
            Day today = Day.of(village.now());
            assertEquals(today, last.last());
            assertEquals(village.desk().ask(state -> state.ledger().held(today, state.losses())), last.held());
            assertEquals(village.desk().ask(state -> state.ledger().totals().issued()), last.issued());
            assertEquals(1, last.payments(), () -> "only " + kept);
            assertEquals(Circles.whole(7), last.paid());
            Week first = money.weeks().getFirst();
            assertTrue(!Day.of(Village.FOUNDED_AT).isBefore(first.first()));
            assertTrue(first.held().isZero());
            assertEquals(4, money.spread().stream().mapToInt(Band::accounts).sum(), "everybody stands in one band");
            assertEquals(
                    money.weeks().size() + 1,
                    ChartTables.amounts(money, WORDS).lines().count());
        }
    }

    @Test
    void with_a_clock_that_is_slow_nothing_is_left_out_that_was_recorded() {
        try (Village village = Village.of(root, 4)) {
            village.desk().takeSeat(village.person(1));
            village.does(new IncomeIssued(Hour.of(village.days(20).now())));
            pays(village, 7);
            Day recorded = Day.of(village.now());
            village.days(-15);
            Week last = MoneyOverTime.of(village.desk(), WORDS).weeks().getLast();
            assertEquals(recorded, last.last());
            assertEquals(village.desk().ask(state -> state.ledger().totals().issued()), last.issued());
            assertEquals(1, last.payments());
        }
    }

    private static Id pays(Village village, long circles) {
        Id from = village.person(1);
        Id to = village.person(2);
        List<Leg> legs = List.of(new Leg(from, to, from, Circles.whole(circles)));
        return village.does(
                new PaymentMade(from, to, legs, Long.toString(circles), Assent.SIGNATURE, Day.of(village.now())));
    }

    @Test
    void bands_have_one_width_begin_at_nothing_and_are_twelve_at_most() {
        List<Band> bands =
                MoneyOverTime.bands(List.of(Circles.ZERO, Circles.whole(99), Circles.whole(100), Circles.whole(1_130)));
        assertEquals(new Band(Circles.ZERO, Circles.whole(100), 2), bands.getFirst());
        assertEquals(new Band(Circles.whole(1_100), Circles.whole(1_200), 1), bands.getLast());
        assertEquals(12, bands.size());
        assertEquals(1, MoneyOverTime.bands(List.of()).size());
    }
}
