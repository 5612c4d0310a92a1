package org.folkmoot.trust.flow;

import java.util.Set;
import org.folkmoot.terms.Circles;
import org.jspecify.annotations.Nullable;

/**
 * What somebody would like to pay.
 *
 * @param from who pays
 * @param to who is paid, not the same
 * @param amount how much, or null for the most that can be sent
 * @param people through how many people at most, payer and payee not counted, from 0; {@link #ANY} for any number
 * @param avoided through whom it must not pass
 * @param <P> what names a person
 */
public record Wish<P>(P from, P to, @Nullable Circles amount, int people, Set<P> avoided) {
    /** Any number of people. */
    public static final int ANY = Integer.MAX_VALUE;

    /** Checks it; throws {@link IllegalArgumentException} for a payment to oneself, of nothing, or through less than nobody. */
    public Wish {
        if (from.equals(to) || people < 0 || amount != null && amount.compareTo(Circles.ZERO) <= 0) {
            throw new IllegalArgumentException("not a payment: " + amount + " from " + from + " to " + to);
        }
        avoided = Set.copyOf(avoided);
    }

    /** Returns the wish to send the most that can be sent, through anybody. */
    public static <P> Wish<P> most(P from, P to) {
        return new Wish<>(from, to, null, ANY, Set.of());
    }

    /** Returns the same for an amount. */
    public Wish<P> of(Circles wanted) {
        return new Wish<>(from, to, wanted, people, avoided);
    }

    /** Returns the same through so many people at most. */
    public Wish<P> throughAtMost(int limit) {
        return new Wish<>(from, to, amount, limit, avoided);
    }

    /** Returns the same without passing through certain people. */
    public Wish<P> avoiding(Set<P> people) {
        return new Wish<>(from, to, amount, this.people, people);
    }
}
