package org.folkmoot.assembly;

import java.math.BigInteger;
import java.util.List;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.acts.Admission;
import org.folkmoot.journal.acts.AgendaItemAdded;
import org.folkmoot.journal.acts.AgendaItemRemoved;
import org.folkmoot.journal.acts.AgendaItemTaken;
import org.folkmoot.journal.acts.Arrived;
import org.folkmoot.journal.acts.BallotsCounted;
import org.folkmoot.journal.acts.Change;
import org.folkmoot.journal.acts.CommonCirclesChosen;
import org.folkmoot.journal.acts.CommonCirclesMinted;
import org.folkmoot.journal.acts.CommonCirclesRedeemed;
import org.folkmoot.journal.acts.CountConfirmed;
import org.folkmoot.journal.acts.DecisionContested;
import org.folkmoot.journal.acts.DeskNamed;
import org.folkmoot.journal.acts.DeskRenewal;
import org.folkmoot.journal.acts.DisputeSettled;
import org.folkmoot.journal.acts.Founded;
import org.folkmoot.journal.acts.FoundersSigned;
import org.folkmoot.journal.acts.FundSpent;
import org.folkmoot.journal.acts.Grant;
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
import org.folkmoot.journal.acts.Pair;
import org.folkmoot.journal.acts.PassingChosen;
import org.folkmoot.journal.acts.PayersNamed;
import org.folkmoot.journal.acts.PaymentDisputed;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.PaymentReversed;
import org.folkmoot.journal.acts.Portion;
import org.folkmoot.journal.acts.ProposalMade;
import org.folkmoot.journal.acts.ProposalWithdrawn;
import org.folkmoot.journal.acts.Resolution;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.journal.acts.SlipsReturned;
import org.folkmoot.journal.acts.SlipsUncovered;
import org.folkmoot.journal.acts.TrustGiven;
import org.folkmoot.journal.acts.TrustWithdrawn;
import org.folkmoot.journal.acts.VoteOpened;
import org.folkmoot.money.Leg;
import org.folkmoot.rules.Rules;
import org.folkmoot.rules.ValueWords;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;

/** Says in a sentence what an entry records; made from its act alone, so it is the same wherever it is shown. */
public final class EntrySentence {
    private EntrySentence() {}

    /** Returns the sentence of an act; ids in it are shown as names, lists of ids as lists of names. */
    public static Sentence of(Assembly state, Act act) {
        return switch (act) {
            case Founded a -> say("founded", a.name());
            case FoundersSigned a -> say("founders-signed", a.signed(), a.former());
            case DeskNamed a -> say("desk-named", a.keepers().ids(), a.until());
            case ImportTaken a ->
                say(
                        "import-taken",
                        a.files().size(),
                        a.files().stream().mapToInt(file -> file.taken()).sum(),
                        a.files().stream().mapToInt(file -> file.left()).sum());
            case JoinApplied a -> say("join-applied", a.count());
            case OrganisationAdded a -> say("organisation-added", a.payers().ids(), a.inPairs() ? 1 : 0, a.until());
            case PayersNamed a ->
                say("payers-named", a.organisation(), a.payers().ids(), a.until(), a.second(), a.inPairs() ? 1 : 0);
            case PassingChosen a -> say(passing(a), a.person());
            case CommonCirclesMinted a -> say("common-minted", a.holder(), sum(a.brought()), slip(a.slip()));
            case CommonCirclesRedeemed a -> say("common-redeemed", a.holder(), sum(a.chosen()), slip(a.slip()));
            case CommonCirclesChosen a -> say(a.takes() ? "common-taken" : "common-not-taken", a.person());
            case SlipsUncovered a -> say("slips-uncovered", a.slips().size());
            case SlipsReturned a -> say("slips-returned", a.slips().size(), a.second());
            case MemberLeft a -> say("member-left", a.person(), slip(a.slip()), a.second());
            case TrustGiven a -> trustGiven(a);
            case TrustWithdrawn a -> trustWithdrawn(a);
            case NoticeGiven a ->
                say("notice-given", Day.of(a.meetingAt()), a.items().size());
            case MeetingOpened a -> meetingOpened(a);
            case Arrived a -> say("arrived", a.people().ids(), a.people().ids().size());
            case Left a -> say("left", a.people().ids(), a.people().ids().size());
            case AgendaItemAdded a -> say("agenda-item-added", a.by());
            case AgendaItemRemoved a -> say("agenda-item-removed", a.item() + 1, a.by());
            case AgendaItemTaken a -> say("agenda-item-taken", a.item() + 1);
            case ProposalMade a -> say("proposal-made", a.by(), title(a.change()));
            case ProposalWithdrawn a -> say("proposal-withdrawn", number(state, a.proposal()), a.second());
            case VoteOpened a ->
                say("vote-opened", number(state, a.proposal()), a.voters().ids().size(), a.entitled());
            case BallotsCounted a -> say("ballots-counted", decision(state, a.vote()), a.yes(), a.no(), a.abstain());
            case CountConfirmed a ->
                say("count-confirmed", decision(state, a.vote()), a.people().ids());
            case DecisionContested a ->
                say("decision-contested", decision(state, a.vote()), a.people().ids());
            case IncomeIssued a -> say("income-issued", a.until());
            case IncomeCollected a -> say("income-collected", a.person(), a.until(), slip(a.slip()));
            case IssuanceStopped a -> say("issuance-stopped", a.person(), slip(a.slip()), a.second());
            case PaymentMade a ->
                say("payment-made", a.payer(), a.payee(), slip(a.slip()), received(a.legs(), a.payee()));
            case FundSpent a ->
                say("fund-spent", received(a.legs(), a.payee()), a.payee(), decision(state, a.vote()), a.second());
            case PaymentReversed a -> say("payment-reversed", payment(state, a.payment()), a.second());
            case PaymentDisputed a -> say("payment-disputed", payment(state, a.payment()), a.by(), slip(a.slip()));
            case DisputeSettled a -> say("dispute-settled", payment(state, a.payment()), a.by(), slip(a.slip()));
            case MonthClosed a -> say("month-closed", a.until().plus(-1), a.second(), a.disputed(), a.uncovered());
            case MeetingClosed a -> say("meeting-closed", meeting(state, a.meeting()));
        };
    }

    /** Returns the neutral title of a proposal, made from what it would change and never from what somebody typed. */
    public static Sentence title(Change change) {
        return switch (change) {
            case RuleChange rule ->
                Sentence.of("proposal.rule", Sentence.of("rule." + rule.rule() + ".name"), ruleValue(rule));
            case Admission admission ->
                Sentence.of("proposal.admission", admission.people().ids());
            case DeskRenewal renewal ->
                Sentence.of("proposal.desk-renewal", renewal.keepers().ids(), renewal.days());
            case Grant grant -> Sentence.of("proposal.grant", grant.amount(), grant.to());
            case Resolution resolution -> Sentence.of("proposal.resolution");
        };
    }

    private static Sentence ruleValue(RuleChange change) {
        return ValueWords.alone(Rules.find(change.rule()).orElseThrow(), change.value());
    }

    private static String passing(PassingChosen act) {
        return switch (act.passing()) {
            case ANY -> "passing-any";
            case CONSENTED -> "passing-consented";
            case NONE -> "passing-none";
        };
    }

    private static Sentence trustGiven(TrustGiven act) {
        Pair first = act.pairs().rows().getFirst();
        long count = act.pairs().rows().size();
        return count == 1
                ? say("trust-given-one", first.truster(), first.trusted(), act.until())
                : say("trust-given", count, act.until());
    }

    private static Sentence trustWithdrawn(TrustWithdrawn act) {
        Pair first = act.pairs().rows().getFirst();
        long count = act.pairs().rows().size();
        return count == 1
                ? say("trust-withdrawn-one", first.truster(), first.trusted())
                : say("trust-withdrawn", count);
    }

    /** Also an entry that was refused has a sentence, however much it says that there was. */
    private static Circles received(List<Leg> legs, Id payee) {
        BigInteger said = Payment.receivedAtto(legs, payee);
        return new Circles(said.max(BigInteger.ZERO).min(Circles.LARGEST_ATTO));
    }

    private static Circles sum(List<Portion> portions) {
        BigInteger sum =
                portions.stream().map(portion -> portion.amount().atto()).reduce(BigInteger.ZERO, BigInteger::add);
        return new Circles(sum.max(BigInteger.ZERO).min(Circles.LARGEST_ATTO));
    }

    private static Sentence meetingOpened(MeetingOpened act) {
        Day heldOn = act.heldOn();
        return heldOn == null
                ? say("meeting-opened", act.facilitator())
                : say("meeting-entered-later", act.facilitator(), heldOn);
    }

    private static int number(Assembly state, Id proposal) {
        Proposal found = state.proposals().get(proposal);
        return found == null ? 0 : found.number();
    }

    private static int decision(Assembly state, Id vote) {
        Vote found = state.votes().get(vote);
        return found == null ? 0 : number(state, found.proposal());
    }

    private static int payment(Assembly state, Id payment) {
        Payment found = state.payments().find(payment);
        return found == null ? 0 : found.number();
    }

    private static int meeting(Assembly state, Id meeting) {
        return state.meetings().containsKey(meeting) ? state.meeting(meeting).number() : 0;
    }

    private static String slip(String number) {
        return number.isBlank() ? "—" : number;
    }

    private static Sentence say(String key, Object... args) {
        return Sentence.of("entry." + key, args);
    }
}
