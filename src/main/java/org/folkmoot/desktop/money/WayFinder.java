package org.folkmoot.desktop.money;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Routing;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** Finds ways for payments behind the window; keeps the network of an assembly until something in it changes. */
final class WayFinder {
    private final Sitting sitting;
    private @Nullable Known known;

    /**
     * The network as it was.
     *
     * @param routing finds ways in it
     * @param obstacles says why there is none
     * @param day holdings are worth less on another
     * @param withFund whether the common fund is part of it
     */
    private record Known(Routing routing, Obstacles obstacles, Day day, boolean withFund) {}

    WayFinder(Sitting sitting) {
        this.sitting = sitting;
    }

    /** Takes note that people, trust, money or rules have changed. */
    synchronized void forget() {
        known = null;
    }

    /**
     * Finds what can be sent; takes its time and belongs behind the window.
     *
     * @param stale whether nobody waits for the answer any more; then {@link CancellationException} is thrown as soon as it
     *     is seen, so that whoever types a long number does not wait for every digit of it
     */
    synchronized Sending find(Id payer, Id payee, @Nullable Circles amount, BooleanSupplier stale) {
        if (stale.getAsBoolean()) {
            throw new CancellationException();
        }
        long now = sitting.now();
        Known there = known;
        boolean withFund = sitting.desk().ask(state -> state.isCommonFund(payer) || state.isCommonFund(payee));
        if (there == null || !there.day().equals(Day.of(now)) || there.withFund() != withFund) {
            Assembly state = sitting.desk().ask(Assembly::copy);
            Routing routing = withFund ? Routing.withFund(state, now) : Routing.at(state, now);
            there = new Known(routing, new Obstacles(state, now), Day.of(now), withFund);
            known = there;
        }
        there.routing().stopWhen(stale);
        return Sending.of(there.routing(), there.obstacles(), payer, payee, amount, stale);
    }
}
