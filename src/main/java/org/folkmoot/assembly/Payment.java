package org.folkmoot.assembly;

import java.math.BigInteger;
import java.util.List;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.People;
import org.folkmoot.money.Leg;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * A payment that was made.
 *
 * @param id the payment
 * @param number the label that people see, from 1
 * @param payer who paid
 * @param payee who was paid
 * @param legs the movements in order
 * @param slip the number of the paper slip, or empty
 * @param assent how the payer agreed; null for the common fund, for which a decision did
 * @param valueDay the day that the slip names
 * @param booked the day on which the books have it: that one, or the first that was open when it was recorded; never after
 *     the day of recording
 * @param signers who signed for an organisation, or null
 * @param second the second person who looked at it, or null
 * @param at when it was recorded, unix seconds
 * @param reversal how it was taken back, or null
 */
public record Payment(
        Id id,
        int number,
        Id payer,
        Id payee,
        List<Leg> legs,
        String slip,
        @Nullable Assent assent,
        Day valueDay,
        Day booked,
        @Nullable People signers,
        @Nullable Id second,
        long at,
        @Nullable Reversal reversal) {

    /** Returns what the payee received; of an exchange, what was given for as much. */
    public Circles amount() {
        return new Circles(receivedAtto(counted(legs, payee), payee));
    }

    /** Leaves the other half of an exchange out: what goes back to whoever gave. */
    private List<Leg> counted(List<Leg> moved, Id to) {
        return isExchange() ? moved.stream().filter(leg -> leg.to().equals(to)).toList() : moved;
    }

    /** Tells whether the payee gives as much back: common circles for circles brought in, or the other way round. */
    public boolean isExchange() {
        return legs.getLast().from().equals(payee) && legs.getLast().to().equals(payer);
    }

    /** Returns what legs bring to who is paid, in atto-circles: several may name more together than there can be. */
    static BigInteger receivedAtto(List<Leg> legs, Id payee) {
        BigInteger sum = BigInteger.ZERO;
        for (Leg leg : legs) {
            if (leg.to().equals(payee)) {
                sum = sum.add(leg.amount().atto());
            }
            if (leg.from().equals(payee)) {
                sum = sum.subtract(leg.amount().atto());
            }
        }
        return sum;
    }

    /** Returns the payment as it is when it was taken back. */
    Payment reversed(Reversal back) {
        return new Payment(id, number, payer, payee, legs, slip, assent, valueDay, booked, signers, second, at, back);
    }

    /** Returns the entry that took it back, or null. */
    public @Nullable String reversedBy() {
        return reversal == null ? null : reversal.entry();
    }

    /** Returns the day on which the books have its reversal, or null. */
    public @Nullable Day reversalBooked() {
        return reversal == null ? null : reversal.booked();
    }

    /** Returns the second person who looked at what an entry did with it: the payment, or its reversal; or null. */
    public @Nullable Id second(String entry) {
        return reversal != null && entry.equals(reversal.entry()) ? reversal.second() : second;
    }

    /** Returns what its reversal brought back to whoever paid: the amount less what it had lost by then; null before. */
    public @Nullable Circles broughtBack() {
        return reversal == null ? null : back(reversal.legs());
    }

    /** Returns what legs on its way back bring to whoever paid. */
    Circles back(List<Leg> moved) {
        return new Circles(receivedAtto(counted(moved, payer), payer));
    }

    /** Returns the day on which the books have what an entry did with it: the payment, or its reversal. */
    public Day booked(String entry) {
        return reversal != null && entry.equals(reversal.entry()) ? reversal.booked() : booked;
    }
}
