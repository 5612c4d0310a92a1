package org.folkmoot.desktop.closing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Closing;
import org.folkmoot.assembly.MonthToClose;
import org.folkmoot.assembly.Payment;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Month;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows: the months to close, what one of them holds, and those that are closed.
 *
 * @param months those that are over and not closed, oldest first
 * @param month the one that is gone through; null when there is none to close
 * @param found what there is to see in it, and in the open ones before it; null when there is none to close
 * @param tooEarly why it cannot be closed yet, or null
 * @param closed the closings, newest first
 */
record MonthView(
        List<Month> months,
        @Nullable Month month,
        @Nullable MonthToClose found,
        @Nullable Sentence tooEarly,
        List<Closed> closed) {
    MonthView {
        months = List.copyOf(months);
        closed = List.copyOf(closed);
    }

    /**
     * Months that were closed.
     *
     * @param closing how
     * @param later what was recorded afterwards of slips of these days, or taken back of what stands in them; oldest first
     */
    record Closed(Closing closing, List<Payment> later) {
        Closed {
            later = List.copyOf(later);
        }
    }

    /**
     * Looks at the books.
     *
     * @param wanted the month that somebody chose; any other is taken when it cannot be closed
     * @param now unix seconds
     */
    static MonthView of(Assembly state, @Nullable Month wanted, long now) {
        List<Month> months = MonthToClose.open(state, now);
        Month month = wanted != null && months.contains(wanted)
                ? wanted
                : Optional.of(months).filter(all -> !all.isEmpty()).map(List::getFirst).orElse(null);
        MonthToClose found = month == null ? null : MonthToClose.of(state, month.end(), now);
        Sentence tooEarly = found != null && Day.of(now).isBefore(found.closable())
                ? Sentence.of("refusal.month-disputable", found.closable())
                : null;
        return new MonthView(months, month, found, tooEarly, closed(state));
    }

    private static List<Closed> closed(Assembly state) {
        // One look through the payments, however many months are closed.
        Map<Closing, List<Payment>> later = new HashMap<>();
        for (Payment payment : state.payments().all()) {
            Closing closing = closedBefore(state, payment);
            if (closing != null) {
                later.computeIfAbsent(closing, each -> new ArrayList<>()).add(payment);
            }
        }
        return state.closings().all().reversed().stream()
                .map(closing -> new Closed(closing, later.getOrDefault(closing, List.of())))
                .toList();
    }

    /** Returns the closing after which a payment, or its reversal, came that belongs before it; null where none did. */
    private static @Nullable Closing closedBefore(Assembly state, Payment payment) {
        Day back = payment.reversalBooked();
        if (back != null && payment.booked().isBefore(back)) {
            return state.closings().of(payment.booked());
        }
        // A slip can be of a day before the founding, and no closing is behind that.
        Day own = payment.valueDay().max(Day.of(state.founding().at()));
        return own.isBefore(payment.booked()) ? state.closings().of(own) : null;
    }

    /** Returns the day on which the assembly wants the month to be closed, or null where no rule says one. */
    static @Nullable Day reminder(Assembly state, Month month, long now) {
        long day = state.rules().numberOrOff(Rules.BOOKS_CLOSING_DAY, now);
        return day == 0 ? null : month.end().plus(day - 1);
    }
}
