package org.folkmoot.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.folkmoot.journal.acts.Grant;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * A grant from the common fund and how far it is paid, as it stands when it is asked for.
 *
 * @param proposal what was proposed
 * @param vote the newest vote on it, or null
 * @param to who is paid
 * @param amount how much was proposed
 * @param payments what was paid of it, oldest first, without what was reversed
 */
public record FundGrant(Proposal proposal, @Nullable Vote vote, Id to, Circles amount, List<Payment> payments) {
    /** Keeps its own copy. */
    public FundGrant {
        payments = List.copyOf(payments);
    }

    /** Returns every grant that was ever proposed and not withdrawn, oldest first. */
    public static List<FundGrant> all(Assembly state) {
        List<FundGrant> all = new ArrayList<>();
        for (Proposal proposal : state.proposals().values()) {
            if (proposal.change() instanceof Grant grant && proposal.withdrawnAt() == null) {
                Id vote = proposal.vote();
                all.add(of(state, proposal, vote == null ? null : state.vote(vote), grant));
            }
        }
        return all;
    }

    /** Returns the grant that a vote was on, or null when it was on something else. */
    static @Nullable FundGrant of(Assembly state, Vote vote) {
        Proposal proposal = state.proposal(vote.proposal());
        return proposal.change() instanceof Grant grant ? of(state, proposal, vote, grant) : null;
    }

    private static FundGrant of(Assembly state, Proposal proposal, @Nullable Vote vote, Grant grant) {
        List<Payment> payments = new ArrayList<>();
        for (Map.Entry<Id, Id> paid : state.grantPayments().entrySet()) {
            if (vote != null && paid.getValue().equals(vote.id())) {
                Payment payment = state.payments().find(paid.getKey());
                if (payment != null && payment.reversedBy() == null) {
                    payments.add(payment);
                }
            }
        }
        return new FundGrant(proposal, vote, grant.to(), grant.amount(), payments);
    }

    /** Returns how much was paid of it. */
    public Circles paid() {
        return payments.stream().map(Payment::amount).reduce(Circles.ZERO, Circles::plus);
    }

    /** Returns how much may still be paid of it, once it counts; from 0. */
    public Circles left() {
        return amount.minus(paid());
    }

    /** Tells whether something may be paid of it at a moment given in unix seconds. */
    public boolean isOpen(long at) {
        return vote != null && vote.status(at) == DecisionStatus.IN_FORCE && !left().isZero();
    }
}
