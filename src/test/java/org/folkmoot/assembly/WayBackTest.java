package org.folkmoot.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.PaymentReversed;
import org.folkmoot.money.Leg;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What was paid by mistake comes back as long as nobody has paid it on, however long ago that was. */
@Execution(ExecutionMode.CONCURRENT)
class WayBackTest {
    private static final Circles BILLIONTH = new Circles(BigInteger.TEN.pow(9));

    @Test
    void payments_that_nobody_paid_on_are_all_taken_back_whatever_else_happens_meanwhile() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Commons commons = Commons.of(4, random.nextBoolean() ? "loss.yearly=700" : "loss.yearly=9999")
                    .days(60);
            commons.issues();
            if (random.nextInt(3) == 0) {
                commons.decides("loss.goes-to=common-fund", commons.today().plus(1 + random.nextInt(90)));
            }
            if (random.nextInt(3) == 0) {
                commons.decides("loss.yearly=1", commons.today().plus(1 + random.nextInt(90)));
            }
            List<Id> paid = new ArrayList<>();
            for (int step = 0; step < 12; step++) {
                paid.add(pays(commons, random));
                commons.passes(3_600 + random.nextLong(20 * Day.SECONDS));
                if (random.nextBoolean()) {
                    commons.issues();
                }
            }
            int slip = seed;
            while (!paid.isEmpty()) {
                Id payment = paid.remove(random.nextInt(paid.size()));
                assertTrue(
                        commons.tries(new PaymentReversed(payment, commons.founder(3))),
                        () -> "seed " + slip + ": " + commons.judge(new PaymentReversed(payment, commons.founder(3))));
                commons.assertAddsUp();
                commons.passes(random.nextLong(5 * Day.SECONDS));
            }
            assertNothingIsLeft(commons, commons.founder(1), commons.founder(0));
            assertNothingIsLeft(commons, commons.founder(2), commons.founder(1));
            commons.assertTotalsAreOfTheMovements();
        }
    }

    /** A payment by the first to the second, or through the second to the third; from a unit to some circles. */
    private static Id pays(Commons commons, Random random) {
        Id one = commons.founder(0);
        Id two = commons.founder(1);
        Id three = commons.founder(2);
        BigInteger most = BigInteger.TEN.pow(4 + random.nextInt(16));
        Circles amount = new Circles(most.add(new BigInteger(most.bitLength(), random)));
        List<Leg> legs = random.nextBoolean()
                ? List.of(new Leg(one, two, one, amount))
                : List.of(new Leg(one, two, one, amount), new Leg(two, three, two, amount));
        int slip = commons.state.payments().size() + 1;
        commons.does(new PaymentMade(
                one, legs.getLast().to(), legs, Integer.toString(slip), Assent.SIGNATURE, commons.today()));
        return commons.state.payments().all().getLast().id();
    }

    private static void assertNothingIsLeft(Commons commons, Id holder, Id issuer) {
        Circles left = commons.state.ledger().balance(holder, issuer, commons.today(), commons.state.losses());
        assertTrue(left.compareTo(BILLIONTH) < 0, () -> "left with them: " + left);
    }

    @Test
    void whoever_paid_has_as_much_again_as_if_it_had_never_been_paid() {
        Commons commons = Commons.of(3, "loss.yearly=700").days(60).issues();
        Commons without = commons.copy();
        commons.does(new PaymentMade(
                commons.founder(0),
                commons.founder(1),
                List.of(new Leg(commons.founder(0), commons.founder(1), commons.founder(0), Circles.whole(100))),
                "1",
                Assent.SIGNATURE,
                commons.today()));
        commons.days(19);
        without.days(19);
        Payment payment = commons.state.payments().all().getLast();
        commons.does(new PaymentReversed(payment.id(), commons.founder(2)));
        Circles difference = without.own(commons.founder(0)).minus(commons.own(commons.founder(0)));
        assertTrue(difference.compareTo(new Circles(BigInteger.TEN)) < 0, difference::toString);
        assertEquals(Circles.ZERO, commons.all(commons.founder(1)).minus(without.all(commons.founder(1))));
        Circles back =
                Objects.requireNonNull(commons.state.payments().all().getLast().broughtBack());
        // 100 · 0.93^(19/365.25) is 99.623…
        assertEquals("99.623", back.toDecimal().substring(0, 6));
    }

    @Test
    void a_unit_that_the_loss_has_taken_cannot_come_back_and_that_is_said() {
        Commons commons = Commons.of(3, "loss.yearly=700").days(2).issues();
        commons.does(new PaymentMade(
                commons.founder(0),
                commons.founder(1),
                List.of(new Leg(
                        commons.founder(0), commons.founder(1), commons.founder(0), new Circles(BigInteger.ONE))),
                "1",
                Assent.SIGNATURE,
                commons.today()));
        commons.days(1);
        Payment payment = commons.state.payments().all().getLast();
        assertEquals(
                "refusal.reversal-nothing-left",
                commons.refused(new PaymentReversed(payment.id(), commons.founder(2))));
    }
}
