package org.folkmoot.money;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * What somebody holds, by issuer.
 *
 * <p>The numbers stand side by side: every start of the program looks holdings up by the million, and one object for each
 * would lie anywhere in memory. Found by linear probing (Knuth, 6.4, algorithm L); nothing is ever removed.
 */
final class Purse {
    private static final int FIRST_ROOM = 8;

    private @Nullable Id[] issuers;
    private long[] high;
    private long[] low;
    private long[] touched;
    private int size;

    Purse() {
        this(FIRST_ROOM);
    }

    private Purse(int room) {
        issuers = new @Nullable Id[room];
        high = new long[room];
        low = new long[room];
        touched = new long[room];
    }

    private Purse(Purse same) {
        issuers = same.issuers.clone();
        high = same.high.clone();
        low = same.low.clone();
        touched = same.touched.clone();
        size = same.size;
    }

    /** Returns a purse of its own that now is the same. */
    Purse copy() {
        return new Purse(this);
    }

    /** Returns what is held of an issuer's circles, or null when nothing ever was. */
    @Nullable
    Holding find(Id issuer) {
        int place = place(issuer);
        return issuers[place] == null ? null : holding(place);
    }

    private Holding holding(int place) {
        return new Holding(new Circles(high[place], low[place]), new Day(touched[place]));
    }

    /** Sets what is held of an issuer's circles. */
    void set(Id issuer, Circles amount, Day lastTouched) {
        int place = place(issuer);
        if (issuers[place] == null) {
            place = placeOfNew(issuer);
        }
        high[place] = amount.high();
        low[place] = amount.low();
        touched[place] = lastTouched.number();
    }

    private int placeOfNew(Id issuer) {
        if (2 * ++size > issuers.length) {
            grow();
        }
        int place = place(issuer);
        issuers[place] = issuer;
        return place;
    }

    private void grow() {
        Purse larger = new Purse(2 * issuers.length);
        for (int i = 0; i < issuers.length; i++) {
            Id issuer = issuers[i];
            if (issuer != null) {
                int place = larger.place(issuer);
                larger.issuers[place] = issuer;
                larger.high[place] = high[i];
                larger.low[place] = low[i];
                larger.touched[place] = touched[i];
            }
        }
        issuers = larger.issuers;
        high = larger.high;
        low = larger.low;
        touched = larger.touched;
    }

    /** Returns where an issuer stands, or would stand. */
    private int place(Id issuer) {
        int last = issuers.length - 1;
        int hash = issuer.hashCode();
        int place = (hash ^ hash >>> 16) & last;
        for (Id there = issuers[place]; there != null && !there.equals(issuer); ) {
            place = place + 1 & last;
            there = issuers[place];
        }
        return place;
    }

    /** Hands over every holding, in no particular order. */
    void each(BiConsumer<Id, Holding> seen) {
        for (int i = 0; i < issuers.length; i++) {
            Id issuer = issuers[i];
            if (issuer != null) {
                seen.accept(issuer, holding(i));
            }
        }
    }

    /** Returns the sum of an amount of each holding. */
    Circles sum(Function<Holding, Circles> amount) {
        return sumWithout(null, amount);
    }

    /** Returns the sum of an amount of each holding but one issuer's. */
    Circles sumWithout(@Nullable Id left, Function<Holding, Circles> amount) {
        Circles sum = Circles.ZERO;
        for (int i = 0; i < issuers.length; i++) {
            Id issuer = issuers[i];
            if (issuer != null && !issuer.equals(left)) {
                sum = sum.plus(amount.apply(holding(i)));
            }
        }
        return sum;
    }
}
