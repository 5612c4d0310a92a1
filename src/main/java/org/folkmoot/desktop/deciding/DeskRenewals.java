package org.folkmoot.desktop.deciding;

import java.util.Comparator;
import java.util.Optional;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Proposal;
import org.folkmoot.journal.acts.DeskRenewal;

/** Finds what is proposed about the desk. */
public final class DeskRenewals {
    private DeskRenewals() {}

    /** Returns the newest proposal to renew the desk that has not come to an end at a moment given in unix seconds. */
    public static Optional<Proposal> newestOpen(Assembly state, long now) {
        return state.proposals().values().stream()
                .filter(proposal -> proposal.change() instanceof DeskRenewal)
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
