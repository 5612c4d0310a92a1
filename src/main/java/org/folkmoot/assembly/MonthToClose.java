package org.folkmoot.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.journal.acts.MonthClosed;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Month;

/**
 * What has to be looked at before the books are closed up to the end of a month.
 *
 * @param from the first open day
 * @param until the first day after the month
 * @param closable the first day on which it can be closed: the days for disputes are over
 * @param payments how many payments are booked in these days, without those that were reversed
 * @param disputed those of them that somebody disputes, oldest first
 * @param uncovered the slips of these or earlier days that still wait, oldest first
 */
public record MonthToClose(
        Day from, Day until, Day closable, int payments, List<Payment> disputed, List<WaitingSlip> uncovered) {
    /** Keeps its own copies. */
    public MonthToClose {
        disputed = List.copyOf(disputed);
        uncovered = List.copyOf(uncovered);
    }

    /** Returns the months that are over at a moment in unix seconds and not closed, oldest first. */
    public static List<Month> open(Assembly state, long at) {
        Month month = first(state);
        List<Month> months = new ArrayList<>();
        while (!Day.of(at).isBefore(month.end())) {
            months.add(month);
            month = month.next();
        }
        return months;
    }

    /** Returns the oldest month that is not closed. */
    static Month first(Assembly state) {
        Day open = state.closings().firstOpen();
        return Month.of(open == null ? Day.of(state.founding().at()) : open);
    }

    /** Looks through everything that is open until the end of a month, by the rules of a moment in unix seconds. */
    public static MonthToClose of(Assembly state, Day until, long at) {
        Day open = state.closings().firstOpen();
        Day from = open == null ? Day.of(state.founding().at()) : open;
        int payments = 0;
        for (Payment payment : state.payments().all()) {
            boolean inside =
                    !payment.booked().isBefore(from) && payment.booked().isBefore(until);
            if (inside && payment.reversedBy() == null) {
                payments++;
            }
        }
        List<Payment> disputed = state.disputes().openPayments().stream()
                .map(id -> Optional.ofNullable(state.payments().find(id)))
                .flatMap(Optional::stream)
                .filter(payment ->
                        !payment.booked().isBefore(from) && payment.booked().isBefore(until))
                .toList();
        List<WaitingSlip> uncovered = state.slips().values().stream()
                .filter(slip -> slip.isWaiting() && slip.slip().valueDay().isBefore(until))
                .toList();
        Day closable = until.plus(state.rules().number(Rules.BOOKS_DISPUTE_DAYS, at));
        return new MonthToClose(from, until, closable, payments, disputed, uncovered);
    }

    /** Returns the act that closes it as it is, with a second person. */
    public MonthClosed closing(Id second) {
        return new MonthClosed(until, second, disputed.size(), uncovered.size());
    }

    /** Returns the last day that would be closed. */
    public Day last() {
        return until.plus(-1);
    }
}
