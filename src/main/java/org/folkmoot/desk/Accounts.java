package org.folkmoot.desk;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.money.Holding;
import org.folkmoot.money.Ledger;
import org.folkmoot.store.AddedUp;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Exactly;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** Compares what every account holds by the record with what the movements in the tables come to. */
final class Accounts {
    private static final int MOST_NAMED = 100;

    private final List<Sentence> differences = new ArrayList<>();
    private int accounts;
    private int holdings;

    /** One person's circles of one issuer. */
    private record Hand(Id holder, Id issuer) {}

    Accounts(Ledger ledger, AddedUp movements) {
        Map<Hand, BigInteger> added = new HashMap<>();
        for (AddedUp.Account account : movements.holdings()) {
            Id holder = account.holder();
            Id issuer = account.issuer();
            if (holder == null || issuer == null) {
                name(Sentence.of("desk.check-nobodys", said(account.atto())));
            } else {
                added.put(new Hand(holder, issuer), account.atto());
            }
        }
        for (Id holder : ledger.holders()) {
            accounts++;
            for (Map.Entry<Id, Holding> each : ledger.holdingsOf(holder).entrySet()) {
                holdings++;
                compare(
                        holder,
                        each.getKey(),
                        each.getValue().amount().atto(),
                        added.remove(new Hand(holder, each.getKey())));
            }
        }
        for (AddedUp.Account account : movements.holdings()) {
            Id holder = account.holder();
            Id issuer = account.issuer();
            if (holder != null && issuer != null && added.containsKey(new Hand(holder, issuer))) {
                compare(holder, issuer, BigInteger.ZERO, account.atto());
            }
        }
    }

    private void compare(Id holder, Id issuer, BigInteger book, @Nullable BigInteger added) {
        BigInteger tables = added == null ? BigInteger.ZERO : added;
        if (!book.equals(tables)) {
            name(
                    holder.equals(issuer)
                            ? Sentence.of("desk.check-own", holder, said(book), said(tables))
                            : Sentence.of("desk.check-account", holder, issuer, said(book), said(tables)));
        }
    }

    private void name(Sentence difference) {
        if (differences.size() < MOST_NAMED) {
            differences.add(difference);
        }
    }

    /** An amount with all its decimals; what no record could hold is told in units. */
    static Object said(BigInteger atto) {
        return atto.abs().compareTo(Circles.LARGEST_ATTO) <= 0
                ? new Exactly(new Circles(atto))
                : Sentence.of("desk.check-units", atto.toString());
    }

    /** Returns which accounts differ, at most a hundred. */
    List<Sentence> differences() {
        return differences;
    }

    /** Returns how many people and organisations hold or held anything. */
    int accounts() {
        return accounts;
    }

    /** Returns how many holdings they have. */
    int holdings() {
        return holdings;
    }
}
