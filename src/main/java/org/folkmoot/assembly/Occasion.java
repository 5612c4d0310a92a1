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

/**
 * On which occasion an act can be recorded.
 *
 * <p>Outside a meeting the desk records only slips that somebody signed (payments, common circles, what is disputed of them, trust, contesting, leaving, stopping income), the closing of a month, income,
 * applications, and what prepares a meeting; whatever the assembly does together needs an open meeting.
 */
public enum Occasion {
    /** Only as the very first entry. */
    FIRST,
    /** Only within the founding deed. */
    FOUNDING,
    /** Only while a meeting is open. */
    MEETING,
    /** At any time. */
    ANY;

    /** Returns the occasion on which an act can be recorded. */
    public static Occasion of(Act act) {
        return switch (act) {
            case Founded a -> FIRST;
            case FoundersSigned a -> FOUNDING;
            case DeskNamed a -> FOUNDING;
            case OrganisationAdded a -> MEETING;
            case PayersNamed a -> MEETING;
            case Arrived a -> MEETING;
            case Left a -> MEETING;
            case AgendaItemAdded a -> MEETING;
            case AgendaItemRemoved a -> MEETING;
            case AgendaItemTaken a -> MEETING;
            case VoteOpened a -> MEETING;
            case BallotsCounted a -> MEETING;
            case MeetingClosed a -> MEETING;
            case CommonCirclesChosen a -> ANY;
            case CommonCirclesMinted a -> ANY;
            case CommonCirclesRedeemed a -> ANY;
            case CountConfirmed a -> ANY;
            case DecisionContested a -> ANY;
            case FundSpent a -> ANY;
            case ImportTaken a -> ANY;
            case IncomeCollected a -> ANY;
            case IncomeIssued a -> ANY;
            case IssuanceStopped a -> ANY;
            case JoinApplied a -> ANY;
            case MeetingOpened a -> ANY;
            case MemberLeft a -> ANY;
            case NoticeGiven a -> ANY;
            case PassingChosen a -> ANY;
            case PaymentMade a -> ANY;
            case PaymentReversed a -> ANY;
            case PaymentDisputed a -> ANY;
            case DisputeSettled a -> ANY;
            case MonthClosed a -> ANY;
            case ProposalMade a -> ANY;
            case ProposalWithdrawn a -> ANY;
            case SlipsUncovered a -> ANY;
            case SlipsReturned a -> ANY;
            case TrustGiven a -> ANY;
            case TrustWithdrawn a -> ANY;
        };
    }

    /** Tells whether an act that is possible at any time can also be part of the founding deed. */
    static boolean partOfFounding(Act act) {
        return act instanceof TrustGiven || act instanceof ImportTaken;
    }
}
