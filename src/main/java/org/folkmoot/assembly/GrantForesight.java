package org.folkmoot.assembly;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.folkmoot.journal.acts.Grant;
import org.folkmoot.money.Holding;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;

/** What a grant from the common fund would do here, in sentences with their arithmetic. */
public final class GrantForesight {
    private GrantForesight() {}

    /**
     * Returns what the fund holds and what would be left of it, and how much of that the payee accepts directly.
     *
     * @param now unix seconds
     */
    public static List<Sentence> of(Assembly state, Grant grant, long now) {
        Circles holds = state.ledger().total(state.commonFund(), Day.of(now), state.losses());
        // Not as circles: grants can be decided for more together than there can be.
        BigInteger open = FundGrant.all(state).stream()
                .filter(each -> each.isOpen(now))
                .map(each -> each.left().atto())
                .reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger after = holds.atto().subtract(open).subtract(grant.amount().atto());
        List<Sentence> said = new ArrayList<>();
        said.add(Sentence.of("foresight.grant.holds", holds));
        if (open.signum() > 0) {
            said.add(Sentence.of("foresight.grant.open", shown(open)));
        }
        said.add(
                after.signum() >= 0
                        ? Sentence.of("foresight.grant.left", shown(after))
                        : Sentence.of("foresight.grant.short", shown(after.negate())));
        Circles direct = direct(state, grant.to(), now);
        said.add(Sentence.of("foresight.grant.accepts", grant.to(), direct, direct.min(grant.amount())));
        return List.copyOf(said);
    }

    /** Returns how much of what the fund holds somebody accepts at a moment without anybody between. */
    static Circles direct(Assembly state, Id payee, long now) {
        Circles sum = Circles.ZERO;
        for (Map.Entry<Id, Holding> held :
                state.ledger().holdingsOf(state.commonFund()).entrySet()) {
            if (state.accepts(payee, held.getKey(), now)) {
                sum = sum.plus(held.getValue().on(Day.of(now), state.losses()));
            }
        }
        return sum;
    }

    private static Circles shown(BigInteger atto) {
        return new Circles(atto.min(Circles.LARGEST_ATTO));
    }
}
