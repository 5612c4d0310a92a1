package org.folkmoot.assembly;

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

/** How people take back what was recorded: never by changing it, always by an act of its own. */
public sealed interface Undoing {
    /**
     * Another act undoes it.
     *
     * @param act the kind of act
     */
    record By(Class<? extends Act> act) implements Undoing {}

    /** Only a new decision of the assembly can. */
    record OnlyANewDecision() implements Undoing {}

    /** There is nothing to take back: it only states what happened. */
    record NothingToUndo() implements Undoing {}

    /** Nothing can: somebody said twice, for themselves alone, that it is for good; no decision can be taken for them. */
    record ForGood() implements Undoing {}

    /** Returns how an act is undone. */
    static Undoing of(Act act) {
        return switch (act) {
            case Arrived a -> new By(Left.class);
            case Left a -> new By(Arrived.class);
            case TrustGiven a -> new By(TrustWithdrawn.class);
            case TrustWithdrawn a -> new By(TrustGiven.class);
            case AgendaItemAdded a -> new By(AgendaItemRemoved.class);
            case AgendaItemRemoved a -> new By(AgendaItemAdded.class);
            case AgendaItemTaken a -> new By(AgendaItemTaken.class);
            case ProposalMade a -> new By(ProposalWithdrawn.class);
            case ProposalWithdrawn a -> new By(ProposalMade.class);
            case PaymentMade a -> new By(PaymentReversed.class);
            case FundSpent a -> new By(PaymentReversed.class);
            case CommonCirclesMinted a -> new By(PaymentReversed.class);
            case CommonCirclesRedeemed a -> new By(PaymentReversed.class);
            case CommonCirclesChosen a -> new By(CommonCirclesChosen.class);
            case PaymentReversed a -> new By(PaymentMade.class);
            case PaymentDisputed a -> new By(DisputeSettled.class);
            case DisputeSettled a -> new By(PaymentDisputed.class);
            case PayersNamed a -> new By(PayersNamed.class);
            case PassingChosen a -> new By(PassingChosen.class);
            case SlipsUncovered a -> new By(PaymentMade.class);
            case SlipsReturned a -> new By(PaymentMade.class);
            case BallotsCounted a -> new By(DecisionContested.class);
            case MemberLeft a -> new By(JoinApplied.class);
            case MeetingClosed a -> new By(MeetingOpened.class);
            case MeetingOpened a -> new By(MeetingClosed.class);
            case NoticeGiven a -> new By(NoticeGiven.class);
            case VoteOpened a -> new By(BallotsCounted.class);
            case Founded a -> new OnlyANewDecision();
            case FoundersSigned a -> new OnlyANewDecision();
            case DeskNamed a -> new OnlyANewDecision();
            case CountConfirmed a -> new OnlyANewDecision();
            case DecisionContested a -> new OnlyANewDecision();
            case JoinApplied a -> new OnlyANewDecision();
            case OrganisationAdded a -> new OnlyANewDecision();
            case ImportTaken a -> new NothingToUndo();
            case IncomeIssued a -> new NothingToUndo();
            case IncomeCollected a -> new NothingToUndo();
            // What was wrong in it is set right by what is booked after it.
            case MonthClosed a -> new NothingToUndo();
            case IssuanceStopped a -> new ForGood();
        };
    }
}
