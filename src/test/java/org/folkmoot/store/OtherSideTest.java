package org.folkmoot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.folkmoot.money.Posting;
import org.folkmoot.money.Posting.Kind;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.Test;

class OtherSideTest {
    private static final Id AMINA = new Id("1".repeat(64), 0);
    private static final Id FARID = new Id("1".repeat(64), 1);
    private static final Id FUND = new Id("1".repeat(64), 2);

    private static Posting line(Kind kind, Id holder, Id issuer) {
        return new Posting(kind, holder, issuer, Circles.whole(1), new Day(20_000), Circles.whole(1));
    }

    @Test
    void whoever_pays_and_whoever_is_paid_are_each_others_other_side_whatever_loss_stands_between() {
        List<Posting> lines = List.of(
                line(Kind.LOSS, AMINA, AMINA),
                line(Kind.PAYMENT_OUT, AMINA, AMINA),
                line(Kind.LOSS, FARID, AMINA),
                line(Kind.PAYMENT_IN, FARID, AMINA));
        assertEquals(Arrays.asList(null, FARID, null, AMINA), OtherSide.of(lines));
    }

    @Test
    void loss_that_the_common_fund_receives_is_that_of_whoever_lost_it_and_not_its_own() {
        List<Posting> lines = List.of(
                line(Kind.LOSS, AMINA, FARID),
                line(Kind.LOSS, FUND, FARID),
                line(Kind.LOSS_RECEIVED, FUND, FARID),
                line(Kind.ISSUED, FARID, FARID));
        assertEquals(Arrays.asList(null, null, AMINA, null), OtherSide.of(lines));
    }
}
