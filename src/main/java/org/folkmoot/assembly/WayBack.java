package org.folkmoot.assembly;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.money.Leg;
import org.folkmoot.money.Planned;
import org.folkmoot.money.Planned.TooLittle;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Sentence;

/**
 * What would move if a payment were taken back: along its legs, from the last to the first, what is left of what was paid.
 *
 * <p>Circles fade in everybody's hands. Whoever paid would have lost as much of them by now as whoever was paid has, so
 * what is left goes back, as if it had never been paid; on the day of the payment that is all of it. Asking for the whole
 * amount would ask whoever was paid by mistake for circles that they never had.
 *
 * <p>A holding that was touched on the way was rounded down each time, so that it may be some units short of what one step
 * over all the days leaves: at most one unit a day, and for what the constants are rounded one part in 2^63 a day, also of
 * what came and went beside this payment. So up to a billionth of a circle, and less of a small payment, is not asked for,
 * on any leg, so that whoever stands between ends as they began, but for what is rounded where ways branch.
 *
 * @param legs what would move, in order; empty when nothing is left of what was paid
 * @param planned the lines of the ledger, or who has too little
 */
public record WayBack(List<Leg> legs, Planned planned) {
    /** What a day's rounding of the constants takes from an amount: below one part in 2^64 for each of two ways to count. */
    private static final int ROUNDED_BITS = 63;

    /** What may have been rounded off while more than this payment lay in the same holding: a billionth of a circle. */
    private static final BigInteger UNSEEN = BigInteger.TEN.pow(9);

    /** Of a small payment no more than one part in 2^10 is rounding. */
    private static final int SMALL_BITS = 10;

    /** Keeps its own copy. */
    public WayBack {
        legs = List.copyOf(legs);
    }

    /**
     * Returns what would move on a day.
     *
     * @param payment one that was not taken back
     */
    public static WayBack of(Assembly state, Payment payment, Day on) {
        Day paid = Day.of(payment.at());
        List<Leg> left = new ArrayList<>();
        for (Leg leg : payment.legs().reversed()) {
            Circles amount = state.losses().left(leg.amount(), paid, on);
            if (!amount.isZero()) {
                left.add(new Leg(leg.to(), leg.from(), leg.issuer(), amount));
            }
        }
        List<Leg> legs = left;
        Planned planned = plan(state, legs, on);
        Circles spared = Circles.ZERO;
        // Each round finds one more leg that rounding has left short; a holding that was spent from ends it, unless by
        // next to nothing.
        while (planned instanceof TooLittle little) {
            spared = spared.plus(little.wanted().minus(little.has()));
            if (!isRounding(spared, left, paid, on)) {
                return new WayBack(left, plan(state, left, on));
            }
            legs = less(left, spared);
            planned = plan(state, legs, on);
        }
        return new WayBack(legs, planned);
    }

    /** Returns how much would come back to whoever paid. */
    public Circles amount(Payment payment) {
        return payment.back(legs);
    }

    /** Returns why it cannot be, or nothing. */
    public Optional<Sentence> refusal() {
        if (planned instanceof TooLittle little) {
            return Optional.of(Sentence.of(
                    "refusal.reversal-too-small", little.holder(), little.issuer(), little.has(), little.wanted()));
        }
        return legs.isEmpty() ? Optional.of(Sentence.of("refusal.reversal-nothing-left")) : Optional.empty();
    }

    private static Planned plan(Assembly state, List<Leg> legs, Day on) {
        return state.ledger().payment(legs, on, state.losses());
    }

    private static boolean isRounding(Circles spared, List<Leg> legs, Day paid, Day on) {
        if (!paid.isBefore(on)) {
            return false;
        }
        BigInteger days = BigInteger.valueOf(paid.until(on));
        BigInteger largest = legs.stream().map(leg -> leg.amount().atto()).reduce(BigInteger.ZERO, BigInteger::max);
        BigInteger most = largest.shiftRight(ROUNDED_BITS)
                .add(BigInteger.ONE)
                .multiply(days)
                .add(UNSEEN.min(largest.shiftRight(SMALL_BITS)));
        return spared.atto().compareTo(most) <= 0;
    }

    private static List<Leg> less(List<Leg> legs, Circles spared) {
        List<Leg> less = new ArrayList<>();
        for (Leg leg : legs) {
            Circles amount = leg.amount().minus(spared);
            if (!amount.isZero() && !amount.isNegative()) {
                less.add(new Leg(leg.from(), leg.to(), leg.issuer(), amount));
            }
        }
        return less;
    }
}
