package org.folkmoot.desktop.deciding;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Proposal;
import org.folkmoot.journal.acts.Change;

/** Finds what is proposed already, so that nobody proposes it a second time. */
public final class OpenProposals {
    private OpenProposals() {}

    /** Returns the newest proposal of such a change that has not come to an end at a moment given in unix seconds. */
    public static Optional<Proposal> newest(Assembly state, Predicate<Change> such, long now) {
        return state.proposals().values().stream()
                .filter(proposal -> such.test(proposal.change()))
                .filter(proposal -> isOpen(state, proposal, now))
                .max(Comparator.comparingInt(Proposal::number));
    }

    private static boolean isOpen(Assembly state, Proposal proposal, long now) {
        var vote = proposal.vote() == null ? null : state.votes().get(proposal.vote());
        return state.canComeToVote(proposal, now)
                || vote != null
                        && switch (vote.status(now)) {
                            case OPEN, PROVISIONAL, AWAITED -> true;
                            case IN_FORCE, NOT_PASSED, TIED, NOT_DECIDED, HELD, LAPSED -> false;
                        };
    }
}
