package org.folkmoot.assembly;

import org.folkmoot.assembly.Verdict.Refused;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.acts.AgendaItemAdded;
import org.folkmoot.journal.acts.AgendaItemRemoved;
import org.folkmoot.journal.acts.AgendaItemTaken;
import org.folkmoot.journal.acts.Arrived;
import org.folkmoot.journal.acts.BallotsCounted;
import org.folkmoot.journal.acts.CommonCirclesChosen;
import org.folkmoot.journal.acts.CommonCirclesMinted;
import org.folkmoot.journal.acts.CommonCirclesRedeemed;
import org.folkmoot.journal.acts.CountConfirmed;
import org.folkmoot.journal.acts.DecisionContested;
import org.folkmoot.journal.acts.DeskNamed;
import org.folkmoot.journal.acts.DisputeSettled;
import org.folkmoot.journal.acts.Founded;
import org.folkmoot.journal.acts.FoundersSigned;
import org.folkmoot.journal.acts.FundSpent;
import org.folkmoot.journal.acts.ImportTaken;
import org.folkmoot.journal.acts.IncomeCollected;
import org.folkmoot.journal.acts.IncomeIssued;
import org.folkmoot.journal.acts.IssuanceStopped;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.journal.acts.Left;
import org.folkmoot.journal.acts.MeetingClosed;
import org.folkmoot.journal.acts.MeetingOpened;
import org.folkmoot.journal.acts.MemberLeft;
import org.folkmoot.journal.acts.MonthClosed;
import org.folkmoot.journal.acts.NoticeGiven;
import org.folkmoot.journal.acts.OrganisationAdded;
import org.folkmoot.journal.acts.PassingChosen;
import org.folkmoot.journal.acts.PayersNamed;
import org.folkmoot.journal.acts.PaymentDisputed;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.PaymentReversed;
import org.folkmoot.journal.acts.ProposalMade;
import org.folkmoot.journal.acts.ProposalWithdrawn;
import org.folkmoot.journal.acts.SlipsReturned;
import org.folkmoot.journal.acts.SlipsUncovered;
import org.folkmoot.journal.acts.TrustGiven;
import org.folkmoot.journal.acts.TrustWithdrawn;
import org.folkmoot.journal.acts.VoteOpened;
import org.folkmoot.terms.Id;

/** Judges acts against the state: the one place where acts are understood. */
public final class Judge {
    private Judge() {}

    /**
     * Says what an act comes to; changes nothing.
     *
     * @param state the assembly before the act
     * @param act what people did
     * @param circumstance the entry's id, moment, recorder and deed
     */
    public static Verdict judge(Assembly state, Act act, Circumstance circumstance) {
        if (circumstance.at() < state.latest()) {
            return Verdict.refused("earlier-than-record");
        }
        if (state.exists() && !state.founding().device().equals(circumstance.device())) {
            // Anybody can write lines with a key of their own; what they say counts once the assembly accepts the
            // device.
            return Verdict.refused("device-not-accepted");
        }
        Refused notNow = refusalByOccasion(state, act, circumstance);
        return notNow != null ? notNow : judgeKind(state, act, circumstance);
    }

    private static Verdict judgeKind(Assembly state, Act act, Circumstance circumstance) {
        return switch (act) {
            case Founded founded -> FoundingJudge.founded(state, founded, circumstance);
            case FoundersSigned signed -> FoundingJudge.signed(state, signed, circumstance);
            case DeskNamed named -> FoundingJudge.deskNamed(state, named, circumstance);
            case ImportTaken taken -> PeopleJudge.importTaken(taken);
            case JoinApplied applied -> PeopleJudge.joinApplied(state, applied, circumstance);
            case OrganisationAdded added -> PeopleJudge.organisationAdded(state, added, circumstance);
            case PayersNamed named -> PeopleJudge.payersNamed(state, named, circumstance);
            case PassingChosen chosen -> PeopleJudge.passingChosen(state, chosen, circumstance);
            case MemberLeft left -> PeopleJudge.memberLeft(state, left, circumstance);
            case TrustGiven given -> TrustJudge.given(state, given, circumstance);
            case TrustWithdrawn withdrawn -> TrustJudge.withdrawn(state, withdrawn, circumstance);
            case NoticeGiven notice -> MeetingJudge.noticeGiven(state, notice, circumstance);
            case MeetingOpened opened -> MeetingJudge.opened(state, opened, circumstance);
            case Arrived arrived -> MeetingJudge.arrived(state, arrived, circumstance);
            case Left left -> MeetingJudge.left(state, left, circumstance);
            case AgendaItemAdded added -> AgendaJudge.added(state, added, circumstance);
            case AgendaItemRemoved removed -> AgendaJudge.removed(state, removed, circumstance);
            case AgendaItemTaken taken -> AgendaJudge.taken(state, taken, circumstance);
            case ProposalMade made -> ProposalJudge.made(state, made, circumstance);
            case ProposalWithdrawn withdrawn -> ProposalJudge.withdrawn(state, withdrawn, circumstance);
            case VoteOpened opened -> VoteJudge.opened(state, opened, circumstance);
            case BallotsCounted counted -> VoteJudge.counted(state, counted, circumstance);
            case CountConfirmed confirmed -> DecisionJudge.confirmed(state, confirmed, circumstance);
            case DecisionContested contested -> DecisionJudge.contested(state, contested, circumstance);
            case IncomeCollected collected -> IncomeJudge.incomeCollected(state, collected, circumstance);
            case IncomeIssued issued -> IncomeJudge.incomeIssued(state, issued, circumstance);
            case IssuanceStopped stopped -> IncomeJudge.issuanceStopped(state, stopped, circumstance);
            case PaymentMade made -> PaymentJudge.paymentMade(state, made, circumstance);
            case PaymentReversed reversed -> PaymentJudge.paymentReversed(state, reversed, circumstance);
            case FundSpent spent -> FundJudge.spent(state, spent, circumstance);
            case CommonCirclesMinted minted -> CommonJudge.minted(state, minted, circumstance);
            case CommonCirclesRedeemed redeemed -> CommonJudge.redeemed(state, redeemed, circumstance);
            case CommonCirclesChosen chosen -> CommonJudge.chosen(state, chosen, circumstance);
            case SlipsUncovered uncovered -> SlipJudge.uncovered(state, uncovered, circumstance);
            case PaymentDisputed disputed -> BooksJudge.disputed(state, disputed, circumstance);
            case DisputeSettled settled -> BooksJudge.settled(state, settled, circumstance);
            case MonthClosed closed -> BooksJudge.closed(state, closed, circumstance);
            case SlipsReturned returned -> SlipJudge.returned(state, returned, circumstance);
            case MeetingClosed closed -> MeetingJudge.closed(state, closed, circumstance);
        };
    }

    /** Says why an act cannot be recorded on this occasion, whatever it says; null when it can. */
    private static @org.jspecify.annotations.Nullable Refused refusalByOccasion(
            Assembly state, Act act, Circumstance circumstance) {
        return switch (Occasion.of(act)) {
            case FIRST -> state.exists() ? refusal("already-founded") : null;
            case FOUNDING ->
                state.isFounding(circumstance.deed()) && !state.isComplete() ? null : refusal("only-at-founding");
            case MEETING -> {
                Refused recorder = recorderRefusal(state, circumstance);
                yield recorder != null || state.openMeeting() != null ? recorder : refusal("only-in-a-meeting");
            }
            case ANY ->
                state.isFounding(circumstance.deed()) && Occasion.partOfFounding(act)
                        ? null
                        : recorderRefusal(state, circumstance);
        };
    }

    private static @org.jspecify.annotations.Nullable Refused recorderRefusal(
            Assembly state, Circumstance circumstance) {
        if (!state.isComplete()) {
            return refusal("not-founded");
        }
        Id by = circumstance.by();
        if (by == null || !state.people().isMember(by, circumstance.at())) {
            return refusal("recorder-not-member");
        }
        return null;
    }

    private static Refused refusal(String key) {
        return (Refused) Verdict.refused(key);
    }
}
