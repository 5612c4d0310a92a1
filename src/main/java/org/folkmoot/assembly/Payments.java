package org.folkmoot.assembly;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * All payments that were ever made, oldest first.
 *
 * <p>Hundreds of thousands are read at every start, and few are ever looked up; so where each stands, and what was paid on
 * a day, is noted from when somebody first asks for it. Any number of threads may ask while none changes them.
 */
public final class Payments {
    private final List<Payment> inOrder = new ArrayList<>();
    private volatile @Nullable Map<Id, Integer> places;
    private volatile @Nullable Map<PaidOn, BigInteger> sums;

    private record PaidOn(Id payer, Day valueDay) {}

    /** Begins with none. */
    Payments() {}

    /** Returns payments of its own that now are the same. */
    Payments copy() {
        Payments copy = new Payments();
        copy.inOrder.addAll(inOrder);
        return copy;
    }

    /** Takes a new payment, or what became of one; its number says where it stands. */
    void set(Payment payment) {
        int place = payment.number() - 1;
        Map<PaidOn, BigInteger> known = sums;
        if (known != null) {
            if (place < inOrder.size()) {
                add(known, inOrder.get(place), -1);
            }
            add(known, payment, 1);
        }
        if (place < inOrder.size()) {
            inOrder.set(place, payment);
        } else {
            inOrder.add(payment);
            Map<Id, Integer> byId = places;
            if (byId != null) {
                byId.put(payment.id(), place);
            }
        }
    }

    /** Returns the payment of that id, or null. */
    public @Nullable Payment find(Id id) {
        Map<Id, Integer> known = places;
        if (known == null) {
            known = HashMap.newHashMap(inOrder.size());
            for (int i = 0; i < inOrder.size(); i++) {
                known.put(inOrder.get(i).id(), i);
            }
            places = known;
        }
        Integer place = known.get(id);
        return place == null ? null : inOrder.get(place);
    }

    /** Returns how many atto-circles somebody paid with a value day, without what was reversed. */
    BigInteger paidOn(Id payer, Day valueDay) {
        Map<PaidOn, BigInteger> known = sums;
        if (known == null) {
            known = new HashMap<>();
            for (Payment payment : inOrder) {
                add(known, payment, 1);
            }
            sums = known;
        }
        return known.getOrDefault(new PaidOn(payer, valueDay), BigInteger.ZERO);
    }

    /** Not as circles: all that somebody pays in a day can be more than there is at any time. */
    private static void add(Map<PaidOn, BigInteger> sums, Payment payment, int sign) {
        if (payment.reversedBy() == null && !payment.isExchange()) {
            sums.merge(
                    new PaidOn(payment.payer(), payment.valueDay()),
                    payment.amount().atto().multiply(BigInteger.valueOf(sign)),
                    BigInteger::add);
        }
    }

    /** Returns all, oldest first. */
    public List<Payment> all() {
        return Collections.unmodifiableList(inOrder);
    }

    /** Returns how many there are. */
    public int size() {
        return inOrder.size();
    }
}
