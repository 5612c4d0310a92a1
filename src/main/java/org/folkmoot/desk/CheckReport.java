package org.folkmoot.desk;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.money.Posting.Kind;
import org.folkmoot.store.AddedUp;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** Says what a check of the books compared and what came of it; the window and the command line show the same. */
public final class CheckReport {
    private CheckReport() {}

    /** Returns what was read, compared and added up. */
    public static List<Sentence> done(Checking.Done check) {
        List<Sentence> said = new ArrayList<>();
        said.add(Sentence.of("desk.check.read", check.entries()));
        if (check.wereFilled()) {
            said.add(Sentence.of("desk.check.filled"));
        }
        BooksCompared compared = check.compared();
        if (compared == null) {
            said.add(Sentence.of("desk.check.not-compared"));
            return said;
        }
        said.add(Sentence.of(
                "desk.check.rows", compared.rows(), compared.ofTables(), compared.movements(), compared.ledgerLines()));
        said.add(
                compared.accounts() == 0
                        ? Sentence.of("desk.check.accounts-none")
                        : Sentence.of("desk.check.accounts", compared.accounts(), compared.holdings()));
        return said;
    }

    /** Returns the sum that has to come out, by the record and, where they differ, by the lists. */
    public static List<Sentence> sums(BooksCompared compared) {
        List<Sentence> said = new ArrayList<>();
        said.add(sum(compared.book()));
        if (hasCommon(compared.commonBook())) {
            said.add(common(compared.commonBook()));
        }
        boolean sameSum = compared.tables().equals(compared.book());
        boolean sameCommon = compared.commonTables().equals(compared.commonBook());
        if (sameSum && sameCommon) {
            said.add(Sentence.of("desk.check.sum-same"));
        }
        if (!sameSum) {
            said.add(Sentence.of("desk.check.sum-lists", sum(compared.tables())));
        }
        if (!sameCommon) {
            said.add(Sentence.of("desk.check.sum-lists", common(compared.commonTables())));
        }
        return said;
    }

    private static boolean hasCommon(Balance balance) {
        return balance.issued().signum() != 0 || balance.held().signum() != 0;
    }

    private static Sentence common(Balance balance) {
        Object issued = Accounts.said(balance.issued());
        Object held = Accounts.said(balance.held());
        Object lost = Accounts.said(balance.lost());
        Object redeemed = Accounts.said(balance.burned());
        return balance.balances()
                ? Sentence.of("desk.check.common", issued, held, lost, redeemed)
                : Sentence.of("desk.check.common-not", issued, held, lost, redeemed, Accounts.said(balance.rest()));
    }

    private static Sentence sum(Balance balance) {
        Object issued = Accounts.said(balance.issued());
        Object held = Accounts.said(balance.held());
        Object lost = Accounts.said(balance.lost());
        Object burned = Accounts.said(balance.burned());
        if (balance.balances() && balance.burned().signum() == 0) {
            return Sentence.of("desk.check.sum-plain", issued, held, lost);
        }
        return balance.balances()
                ? Sentence.of("desk.check.sum", issued, held, lost, burned)
                : Sentence.of("desk.check.sum-not", issued, held, lost, burned, Accounts.said(balance.rest()));
    }

    /** Returns of which movements the sum is made, as they stand in the lists. */
    static List<Sentence> why(AddedUp movements) {
        List<Sentence> said = new ArrayList<>();
        part(said, "desk.check.why-income", movements.of(Kind.ISSUED), false);
        part(said, "desk.check.why-welcome", movements.of(Kind.WELCOME), false);
        part(said, "desk.check.why-loss", movements.of(Kind.LOSS), true);
        part(said, "desk.check.why-received", movements.of(Kind.LOSS_RECEIVED), false);
        part(said, "desk.check.why-burned", movements.of(Kind.BURNED), true);
        part(said, "desk.check.why-minted", movements.of(Kind.MINTED), false);
        part(said, "desk.check.why-common-loss", movements.of(Kind.COMMON_LOSS), true);
        part(said, "desk.check.why-redeemed", movements.of(Kind.REDEEMED), true);
        AddedUp.Sum paid = movements.of(Kind.PAYMENT_OUT, Kind.PAYMENT_IN);
        if (paid.count() > 0) {
            said.add(Sentence.of(
                    "desk.check.why-paid",
                    movements.of(Kind.PAYMENT_OUT).count(),
                    Accounts.said(movements.of(Kind.PAYMENT_IN).atto()),
                    Accounts.said(paid.atto())));
        }
        if (movements.unread() > 0) {
            said.add(Sentence.of("desk.check.why-unread", movements.unread()));
        }
        return said;
    }

    private static void part(List<Sentence> said, String key, AddedUp.Sum sum, boolean taken) {
        if (sum.count() > 0) {
            BigInteger amount = taken ? sum.atto().negate() : sum.atto();
            said.add(Sentence.of(key, sum.count(), Accounts.said(amount)));
        }
    }

    /** Returns what people do now, or null where nothing is wrong. */
    public static @Nullable Sentence now(Checking.Done check) {
        if (!check.findings().isEmpty()) {
            return Sentence.of("desk.check.now-record");
        }
        BooksCompared compared = check.compared();
        if (compared != null
                && !(compared.book().balances() && compared.commonBook().balances())) {
            return Sentence.of("desk.check.now-sum");
        }
        if (check.differences().isEmpty()) {
            return null;
        }
        return Sentence.of(check.fillable() ? "desk.check.now-fill" : "desk.check.now-names");
    }
}
