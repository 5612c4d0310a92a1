package org.folkmoot.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.Pair;
import org.folkmoot.journal.acts.Pairs;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.TrustGiven;
import org.folkmoot.journal.acts.TrustSource;
import org.folkmoot.money.Ledger;
import org.folkmoot.money.Leg;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What can go wrong with payments, and does not. */
@Execution(ExecutionMode.CONCURRENT)
class MoneyTroubleTest {
    @TempDir
    Path root;

    @Test
    void of_payments_entered_at_once_no_more_goes_than_there_is() throws Exception {
        try (Village village = Village.of(root, 5)) {
            village.days(10);
            village.desk().takeSeat(village.person(1));
            // 240 hours less what faded: two of 100 fit, a third does not.
            List<Callable<Recording>> deeds = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                PaymentMade pays = pays(village, 1, 2 + i % 4, Circles.whole(100), "s" + i);
                deeds.add(() -> village.desk().record(pays, Texts.NONE));
            }
            int recorded = 0;
            try (ExecutorService many = Executors.newFixedThreadPool(8)) {
                for (Future<Recording> each : many.invokeAll(deeds)) {
                    if (each.get() instanceof Recording.Recorded) {
                        recorded++;
                    } else {
                        assertEquals(
                                "refusal.holding-too-small",
                                ((Recording.Refused) each.get()).cause().key());
                    }
                }
            }
            assertEquals(2, recorded);
            assertBalances(village);
            village.reopen();
            assertBalances(village);
        }
    }

    @Test
    void a_payment_holds_while_its_trust_does_and_not_a_second_longer() {
        try (Village village = Village.withoutTrust(root, 4)) {
            village.days(3);
            village.desk().takeSeat(village.person(1));
            Day last = Day.of(village.now()).plus(2);
            village.does(new TrustGiven(
                    new Pairs(List.of(new Pair(village.person(2), village.person(1)))), last, TrustSource.SHEET));
            village.seconds(last.start() - 1 - village.now());
            village.does(pays(village, 1, 2, Circles.whole(1), "before midnight"));
            village.seconds(1);
            assertEquals("refusal.not-accepted", village.refused(pays(village, 1, 2, Circles.whole(1), "midnight")));
        }
    }

    @Test
    void amounts_from_one_atto_to_the_last_that_somebody_has_are_paid_exactly() {
        try (Village village = Village.of(root, 3)) {
            village.days(5);
            village.desk().takeSeat(village.person(1));
            village.does(pays(village, 1, 2, Circles.ofAtto("1"), "one"));
            Circles rest = balance(village, 1);
            village.does(pays(village, 1, 2, rest, "all"));
            assertEquals(Circles.ZERO, balance(village, 1));
            assertEquals(
                    "refusal.holding-too-small", village.refused(pays(village, 1, 2, Circles.ofAtto("1"), "more")));
            assertEquals(
                    "refusal.holding-too-small",
                    village.refused(pays(village, 2, 3, new Circles(BigInteger.TEN.pow(37)), "the most there can be")));
            assertBalances(village);
        }
    }

    @Test
    void the_day_that_leap_years_have_more_is_a_day_like_any_other() {
        try (Village village = Village.of(root, 3)) {
            // From the founding, 1 March 2026, to the evening of 28 February 2028.
            village.seconds(Day.parse("2028-02-28").start() + 20 * 3_600 - village.now());
            village.desk().confirmDate();
            village.desk().takeSeat(village.person(1));
            village.days(1);
            village.does(new TrustGiven(
                    new Pairs(List.of(new Pair(village.person(2), village.person(1)))),
                    Day.of(village.now()).plus(30),
                    TrustSource.SHEET));
            PaymentMade leap = pays(village, 1, 2, Circles.whole(5), "leap");
            assertEquals("2028-02-29", leap.valueDay().toString());
            village.does(leap);
            Circles before = balance(village, 2);
            village.days(1);
            Circles after = balance(village, 2);
            assertEquals("2028-03-01", Day.of(village.now()).toString());
            // One day of loss, not two and not none.
            BigInteger lost = before.atto().subtract(after.atto());
            BigInteger day = before.atto().multiply(BigInteger.valueOf(1987)).divide(BigInteger.TEN.pow(7));
            assertTrue(lost.subtract(day).abs().compareTo(before.atto().divide(BigInteger.TEN.pow(7))) < 0);
            village.desk().close();
            village.opens();
            assertEquals(after, balance(village, 2));
        }
    }

    private static PaymentMade pays(Village village, int payer, int payee, Circles amount, String slip) {
        Id from = village.person(payer);
        Id to = village.person(payee);
        return new PaymentMade(
                from, to, List.of(new Leg(from, to, from, amount)), slip, Assent.SIGNATURE, Day.of(village.now()));
    }

    private static Circles balance(Village village, int person) {
        Id id = village.person(person);
        return village.desk().ask(state -> state.ledger().balance(id, id, Day.of(village.now()), state.losses()));
    }

    private static void assertBalances(Village village) {
        Ledger.Totals totals = village.desk().ask(state -> state.ledger().totals());
        Circles held = village.desk().ask(state -> state.ledger().heldAsTouched());
        assertEquals(totals.issued(), totals.lost().plus(held));
    }
}
