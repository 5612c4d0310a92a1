package org.folkmoot.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.assembly.Effect;
import org.folkmoot.assembly.Effect.CollectedUpTo;
import org.folkmoot.assembly.Effect.PaymentSet;
import org.folkmoot.assembly.Effect.Posted;
import org.folkmoot.assembly.Payment;
import org.folkmoot.assembly.questions.LedgerRow.Kind;
import org.folkmoot.money.Leg;
import org.folkmoot.money.Posting;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** Writes the ledger as a treasurer reads it: for each entry the loss it took, then what it did. */
final class LedgerRows implements Rows {
    private final Who who;
    private final LedgerDayRows days = new LedgerDayRows();
    private long last;

    private final Adding lines;

    LedgerRows(Who who, Growing growing) {
        this.who = who;
        this.lines = growing.adding(
                "ledger_line", "no, entry_no, recorded_at, kind, from_who, to_who, people, amount, slip, value_day");
    }

    void load(Connection connection) throws SQLException {
        last = Loading.number(connection, "select coalesce(max(no), 0) from ledger_line");
        days.load(connection);
    }

    /** Takes all effects of an entry and returns the lines that they make. */
    Lines take(List<Effect> effects, long entry, long at) {
        Sum lost = new Sum();
        Sum issued = new Sum();
        Sum welcomed = new Sum();
        Sum burned = new Sum();
        Id collector = null;
        for (Effect effect : effects) {
            if (effect instanceof Posted(long when, List<Posting> postings)) {
                for (Posting posting : postings) {
                    switch (posting.kind()) {
                        case LOSS, COMMON_LOSS -> lost.add(posting.holder(), posting.delta());
                        // What the common fund gets of it is income of its issuer, too.
                        case ISSUED -> issued.add(posting.issuer(), posting.delta());
                        case WELCOME -> welcomed.add(posting.holder(), posting.delta());
                        case BURNED -> burned.add(posting.holder(), posting.delta());
                        case LOSS_RECEIVED, PAYMENT_OUT, PAYMENT_IN, MINTED, REDEEMED -> {
                            // Told by the loss, and by the payment.
                        }
                    }
                }
            } else if (effect instanceof CollectedUpTo(Id person, Hour until)) {
                collector = person;
            }
        }
        Lines lines = new Lines();
        if (!lost.amount.isZero()) {
            lines.loss = add(entry, at, Kind.LOSS, lost.only(), null, lost.people.size(), lost.amount);
        }
        if (!issued.amount.isZero()) {
            lines.income = add(entry, at, Kind.INCOME, null, collector, issued.people.size(), issued.amount);
        }
        if (!welcomed.amount.isZero()) {
            lines.welcome =
                    add(entry, at, Kind.WELCOME, null, welcomed.only(), welcomed.people.size(), welcomed.amount);
        }
        if (!burned.amount.isZero()) {
            lines.burned = add(entry, at, Kind.BURNED, burned.only(), null, burned.people.size(), burned.amount);
        }
        for (Effect effect : effects) {
            if (effect instanceof PaymentSet(Payment payment)) {
                lines.payments.put(payment.number(), add(payment, entry, at));
            }
        }
        return lines;
    }

    /** The lines that an entry makes, by their numbers. */
    static final class Lines {
        private @Nullable Long loss;
        private @Nullable Long income;
        private @Nullable Long welcome;
        private @Nullable Long burned;
        private final Map<Integer, Long> payments = new HashMap<>();

        /** Returns the line in which a movement is told, or null when there is none. */
        @Nullable
        Long of(Posting.Kind kind, @Nullable Payment payment) {
            return switch (kind) {
                case ISSUED -> income;
                case WELCOME -> welcome;
                case BURNED -> burned;
                case LOSS, LOSS_RECEIVED, COMMON_LOSS -> loss;
                case PAYMENT_OUT, PAYMENT_IN, MINTED, REDEEMED ->
                    payment == null ? null : payments.get(payment.number());
            };
        }
    }

    private long add(long entry, long at, Kind kind, @Nullable Id from, @Nullable Id to, int people, Circles amount) {
        last++;
        days.take(at, kind, last);
        lines.add(
                last,
                entry,
                at,
                Code.of(kind),
                who.numberOrNull(from),
                who.numberOrNull(to),
                people,
                MoneyRows.number(amount),
                "",
                null);
        return last;
    }

    private long add(Payment payment, long entry, long at) {
        last++;
        Circles broughtBack = payment.broughtBack();
        boolean back = broughtBack != null;
        days.take(at, back ? Kind.REVERSAL : Kind.PAYMENT, last);
        lines.add(
                last,
                entry,
                at,
                Code.of(back ? Kind.REVERSAL : Kind.PAYMENT),
                who.number(back ? payment.payee() : payment.payer()),
                who.number(back ? payment.payer() : payment.payee()),
                people(payment),
                MoneyRows.number(broughtBack == null ? payment.amount() : broughtBack),
                payment.slip(),
                payment.valueDay().number());
        return last;
    }

    private static int people(Payment payment) {
        Set<Id> people = new HashSet<>();
        for (Leg leg : payment.legs()) {
            people.add(leg.from());
            people.add(leg.to());
        }
        return people.size();
    }

    private static final class Sum {
        private final Set<Id> people = new HashSet<>();
        private Circles amount = Circles.ZERO;

        private void add(Id person, Circles delta) {
            people.add(person);
            amount = amount.plus(delta);
        }

        private @Nullable Id only() {
            return people.size() == 1 ? people.iterator().next() : null;
        }
    }

    @Override
    public int waiting() {
        return lines.waiting() + days.waiting();
    }

    @Override
    public void flush(Connection connection) throws SQLException {
        lines.flush(connection);
        days.flush(connection);
    }
}
