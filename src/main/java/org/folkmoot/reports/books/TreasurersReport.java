package org.folkmoot.reports.books;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.money.Posting;
import org.folkmoot.money.Statement;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Id;

/**
 * The books of a period in figures: by what happened, and by account. Every total is the sum of the lines above it.
 *
 * <p>The treasury of the common circles is no account here: whoever holds common circles holds what lies in it.
 *
 * @param period which days
 * @param byKind what happened
 * @param byAccount the common fund and everybody who held anything in the period, in the order of the record
 */
public record TreasurersReport(Period period, List<Kind> byKind, List<Account> byAccount) {
    /** Keeps its own copies. */
    public TreasurersReport {
        byKind = List.copyOf(byKind);
        byAccount = List.copyOf(byAccount);
    }

    /**
     * What happened in one way.
     *
     * @param kind why holdings changed
     * @param lines how many lines of the ledger; none for what is not posted yet
     * @param sum by how much; of loss, with what is not posted yet
     */
    public record Kind(Posting.Kind kind, int lines, Circles sum) {}

    /**
     * One account.
     *
     * @param number the holder's number, 0 for the common fund
     * @param name the holder's name
     * @param sums what they had, got, paid and lost
     */
    public record Account(int number, String name, StatementSums sums) {}

    /** Adds up everybody's statement. */
    static TreasurersReport of(Books books, Period period) {
        List<Account> accounts = new ArrayList<>();
        Told told = books.told();
        Map<Posting.Kind, Kind> kinds = new EnumMap<>(Posting.Kind.class);
        for (Id holder : books.accounts()) {
            if (books.state().isCommonCircles(holder)) {
                // What lies in the treasury is counted with those who hold common circles for it.
                continue;
            }
            Statement statement = HolderStatement.sums(books.state(), told, books.of(holder), period);
            for (Statement.Line line : statement.lines()) {
                add(kinds, line.posting().kind(), 1, line.amount());
            }
            if (!statement.notPosted().isZero()) {
                add(kinds, Posting.Kind.LOSS, 0, statement.notPosted().negated());
            }
            StatementSums sums = StatementSums.of(statement);
            if (!sums.equals(StatementSums.NONE)) {
                accounts.add(new Account(books.number(holder), books.name(holder), sums));
            }
        }
        return new TreasurersReport(period, List.copyOf(kinds.values()), accounts);
    }

    private static void add(Map<Posting.Kind, Kind> kinds, Posting.Kind kind, int lines, Circles sum) {
        kinds.merge(
                kind,
                new Kind(kind, lines, sum),
                (one, other) ->
                        new Kind(kind, one.lines() + other.lines(), one.sum().plus(other.sum())));
    }

    /** Returns all accounts together. */
    public StatementSums total() {
        return byAccount.stream().map(Account::sums).reduce(StatementSums.NONE, StatementSums::plus);
    }

    /** Returns what was held before and everything that happened, together: what must be held at the end. */
    public Circles reached() {
        return byKind.stream().map(Kind::sum).reduce(total().opening(), Circles::plus);
    }
}
