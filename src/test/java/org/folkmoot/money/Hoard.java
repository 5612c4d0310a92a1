package org.folkmoot.money;

import org.folkmoot.terms.Circles;

/** What somebody has who is issued 24 circles every day and never spends: the loss of 7 % a year on the one side. */
final class Hoard {
    private static final Demurrage SEVEN = Demurrage.of(700);
    private static final Circles DAY = Circles.whole(24);

    private Hoard() {}

    /** Where a hoard stays, and after how many days. */
    record Settled(Circles amount, long days) {}

    /** Returns where a hoard comes to rest. */
    static Settled settled(Circles first) {
        Circles hoard = first;
        for (long days = 0; ; days++) {
            Circles next = SEVEN.left(hoard, 1).plus(DAY);
            if (next.equals(hoard)) {
                return new Settled(hoard, days);
            }
            hoard = next;
        }
    }
}
