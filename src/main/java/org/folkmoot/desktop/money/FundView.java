package org.folkmoot.desktop.money;

import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Payment;
import org.folkmoot.assembly.questions.Booked;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/**
 * What the common fund holds and where it came from; all of it adds up.
 *
 * @param income its share of basic income
 * @param received what it received of the yearly loss of others
 * @param paidIn what was paid into it, less what of that was taken back
 * @param granted what was paid by decisions, less what of that was taken back; from 0
 * @param posted its own yearly loss that stands in the ledger, from 0
 * @param due its own yearly loss that does not stand in the ledger yet, from 0
 * @param holds what it holds now
 * @param parts of whom, the most first
 */
record FundView(
        Circles income,
        Circles received,
        Circles paidIn,
        Circles granted,
        Circles posted,
        Circles due,
        Circles holds,
        List<Part> parts) {
    /** Keeps its own copy. */
    FundView {
        parts = List.copyOf(parts);
    }

    /**
     * What the fund holds of one person's circles.
     *
     * @param issuer whose circles
     * @param touched how much when last touched
     * @param now how much now
     */
    record Part(Id issuer, Circles touched, Circles now) {}

    /**
     * Adds up.
     *
     * @param booked every movement of the fund
     * @param now unix seconds
     */
    static FundView of(Assembly state, List<Booked> booked, long now) {
        Circles income = Circles.ZERO;
        Circles received = Circles.ZERO;
        Circles paidIn = Circles.ZERO;
        Circles granted = Circles.ZERO;
        Circles posted = Circles.ZERO;
        for (Booked each : booked) {
            Circles delta = each.posting().delta();
            switch (each.posting().kind()) {
                case ISSUED, WELCOME -> income = income.plus(delta);
                case LOSS_RECEIVED -> received = received.plus(delta);
                case LOSS, COMMON_LOSS, BURNED -> posted = posted.minus(delta);
                // The fund itself brings nothing in and takes nothing out; others pay it with common circles, too.
                case PAYMENT_IN, PAYMENT_OUT, MINTED, REDEEMED -> {
                    if (isGranted(state, each)) {
                        granted = granted.minus(delta);
                    } else {
                        paidIn = paidIn.plus(delta);
                    }
                }
            }
        }
        Day today = Day.of(now);
        Circles holds = state.ledger().total(state.commonFund(), today, state.losses());
        Circles touched = income.plus(received).plus(paidIn).minus(granted).minus(posted);
        List<Part> parts = state.ledger().holdingsOf(state.commonFund()).entrySet().stream()
                .filter(held -> !held.getValue().amount().isZero())
                .map(held -> new Part(
                        held.getKey(), held.getValue().amount(), held.getValue().on(today, state.losses())))
                .sorted((one, other) -> other.now().compareTo(one.now()))
                .toList();
        return new FundView(income, received, paidIn, granted, posted, touched.minus(holds), holds, parts);
    }

    private static boolean isGranted(Assembly state, Booked booked) {
        Integer number = booked.payment();
        if (number == null) {
            return false;
        }
        Payment payment = state.payments().all().get(number - 1);
        return state.isCommonFund(payment.payer());
    }

    /** Tells whether there is nothing to show: it never held anything. */
    boolean isEmpty() {
        return parts.isEmpty() && income.isZero() && received.isZero() && paidIn.isZero() && granted.isZero();
    }
}
