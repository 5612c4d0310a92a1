package org.folkmoot.desktop.decisions;

import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Count;
import org.folkmoot.assembly.GrantForesight;
import org.folkmoot.assembly.Proposal;
import org.folkmoot.assembly.Verdict;
import org.folkmoot.assembly.Vote;
import org.folkmoot.assembly.WelcomeForesight;
import org.folkmoot.desktop.deciding.ConfirmCountPane;
import org.folkmoot.desktop.deciding.DeskSides;
import org.folkmoot.desktop.deciding.ProposalView;
import org.folkmoot.desktop.deciding.Rehearsal;
import org.folkmoot.desktop.deciding.RuleEffects;
import org.folkmoot.desktop.deciding.Someone;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.journal.acts.Admission;
import org.folkmoot.journal.acts.DeskRenewal;
import org.folkmoot.journal.acts.Grant;
import org.folkmoot.journal.acts.ProposalWithdrawn;
import org.folkmoot.journal.acts.Resolution;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the page of a proposal shows.
 *
 * @param proposal the proposal
 * @param entitled how many may vote: in its vote, or now
 * @param meeting the number of the meeting that voted, or 0
 * @param heldOn the day of that meeting, if it was held on paper and entered later; otherwise null
 * @param confirmers who may still confirm its count
 * @param contesters members who do not contest it yet
 * @param contest how far contesting is, or null while nothing is counted
 * @param witnesses members of whom one hears that it is withdrawn: not the one who records
 * @param withdrawing why it cannot be withdrawn, or null
 * @param foresight for a rule, a grant or an admission that is not counted yet: what it would do here; otherwise none
 * @param applicants for an admission: who would join and by how many they are accepted
 * @param desk for a renewal of the desk: who keeps it before and after; otherwise null
 * @param acceptedNeeded by how many they must be accepted
 * @param earliest how many full days after its count it counts at the earliest
 */
record DecisionView(
        ProposalView proposal,
        int entitled,
        int meeting,
        @Nullable Day heldOn,
        List<Someone> confirmers,
        List<Someone> contesters,
        @Nullable Contest contest,
        List<Someone> witnesses,
        Verdict.@Nullable Refused withdrawing,
        List<Sentence> foresight,
        List<Applicant> applicants,
        @Nullable DeskSides desk,
        long acceptedNeeded,
        long earliest) {

    /** Somebody who would join, and by how many members they are accepted. */
    record Applicant(Id id, long accepted) {}

    /** Returns what the page of a proposal shows now. */
    static DecisionView of(Assembly state, Sitting sitting, Id id) {
        long now = Math.max(sitting.now(), state.latest());
        Id recorder = sitting.desk().recorder();
        Proposal proposal = state.proposal(id);
        ProposalView view = ProposalView.of(state, sitting.desk().names(), proposal, now);
        Vote vote = view.vote();
        Count count = view.count();
        List<Someone> contesters = count == null
                ? List.of()
                : Someone.members(state, sitting.desk().names(), now).stream()
                        .filter(each -> !count.contestedBy().contains(each.id()))
                        .toList();
        List<Applicant> applicants = proposal.change() instanceof Admission admission
                ? admission.people().ids().stream()
                        .map(each -> new Applicant(each, state.countMembersAccepting(each, now)))
                        .toList()
                : List.of();
        List<Someone> witnesses = Someone.members(state, sitting.desk().names(), now).stream()
                .filter(each -> !each.id().equals(recorder))
                .toList();
        return new DecisionView(
                view,
                vote == null ? state.people().countMembers(now) : vote.entitled(),
                vote == null ? 0 : state.meeting(vote.meeting()).number(),
                vote == null ? null : state.meeting(vote.meeting()).heldOn(),
                vote == null ? List.of() : ConfirmCountPane.eligible(state, sitting, vote),
                contesters,
                vote == null ? null : Contest.of(state, vote, now, recorder),
                witnesses,
                witnesses.isEmpty()
                        ? new Verdict.Refused(Sentence.of("refusal.second-person"), null)
                        : Rehearsal.refusal(
                                state,
                                new ProposalWithdrawn(id, witnesses.getFirst().id()),
                                now,
                                recorder),
                foresight(state, proposal, count, now),
                applicants,
                proposal.change() instanceof DeskRenewal renewal ? DeskSides.of(state, proposal, renewal, now) : null,
                state.rules().number(Rules.TRUST_TO_JOIN, now),
                vote == null ? state.rules().number(Rules.RECORD_CONTEST_DAYS, now) : vote.contestDays());
    }

    private static List<Sentence> foresight(Assembly state, Proposal proposal, @Nullable Count count, long now) {
        if (count != null) {
            return List.of();
        }
        return switch (proposal.change()) {
            case RuleChange change ->
                RuleEffects.of(state, Rules.find(change.rule()).orElseThrow(), change.value(), now);
            case Grant grant -> GrantForesight.of(state, grant, now);
            case Admission admission -> WelcomeForesight.of(state, admission, proposal.by(), now);
            case DeskRenewal renewal -> List.of();
            case Resolution resolution -> List.of();
        };
    }
}
