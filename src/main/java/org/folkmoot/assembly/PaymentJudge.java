package org.folkmoot.assembly;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.assembly.Effect.DisputeSet;
import org.folkmoot.assembly.Effect.PaymentSet;
import org.folkmoot.assembly.Effect.Posted;
import org.folkmoot.assembly.Effect.SlipSet;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.PaymentReversed;
import org.folkmoot.journal.acts.UncoveredSlip;
import org.folkmoot.money.Leg;
import org.folkmoot.money.Planned;
import org.folkmoot.people.Passing;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.rules.RuleType;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** Judges what moves circles from hand to hand. */
final class PaymentJudge {
    /** So many legs a payment has at most; {@link Routing} offers no more. */
    static final int MOST_LEGS = 500;

    private PaymentJudge() {}

    static Verdict paymentMade(Assembly state, PaymentMade made, Circumstance circumstance) {
        WaitingSlip covered = null;
        Id waiting = made.covers();
        if (waiting != null) {
            covered = state.slips().get(waiting);
            if (covered == null || !covered.isWaiting() || !isOf(covered.slip(), made)) {
                return Verdict.refused("slip-not-waiting");
            }
        }
        Verdict form = form(state, made);
        if (form instanceof Verdict.Refused) {
            return form;
        }
        Verdict slip = SlipJudge.sound(state, SlipJudge.Said.by(made), circumstance, covered != null);
        if (slip instanceof Verdict.Refused) {
            return slip;
        }
        Verdict bounds = SlipJudge.ceiling(state, made, circumstance);
        if (bounds instanceof Verdict.Refused) {
            return bounds;
        }
        Verdict second = second(state, made.second(), List.of(made.payer(), made.payee()), circumstance);
        if (second instanceof Verdict.Refused) {
            return second;
        }
        Verdict way = isDirect(made) ? direct(state, made, circumstance) : through(state, made, circumstance);
        if (way instanceof Verdict.Refused) {
            return way;
        }
        Payment payment = payment(state, made, circumstance);
        Verdict moved = move(state, made.legs(), circumstance, payment, "holding-too-small");
        return covered == null || moved instanceof Verdict.Refused ? moved : alsoPaid(moved, covered, payment.id());
    }

    /** Returns the payment that comes of it. */
    static Payment payment(Assembly state, PaymentMade made, Circumstance circumstance) {
        return new Payment(
                circumstance.created(),
                state.payments().size() + 1,
                made.payer(),
                made.payee(),
                made.legs(),
                made.slip(),
                made.assent(),
                made.valueDay(),
                booked(state, made.valueDay(), circumstance),
                made.signers(),
                made.second(),
                circumstance.at(),
                null);
    }

    static Verdict paymentReversed(Assembly state, PaymentReversed reversed, Circumstance circumstance) {
        Payment payment = state.payments().find(reversed.payment());
        if (payment == null || payment.reversedBy() != null) {
            return Verdict.refused("no-such-payment");
        }
        // Whoever paid has it back: nobody gains by what they look at.
        if (reversed.second().equals(circumstance.by())
                || reversed.second().equals(payment.payer())
                || !state.people().isMember(reversed.second(), circumstance.at())) {
            return Verdict.refused("reversal-second");
        }
        WayBack back = WayBack.of(state, payment, circumstance.day());
        Optional<Sentence> refusal = back.refusal();
        if (refusal.isPresent()) {
            return new Verdict.Refused(refusal.get(), null);
        }
        Payment taken = payment.reversed(new Reversal(
                circumstance.entry(), reversed.second(), state.closings().booked(payment.booked()), back.legs()));
        return settling(state, outcome(back.planned(), circumstance, taken, "reversal-too-small"), taken, circumstance);
    }

    private static Verdict form(Assembly state, PaymentMade made) {
        if (made.legs().isEmpty() || made.legs().size() > MOST_LEGS) {
            return Verdict.refused("legs");
        }
        for (Leg leg : made.legs()) {
            if (state.isCommonFund(leg.from()) && !state.isCommonFund(made.payer())) {
                return Verdict.refused("fund-by-decision");
            }
            if (!state.hasAccount(leg.from())
                    || !state.hasAccount(leg.to())
                    || !state.isCommonCircles(leg.issuer())
                            && state.people().find(leg.issuer()).isEmpty()) {
                return Verdict.refused("unknown-person");
            }
        }
        boolean back = made.legs().stream().anyMatch(leg -> leg.to().equals(made.payer()));
        return isDirect(made) || addsUp(made) && Routes.lead(made.legs()) && !(back && state.isCommonFund(made.payer()))
                ? Verdict.accepted()
                : Verdict.refused("legs");
    }

    /** Judges the way that a grant from the common fund takes: it may pass through people as any payment may. */
    static Verdict fundsWay(Assembly state, PaymentMade made, Circumstance circumstance) {
        Verdict form = form(state, made);
        return form instanceof Verdict.Refused
                ? form
                : isDirect(made) ? direct(state, made, circumstance) : through(state, made, circumstance);
    }

    /** Where the assembly wants a second person to look at payments, it is nobody who gains or records. */
    static Verdict second(Assembly state, @Nullable Id second, List<Id> gain, Circumstance circumstance) {
        if (second == null) {
            boolean needed = state.rules()
                    .value(Rules.PAYMENTS_SECOND_PERSON, circumstance.at())
                    .equals(RuleType.ON);
            return needed ? Verdict.refusedBy(Rules.PAYMENTS_SECOND_PERSON, "payment-second") : Verdict.accepted();
        }
        boolean apart = !second.equals(circumstance.by())
                && !gain.contains(second)
                && state.people().isMember(second, circumstance.at());
        return apart ? Verdict.accepted() : Verdict.refused("payment-second");
    }

    private static boolean isDirect(PaymentMade made) {
        for (Leg leg : made.legs()) {
            if (!leg.from().equals(made.payer()) || !leg.to().equals(made.payee())) {
                return false;
            }
        }
        return true;
    }

    private static Verdict direct(Assembly state, PaymentMade made, Circumstance circumstance) {
        for (Leg leg : made.legs()) {
            if (!state.accepts(leg.to(), leg.issuer(), circumstance.at())) {
                return Verdict.refused("not-accepted", leg.to(), leg.issuer());
            }
        }
        return Verdict.accepted();
    }

    /** A payment may pass through people as far as the rule allows, and as each of them lets it. */
    private static Verdict through(Assembly state, PaymentMade made, Circumstance circumstance) {
        Set<Id> between = new LinkedHashSet<>();
        for (Leg leg : made.legs()) {
            between.add(leg.from());
            between.add(leg.to());
        }
        between.remove(made.payer());
        between.remove(made.payee());
        String most = state.rules().value(Rules.PAYMENTS_MOST_THROUGH, circumstance.at());
        if (!most.equals(RuleType.OFF) && between.size() > Integer.parseInt(most)) {
            return Verdict.refusedBy(
                    Rules.PAYMENTS_MOST_THROUGH, "too-many-through", between.size(), Integer.parseInt(most));
        }
        for (Id id : between) {
            if (passing(state, id) == Passing.NONE || hasLeft(state, id, circumstance.at())) {
                return Verdict.refused("passes-nothing", id);
            }
        }
        Verdict accepted = direct(state, made, circumstance);
        if (accepted instanceof Verdict.Refused) {
            return accepted;
        }
        for (Leg leg : made.legs()) {
            if (!consented(state, leg.from(), leg.to(), circumstance.at())) {
                return Verdict.refused("passes-among-consenting", leg.from(), leg.to());
            }
        }
        return Verdict.accepted();
    }

    /**
     * Tells whether circles may go from hand to hand on a way through people, as {@code isPermittedFlow} in Hub.sol: who
     * asks for consent gives only to whom they accept and who asks the same.
     */
    static boolean consented(Assembly state, Id from, Id to, long at) {
        return passing(state, from) != Passing.CONSENTED
                || state.accepts(from, to, at) && passing(state, to) == Passing.CONSENTED;
    }

    /** Whoever has left can pay and be paid, and cannot any more say whom they let pass. */
    private static boolean hasLeft(Assembly state, Id id, long at) {
        return state.people()
                .find(id)
                .filter(person -> person.standing(at) == Standing.FORMER)
                .isPresent();
    }

    private static Passing passing(Assembly state, Id id) {
        return state.people().find(id).map(Person::passing).orElse(Passing.ANY);
    }

    /** Only the payer becomes poorer and only the payee richer; whoever stands between ends as they began. */
    private static boolean addsUp(PaymentMade made) {
        // Not as circles: several legs may name more together than there can be.
        Map<Id, BigInteger> nets = new HashMap<>();
        for (Leg leg : made.legs()) {
            nets.merge(leg.from(), leg.amount().atto().negate(), BigInteger::add);
            nets.merge(leg.to(), leg.amount().atto(), BigInteger::add);
        }
        BigInteger out = Optional.ofNullable(nets.remove(made.payer())).orElse(BigInteger.ZERO);
        BigInteger in = Optional.ofNullable(nets.remove(made.payee())).orElse(BigInteger.ZERO);
        return out.signum() < 0
                && out.negate().equals(in)
                && nets.values().stream().allMatch(net -> net.signum() == 0);
    }

    static Verdict move(Assembly state, List<Leg> legs, Circumstance circumstance, Payment payment, String tooSmall) {
        return outcome(
                state.ledger().payment(legs, circumstance.day(), state.losses()), circumstance, payment, tooSmall);
    }

    private static Verdict outcome(Planned plan, Circumstance circumstance, Payment payment, String tooSmall) {
        return switch (plan) {
            case Planned.Postings planned ->
                Verdict.accepted(new Posted(circumstance.at(), planned.postings()), new PaymentSet(payment));
            case Planned.TooLittle little ->
                Verdict.refused(tooSmall, little.holder(), little.issuer(), little.has(), little.wanted());
        };
    }

    /**
     * The day on which the books have a payment: that of its slip, or the first open one. A slip can be of a day beyond the
     * record, because somewhere it was still yesterday at the founding, or is tomorrow already; the books have no such days.
     */
    static Day booked(Assembly state, Day valueDay, Circumstance circumstance) {
        Day recorded = circumstance.day();
        Day day = recorded.isBefore(valueDay) ? recorded : valueDay;
        return state.closings().booked(day.max(Day.of(state.founding().at())));
    }

    /** What was taken back is nothing that anybody can dispute any longer. */
    private static Verdict settling(Assembly state, Verdict moved, Payment taken, Circumstance circumstance) {
        if (!(moved instanceof Verdict.Accepted accepted) || !state.disputes().isOpen(taken.id())) {
            return moved;
        }
        List<Effect> effects = new ArrayList<>(accepted.effects());
        for (Dispute dispute : state.disputes().of(taken.id())) {
            if (dispute.isOpen()) {
                effects.add(new DisputeSet(dispute.settled(circumstance.entry())));
            }
        }
        return new Verdict.Accepted(effects);
    }

    private static Verdict alsoPaid(Verdict moved, WaitingSlip covered, Id payment) {
        List<Effect> effects = new ArrayList<>(((Verdict.Accepted) moved).effects());
        effects.add(new SlipSet(covered.paid(payment)));
        return new Verdict.Accepted(effects);
    }

    /** Tells whether a payment is made with a slip: as it was written, to the last unit. */
    private static boolean isOf(UncoveredSlip slip, PaymentMade made) {
        UncoveredSlip written = new UncoveredSlip(
                made.payer(), made.payee(), slip.amount(), made.slip(), made.assent(), made.valueDay(), made.signers());
        return slip.equals(written) && slip.amount().atto().equals(Payment.receivedAtto(made.legs(), made.payee()));
    }
}
