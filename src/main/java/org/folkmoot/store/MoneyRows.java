package org.folkmoot.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.assembly.Effect;
import org.folkmoot.assembly.Payment;
import org.folkmoot.assembly.WaitingSlip;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.UncoveredSlip;
import org.folkmoot.money.Posting;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** Writes postings, payments, slips that wait, and up to which hour income is issued. */
final class MoneyRows implements Rows {
    private final Who who;
    private long last;

    private final Adding postings;
    private final Putting payments;
    private final Batch grants = new Batch("""
        insert into grant_payment (payment, vote)
        values (?, ?)
        """);
    private final Replacing slips = new Replacing(1, """
        delete from waiting_slip where id = ?
        """, """
            insert into waiting_slip (id, payer, payee, amount, slip, assent, value_day, since, paid_by, returned_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """);
    private final Batch income = new Batch("""
        insert into income (entry_no, until_hour)
        values (?, ?)
        """);

    MoneyRows(Who who, Growing growing) {
        this.who = who;
        this.postings = growing.adding(
                "posting", "no, entry_no, kind, holder, issuer, delta, on_day, held_after, other, payment, line_no");
        this.payments = growing.putting(
                "payment",
                "id, label, payer, payee, amount, slip, assent, value_day, second_person, made_at, reversed_by");
    }

    void load(Connection connection) throws SQLException {
        last = Loading.number(connection, "select coalesce(max(no), 0) from posting");
    }

    /**
     * Takes movements of an entry.
     *
     * @param lines the lines of the ledger that they make
     * @param payment the payment that they are, or null
     */
    void take(List<Posting> list, long entry, LedgerRows.Lines lines, @Nullable Payment payment) {
        List<@Nullable Id> others = OtherSide.of(list);
        Set<OnLine> shown = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            Posting posting = list.get(i);
            boolean pays = OtherSide.isPaid(posting.kind());
            Long line = lines.of(posting.kind(), payment);
            last++;
            postings.add(
                    last,
                    entry,
                    Code.of(posting.kind()),
                    who.number(posting.holder()),
                    who.number(posting.issuer()),
                    number(posting.delta()),
                    posting.day().number(),
                    number(posting.after()),
                    who.numberOrNull(others.get(i)),
                    pays && payment != null ? (Integer) payment.number() : null,
                    // A line that concerns somebody twice is found once.
                    line != null && shown.add(new OnLine(posting.holder(), line)) ? line : null);
        }
    }

    /** Who is concerned by a line of the ledger. */
    private record OnLine(Id holder, long line) {}

    void take(Payment payment) {
        Assent assent = payment.assent();
        payments.put(
                payment.id().toString(),
                payment.number(),
                who.number(payment.payer()),
                who.number(payment.payee()),
                number(payment.amount()),
                payment.slip(),
                assent == null ? null : Code.of(assent),
                payment.valueDay().number(),
                who.numberOrNull(payment.second()),
                payment.at(),
                payment.reversedBy());
    }

    void take(Effect.GrantPaid paid) {
        grants.add(paid.payment().toString(), paid.vote().toString());
    }

    void take(WaitingSlip waiting) {
        UncoveredSlip slip = waiting.slip();
        Id paidBy = waiting.paidBy();
        slips.put(
                waiting.id().toString(),
                who.number(slip.payer()),
                who.number(slip.payee()),
                number(slip.amount()),
                slip.slip(),
                Code.of(slip.assent()),
                slip.valueDay().number(),
                waiting.since(),
                paidBy == null ? null : paidBy.toString(),
                waiting.returnedBy());
    }

    void take(Hour until, long entry) {
        income.add(entry, until.number());
    }

    /** Returns an amount as a table holds it. */
    static BigDecimal number(Circles amount) {
        return new BigDecimal(amount.atto());
    }

    @Override
    public int waiting() {
        return postings.waiting() + payments.waiting() + grants.waiting() + slips.waiting() + income.waiting();
    }

    @Override
    public void flush(Connection connection) throws SQLException {
        postings.flush(connection);
        payments.flush(connection);
        grants.flush(connection);
        slips.flush(connection);
        income.flush(connection);
    }
}
