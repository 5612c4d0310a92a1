package org.folkmoot.assembly;

import java.util.Objects;
import org.folkmoot.assembly.Effect.BooksClosed;
import org.folkmoot.assembly.Effect.DisputeSet;
import org.folkmoot.journal.acts.DisputeSettled;
import org.folkmoot.journal.acts.MonthClosed;
import org.folkmoot.journal.acts.PaymentDisputed;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Month;

/** Judges the closing of a month, and what people dispute until then. */
final class BooksJudge {
    private BooksJudge() {}

    static Verdict closed(Assembly state, MonthClosed closed, Circumstance circumstance) {
        Month first = MonthToClose.first(state);
        Day until = closed.until();
        if (!Month.of(until).first().equals(until) || until.isBefore(first.end())) {
            return Verdict.refused("month-order", first.first());
        }
        if (circumstance.day().isBefore(until)) {
            return Verdict.refused("month-not-over", until);
        }
        MonthToClose month = MonthToClose.of(state, until, circumstance.at());
        if (circumstance.day().isBefore(month.closable())) {
            return Verdict.refusedBy(Rules.BOOKS_DISPUTE_DAYS, "month-disputable", month.closable());
        }
        Id by = Objects.requireNonNull(circumstance.by(), "only members record outside the founding");
        if (closed.second().equals(by) || !state.people().isMember(closed.second(), circumstance.at())) {
            return Verdict.refused("second-person");
        }
        if (!closed.equals(month.closing(closed.second()))) {
            return Verdict.refused(
                    "month-list", month.disputed().size(), month.uncovered().size());
        }
        return Verdict.accepted(new BooksClosed(new Closing(
                month.from(),
                until,
                circumstance.entry(),
                circumstance.at(),
                by,
                closed.second(),
                month.disputed().stream().map(Payment::id).toList(),
                month.uncovered().stream().map(WaitingSlip::id).toList())));
    }

    static Verdict disputed(Assembly state, PaymentDisputed disputed, Circumstance circumstance) {
        Payment payment = state.payments().find(disputed.payment());
        if (payment == null || payment.reversedBy() != null) {
            return Verdict.refused("no-such-payment");
        }
        if (!Disputable.byWhom(state, payment).contains(disputed.by())) {
            return Verdict.refused("dispute-own", disputed.by());
        }
        if (Slip.isWrong(disputed.assent(), disputed.slip())) {
            return Verdict.refused("passing-slip");
        }
        if (!Disputable.isOn(state, payment, circumstance.day())) {
            return Verdict.refusedBy(
                    Rules.BOOKS_DISPUTE_DAYS,
                    "dispute-closed",
                    payment.booked(),
                    Disputable.until(state, payment, circumstance.day()));
        }
        return state.disputes().open(disputed.payment(), disputed.by()) != null
                ? Verdict.refused("dispute-twice", disputed.by())
                : Verdict.accepted(new DisputeSet(
                        new Dispute(disputed.payment(), disputed.by(), circumstance.entry(), circumstance.at(), null)));
    }

    static Verdict settled(Assembly state, DisputeSettled settled, Circumstance circumstance) {
        Dispute open = state.disputes().open(settled.payment(), settled.by());
        if (open == null) {
            return Verdict.refused("dispute-none", settled.by());
        }
        return Slip.isWrong(settled.assent(), settled.slip())
                ? Verdict.refused("passing-slip")
                : Verdict.accepted(new DisputeSet(open.settled(circumstance.entry())));
    }
}
