package org.folkmoot.assembly;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.assembly.Effect.PaymentSet;
import org.folkmoot.assembly.Effect.Posted;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.PaymentReversed;
import org.folkmoot.money.Leg;
import org.folkmoot.money.Planned;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/** Judges what moves circles from hand to hand. */
final class PaymentJudge {
    private static final int MOST_LEGS = 500;

    private PaymentJudge() {}

    static Verdict paymentMade(Assembly state, PaymentMade made, Circumstance circumstance) {
        Verdict form = form(state, made);
        if (form instanceof Verdict.Refused) {
            return form;
        }
        // Somewhere it is tomorrow already.
        if (circumstance.day().plus(1).isBefore(made.valueDay())
                || made.valueDay().isBefore(Day.of(state.founding().at()).plus(-1))) {
            return Verdict.refused("value-day", made.valueDay());
        }
        for (Leg leg : made.legs()) {
            if (state.people().find(leg.from()).isEmpty()
                    || state.people().find(leg.to()).isEmpty()
                    || state.people().find(leg.issuer()).isEmpty()) {
                return Verdict.refused("unknown-person");
            }
            if (!state.accepts(leg.to(), leg.issuer(), circumstance.at())) {
                return Verdict.refused("not-accepted", leg.to(), leg.issuer());
            }
        }
        return move(
                state,
                made.legs(),
                circumstance,
                new Payment(
                        circumstance.created(),
                        state.payments().size() + 1,
                        made.payer(),
                        made.payee(),
                        made.legs(),
                        made.slip(),
                        made.assent(),
                        made.valueDay(),
                        circumstance.at(),
                        null),
                "holding-too-small");
    }

    static Verdict paymentReversed(Assembly state, PaymentReversed reversed, Circumstance circumstance) {
        Payment payment = state.payments().find(reversed.payment());
        if (payment == null || payment.reversedBy() != null) {
            return Verdict.refused("no-such-payment");
        }
        if (reversed.second().equals(circumstance.by())
                || !state.people().isMember(reversed.second(), circumstance.at())) {
            return Verdict.refused("second-person");
        }
        List<Leg> back = new ArrayList<>();
        for (Leg leg : payment.legs().reversed()) {
            back.add(new Leg(leg.to(), leg.from(), leg.issuer(), leg.amount()));
        }
        return move(state, back, circumstance, payment.reversed(circumstance.entry()), "reversal-too-small");
    }

    private static Verdict form(Assembly state, PaymentMade made) {
        if (made.payer().equals(made.payee())) {
            return Verdict.refused("pays-oneself", made.payer());
        }
        if (made.legs().isEmpty() || made.legs().size() > MOST_LEGS) {
            return Verdict.refused("legs");
        }
        if (!isDirect(made) && !(addsUp(made) && Routes.lead(made.legs()))) {
            return Verdict.refused("legs");
        }
        if (Slip.isTooLong(made.slip())
                || !made.slip().equals(made.slip().strip())
                || made.assent() == Assent.SIGNATURE && made.slip().isBlank()) {
            return Verdict.refused("slip-missing");
        }
        return state.isSlipUsed(made.slip()) ? Verdict.refused("slip-used", made.slip()) : Verdict.accepted();
    }

    private static boolean isDirect(PaymentMade made) {
        for (Leg leg : made.legs()) {
            if (!leg.from().equals(made.payer()) || !leg.to().equals(made.payee())) {
                return false;
            }
        }
        return true;
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

    private static Verdict move(
            Assembly state, List<Leg> legs, Circumstance circumstance, Payment payment, String tooSmall) {
        return switch (state.ledger().payment(legs, circumstance.day(), state.losses())) {
            case Planned.Postings planned ->
                Verdict.accepted(new Posted(circumstance.at(), planned.postings()), new PaymentSet(payment));
            case Planned.TooLittle little ->
                Verdict.refused(tooSmall, little.holder(), little.issuer(), little.has(), little.wanted());
        };
    }
}
