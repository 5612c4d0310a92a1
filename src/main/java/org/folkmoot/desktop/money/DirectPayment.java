package org.folkmoot.desktop.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.money.Leg;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/**
 * What somebody can pay somebody else directly: the circles that one holds and the other accepts.
 *
 * @param payer who pays
 * @param payee who is paid
 * @param parts how much of whose circles, the payer's own first, then in the order of ids
 */
public record DirectPayment(Id payer, Id payee, List<Part> parts) {
    /** Keeps its own copy. */
    public DirectPayment {
        parts = List.copyOf(parts);
    }

    /**
     * Circles of one issuer.
     *
     * @param issuer whose circles
     * @param amount how many
     */
    public record Part(Id issuer, Circles amount) {}

    /** Returns what can be paid at a moment given in unix seconds. */
    public static DirectPayment of(Assembly state, Id payer, Id payee, long now) {
        Day today = Day.of(now);
        List<Part> parts = new ArrayList<>();
        part(state, payer, payee, payer, today, now).ifPresent(parts::add);
        for (Id issuer : state.ledger().holdingsOf(payer).keySet()) {
            if (!issuer.equals(payer)) {
                part(state, payer, payee, issuer, today, now).ifPresent(parts::add);
            }
        }
        return new DirectPayment(payer, payee, parts);
    }

    private static Optional<Part> part(Assembly state, Id payer, Id payee, Id issuer, Day today, long now) {
        Circles held = state.ledger().balance(payer, issuer, today, state.losses());
        return held.isZero() || !state.accepts(payee, issuer, now)
                ? Optional.empty()
                : Optional.of(new Part(issuer, held));
    }

    /** Returns the most that can be paid. */
    public Circles most() {
        return parts.stream().map(Part::amount).reduce(Circles.ZERO, Circles::plus);
    }

    /** Returns the legs of a payment of an amount above 0; empty when it is more than can be paid. */
    public Optional<List<Leg>> legs(Circles amount) {
        List<Leg> legs = new ArrayList<>();
        Circles left = amount;
        for (Part part : parts) {
            if (!left.isZero()) {
                Circles taken = part.amount().min(left);
                legs.add(new Leg(payer, payee, part.issuer(), taken));
                left = left.minus(taken);
            }
        }
        return left.isZero() ? Optional.of(List.copyOf(legs)) : Optional.empty();
    }
}
