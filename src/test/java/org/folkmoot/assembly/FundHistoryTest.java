package org.folkmoot.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.FundSpent;
import org.folkmoot.journal.acts.IncomeIssued;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.PaymentReversed;
import org.folkmoot.money.Leg;
import org.folkmoot.money.Posting;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Whatever an assembly brings into its common fund, grants and takes back: it adds up, and no grant is overspent. */
@Execution(ExecutionMode.CONCURRENT)
class FundHistoryTest {
    private static final int HISTORIES = 400;
    private static final int STEPS = 40;
    private static final int PEOPLE = 4;

    private static final List<String> RULES = List.of(
            "loss.goes-to=nobody",
            "loss.goes-to=common-fund",
            "loss.yearly=9999",
            "loss.yearly=700",
            "common-fund.income-share=3333");

    @Test
    void what_was_issued_is_held_or_lost_with_the_fund_among_the_holders_and_no_grant_is_overspent() {
        int spent = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            try {
                spent += live(new Random(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
        assertTrue(spent > HISTORIES, "next to nothing was paid: " + spent);
    }

    private static int live(Random random) {
        Commons commons = Commons.of(PEOPLE, "common-fund.income-share=1000");
        int spent = 0;
        for (int step = 0; step < STEPS; step++) {
            commons.passes(random.nextInt(4) == 0 ? random.nextLong(9 * Day.SECONDS) : random.nextLong(9_000));
            switch (random.nextInt(8)) {
                case 0 -> commons.decides(one(random, RULES), commons.today().plus(1 + random.nextInt(9)));
                case 1 ->
                    commons.grants(
                            anybody(commons, random),
                            some(random, Circles.whole(30)),
                            commons.today().plus(random.nextInt(3)));
                case 2 -> commons.tries(new IncomeIssued(Hour.of(commons.now())));
                case 3 -> commons.tries(paysIn(commons, random));
                case 4 -> commons.tries(takesBack(commons, random));
                default -> spent += commons.tries(spends(commons, random)) ? 1 : 0;
            }
            check(commons);
        }
        commons.assertTotalsAreOfTheMovements();
        return spent;
    }

    private static void check(Commons commons) {
        commons.assertAddsUp();
        for (FundGrant grant : FundGrant.all(commons.state)) {
            assertFalse(grant.left().isNegative(), () -> "overspent: " + grant);
        }
        Circles moved = commons.postings().stream()
                .filter(posting ->
                        posting.kind() == Posting.Kind.PAYMENT_IN || posting.kind() == Posting.Kind.PAYMENT_OUT)
                .map(Posting::delta)
                .reduce(Circles.ZERO, Circles::plus);
        assertEquals(Circles.ZERO, moved, "what the fund pays is what others get");
    }

    private static Act spends(Commons commons, Random random) {
        List<FundGrant> grants = FundGrant.all(commons.state);
        Id fund = commons.state.commonFund();
        List<Id> issuers = List.copyOf(commons.state.ledger().holdingsOf(fund).keySet());
        if (grants.isEmpty() || issuers.isEmpty()) {
            return paysIn(commons, random);
        }
        FundGrant grant = one(random, grants);
        List<Leg> legs = new ArrayList<>();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            Id issuer = one(random, issuers);
            Circles has = commons.state.ledger().balance(fund, issuer, commons.today(), commons.state.losses());
            Circles amount = random.nextInt(5) == 0 ? has : some(random, has.min(grant.amount()));
            legs.add(new Leg(fund, grant.to(), issuer, amount));
        }
        return new FundSpent(Objects.requireNonNull(grant.vote()).id(), grant.to(), legs, anybody(commons, random));
    }

    private static Act paysIn(Commons commons, Random random) {
        Id payer = anybody(commons, random);
        Id fund = commons.state.commonFund();
        Leg leg = new Leg(payer, fund, payer, some(random, commons.own(payer)));
        return new PaymentMade(payer, fund, List.of(leg), "", Assent.PRESENT, commons.today());
    }

    private static Act takesBack(Commons commons, Random random) {
        List<Payment> payments = commons.state.payments().all();
        return payments.isEmpty()
                ? paysIn(commons, random)
                : new PaymentReversed(one(random, payments).id(), anybody(commons, random));
    }

    private static Id anybody(Commons commons, Random random) {
        return commons.founder(random.nextInt(PEOPLE));
    }

    private static Circles some(Random random, Circles most) {
        return new Circles(
                most.atto().divide(BigInteger.valueOf(1L + random.nextInt(4))).max(BigInteger.ONE));
    }

    private static <T> T one(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
