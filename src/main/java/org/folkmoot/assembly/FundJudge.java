package org.folkmoot.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.assembly.Effect.GrantPaid;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.FundSpent;
import org.folkmoot.journal.acts.Grant;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;

/** Judges what leaves the common fund: what is proposed of it, and what is paid by a decision that counts. */
final class FundJudge {
    private FundJudge() {}

    /** Judges what a proposal would grant, when it is made and when it comes to a vote. */
    static Verdict grant(Assembly state, Grant grant, Circumstance circumstance) {
        Optional<Person> payee = state.people().find(grant.to());
        if (payee.isEmpty() || payee.get().standing(circumstance.at()) == Standing.FORMER) {
            return Verdict.refused("grant-payee");
        }
        return grant.amount().compareTo(Circles.ZERO) > 0 ? Verdict.accepted() : Verdict.refused("grant-amount");
    }

    static Verdict spent(Assembly state, FundSpent spent, Circumstance circumstance) {
        Vote vote = state.votes().get(spent.vote());
        FundGrant grant = vote == null ? null : FundGrant.of(state, vote);
        if (vote == null || grant == null || !grant.to().equals(spent.payee())) {
            return Verdict.refused("no-such-grant");
        }
        Verdict counts = counts(vote, grant, circumstance);
        if (counts instanceof Verdict.Refused) {
            return counts;
        }
        if (spent.second().equals(circumstance.by())
                || spent.second().equals(spent.payee())
                || !state.people().isMember(spent.second(), circumstance.at())) {
            return Verdict.refused("grant-second");
        }
        PaymentMade made = new PaymentMade(
                state.commonFund(), spent.payee(), spent.legs(), "", Assent.PRESENT, circumstance.day());
        Verdict way = PaymentJudge.fundsWay(state, made, circumstance);
        if (way instanceof Verdict.Refused) {
            return way;
        }
        Circles left = grant.left();
        if (Payment.receivedAtto(spent.legs(), spent.payee()).compareTo(left.atto()) > 0) {
            return left.isZero()
                    ? Verdict.refused("grant-used-up", grant.proposal().number())
                    : Verdict.refused("grant-left", grant.proposal().number(), left);
        }
        Payment payment = new Payment(
                circumstance.created(),
                state.payments().size() + 1,
                made.payer(),
                made.payee(),
                made.legs(),
                made.slip(),
                null,
                made.valueDay(),
                PaymentJudge.booked(state, made.valueDay(), circumstance),
                null,
                spent.second(),
                circumstance.at(),
                null);
        Verdict moved = PaymentJudge.move(state, made.legs(), circumstance, payment, "holding-too-small");
        return moved instanceof Verdict.Accepted accepted
                ? with(accepted, new GrantPaid(vote.id(), payment.id()))
                : moved;
    }

    private static Verdict with(Verdict.Accepted moved, GrantPaid paid) {
        List<Effect> effects = new ArrayList<>(moved.effects());
        effects.add(paid);
        return new Verdict.Accepted(effects);
    }

    /** A grant is paid from the day on which its decision counts: confirmed, not contested, the contest days over. */
    private static Verdict counts(Vote vote, FundGrant grant, Circumstance circumstance) {
        Count count = vote.count();
        Day from = count == null ? null : count.from();
        return switch (vote.status(circumstance.at())) {
            case IN_FORCE -> Verdict.accepted();
            case HELD -> Verdict.refused("decision-held");
            case AWAITED ->
                from == null
                        ? Verdict.refused("grant-not-decided", grant.proposal().number())
                        : Verdict.refused("grant-not-yet", grant.proposal().number(), from);
            case OPEN, PROVISIONAL, LAPSED, NOT_PASSED, TIED, NOT_DECIDED ->
                Verdict.refused("grant-not-decided", grant.proposal().number());
        };
    }
}
