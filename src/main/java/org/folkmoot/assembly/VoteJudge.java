package org.folkmoot.assembly;

import java.util.List;
import org.folkmoot.assembly.Effect.ProposalSet;
import org.folkmoot.assembly.Effect.VoteSet;
import org.folkmoot.decisions.Judgement;
import org.folkmoot.journal.acts.Admission;
import org.folkmoot.journal.acts.BallotsCounted;
import org.folkmoot.journal.acts.DeskRenewal;
import org.folkmoot.journal.acts.Grant;
import org.folkmoot.journal.acts.Resolution;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.journal.acts.VoteOpened;
import org.folkmoot.meetings.AgendaItem;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.meetings.Notice;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/** Judges the opening of votes and their counts. */
final class VoteJudge {
    private VoteJudge() {}

    static Verdict opened(Assembly state, VoteOpened opened, Circumstance circumstance) {
        Meeting meeting = state.openMeeting(opened.meeting());
        Proposal proposal = state.proposals().get(opened.proposal());
        if (meeting == null) {
            return Verdict.refused("meeting-not-open");
        }
        if (state.openVote() != null) {
            return Verdict.refused("vote-still-open");
        }
        if (proposal == null || !state.canComeToVote(proposal, circumstance.at())) {
            return Verdict.refused("proposal-not-open");
        }
        Vote before = proposal.vote() == null ? null : state.votes().get(proposal.vote());
        if (before != null && before.meeting().equals(meeting.id())) {
            // Else a room could vote until the evening brings the answer that somebody wants.
            return Verdict.refused("voted-in-this-meeting", proposal.number());
        }
        Verdict ripe = ripeness(state, meeting, proposal, circumstance);
        if (ripe instanceof Verdict.Refused) {
            return ripe;
        }
        long quorum = opened.deciding().quorum().atLeastOf(meeting.entitled().size());
        if (meeting.voters().size() < quorum) {
            return Verdict.refusedBy(
                    Rules.quorum(proposal.kind()), "no-quorum", meeting.voters().size(), quorum);
        }
        if (!opened.equals(Foresight.voteOpening(state, meeting, proposal, circumstance.at()))) {
            return Verdict.refused("vote-differs");
        }
        Vote vote = new Vote(
                circumstance.created(),
                proposal.id(),
                meeting.id(),
                opened.deciding(),
                opened.voters().ids(),
                opened.entitled(),
                circumstance.at(),
                (int) state.rules().number(Rules.RECORD_CONFIRMATIONS, circumstance.at()),
                (int) state.rules().number(Rules.RECORD_CONTEST_DAYS, circumstance.at()),
                (int) state.rules().number(Rules.RECORD_CONTEST_PEOPLE, circumstance.at()),
                state.rules().share(Rules.RECORD_CONTEST_SHARE, circumstance.at()),
                null);
        return Verdict.accepted(new VoteSet(vote), new ProposalSet(proposal.putToVote(vote.id())));
    }

    static Verdict counted(Assembly state, BallotsCounted counted, Circumstance circumstance) {
        Vote vote = state.openVote();
        if (vote == null || !vote.id().equals(counted.vote())) {
            return Verdict.refused("vote-not-open");
        }
        Meeting meeting = state.openMeeting(vote.meeting());
        if (meeting == null) {
            return Verdict.refused("meeting-not-open");
        }
        if (counted.yes() < 0 || counted.no() < 0 || counted.abstain() < 0) {
            return Verdict.refused("negative-hands");
        }
        long hands = (long) counted.yes() + counted.no() + counted.abstain();
        if (hands > vote.voters().size()) {
            return Verdict.refused(
                    "more-hands-than-voters", hands, vote.voters().size());
        }
        int present = meeting.voters().size();
        if (counted.presentAtClose() != present) {
            return Verdict.refused("present-differs", counted.presentAtClose(), present);
        }
        Judgement judgement = Foresight.judgement(vote, counted.yes(), counted.no(), counted.abstain(), present);
        Proposal proposal = state.proposal(vote.proposal());
        List<String> constants = Foresight.constants(proposal, judgement.outcome());
        if (!counted.constants().equals(constants)) {
            return Verdict.refused("constants-differ");
        }
        return Verdict.accepted(new VoteSet(vote.with(Count.fresh(
                Foresight.tally(vote, counted.yes(), counted.no(), counted.abstain(), present),
                judgement,
                circumstance,
                meeting.voters()))));
    }

    /** Says whether a proposal may be decided, not only talked about, in this meeting. */
    private static Verdict ripeness(Assembly state, Meeting meeting, Proposal proposal, Circumstance circumstance) {
        boolean onAgenda = meeting.agenda().stream()
                .anyMatch(item -> proposal.id().equals(item.proposal()) && item.removedAt() == null);
        if (!onAgenda) {
            return Verdict.refused("not-on-agenda", proposal.number());
        }
        if (proposal.kind().needsNotice()) {
            long days = state.rules().number(Rules.RECORD_NOTICE_DAYS, circumstance.at());
            Notice notice = meeting.notice() == null ? null : state.notices().get(meeting.notice());
            if (notice == null
                    || notice.agenda().stream().map(AgendaItem::proposal).noneMatch(proposal.id()::equals)) {
                return Verdict.refusedBy(Rules.RECORD_NOTICE_DAYS, "not-in-notice", proposal.number());
            }
            if (!notice.calls(meeting)) {
                return Verdict.refusedBy(
                        Rules.RECORD_NOTICE_DAYS, "notice-for-another-day", Day.of(notice.meetingAt()));
            }
            if (circumstance.at() < notice.meetingAt()) {
                // Whoever comes when the notice says must not find that it was decided an hour before.
                return Verdict.refusedBy(
                        Rules.RECORD_NOTICE_DAYS, "before-the-notice-says", Day.of(notice.meetingAt()));
            }
            if (notice.fullDays() < days) {
                return Verdict.refusedBy(Rules.RECORD_NOTICE_DAYS, "notice-too-short", days, notice.fullDays());
            }
        }
        return switch (proposal.change()) {
            case Admission admission -> {
                Verdict accepted = acceptedByEnough(state, admission, circumstance);
                yield accepted instanceof Verdict.Refused
                        ? accepted
                        : Welcome.canBeBorne(
                                state,
                                proposal,
                                admission.people().ids().size(),
                                meeting.voters().contains(proposal.by()),
                                circumstance.at());
            }
            case DeskRenewal renewal -> DeskJudge.renewal(state, renewal, circumstance);
            case Grant grant -> FundJudge.grant(state, grant, circumstance);
            case RuleChange change -> Verdict.accepted();
            case Resolution resolution -> Verdict.accepted();
        };
    }

    private static Verdict acceptedByEnough(Assembly state, Admission admission, Circumstance circumstance) {
        long needed = state.rules().number(Rules.TRUST_TO_JOIN, circumstance.at());
        for (Id id : admission.people().ids()) {
            if (!state.people().find(id).orElseThrow().isWaiting(circumstance.at())) {
                return Verdict.refused("not-waiting", id);
            }
            long by = state.countMembersAccepting(id, circumstance.at());
            if (by < needed) {
                return Verdict.refusedBy(Rules.TRUST_TO_JOIN, "accepted-by-too-few", id, by, needed);
            }
        }
        return Verdict.accepted();
    }
}
