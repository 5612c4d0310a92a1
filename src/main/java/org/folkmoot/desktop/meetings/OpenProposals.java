package org.folkmoot.desktop.meetings;

import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.desktop.deciding.ProposalView;
import org.folkmoot.desktop.sitting.Sitting;

/** The proposals that can still come to a vote. */
final class OpenProposals {
    private OpenProposals() {}

    /** Returns them, oldest first. */
    static List<ProposalView> of(Assembly state, Sitting sitting) {
        long now = Math.max(sitting.now(), state.latest());
        return state.proposals().values().stream()
                .filter(proposal -> state.canComeToVote(proposal, now))
                .map(proposal -> ProposalView.of(state, sitting.desk().names(), proposal, now))
                .toList();
    }
}
