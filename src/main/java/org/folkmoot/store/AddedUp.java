package org.folkmoot.store;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.folkmoot.money.Posting.Kind;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * The movements that stand in the tables, added up by nothing but addition: what was done with how much, and what every
 * account comes to. Amounts are atto-circles.
 *
 * @param kinds all movements of each kind; kinds of which there are none are missing
 * @param holdings what every account comes to, in the order of holders and issuers
 * @param unread how many movements are of a kind that nobody knows
 */
public record AddedUp(Map<Kind, Sum> kinds, List<Account> holdings, long unread) {
    /**
     * Several movements together.
     *
     * @param count how many
     * @param atto by how much they changed holdings
     */
    public record Sum(long count, BigInteger atto) {
        /** No movements. */
        public static final Sum NONE = new Sum(0, BigInteger.ZERO);

        private Sum plus(Sum other) {
            return new Sum(count + other.count, atto.add(other.atto));
        }
    }

    /**
     * What one account comes to.
     *
     * @param holder whose account, or null where nobody has the number that stands there
     * @param issuer whose circles, or null likewise
     * @param atto how much
     */
    public record Account(@Nullable Id holder, @Nullable Id issuer, BigInteger atto) {}

    /** Keeps its own copies. */
    public AddedUp {
        kinds = Map.copyOf(kinds);
        holdings = List.copyOf(holdings);
    }

    /** Returns the movements of several kinds together. */
    public Sum of(Kind... several) {
        Sum sum = Sum.NONE;
        for (Kind kind : several) {
            sum = sum.plus(kinds.getOrDefault(kind, Sum.NONE));
        }
        return sum;
    }

    /** Returns what all accounts come to together, of the issuers that a question picks; null for those nobody knows. */
    public BigInteger held(Predicate<@Nullable Id> issuer) {
        return holdings.stream()
                .filter(account -> issuer.test(account.issuer()))
                .map(Account::atto)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** Returns the movements and accounts that were counted. */
    static AddedUp of(Adder adder, Map<Integer, Id> people) {
        Map<Kind, Sum> kinds = new EnumMap<>(Kind.class);
        long unread = 0;
        for (Map.Entry<String, Adder.Sum> each : adder.kinds().entrySet()) {
            Sum sum = new Sum(each.getValue().count(), each.getValue().atto());
            try {
                kinds.put(Code.read(Kind.class, each.getKey()), sum);
            } catch (IllegalArgumentException e) {
                unread += sum.count();
            }
        }
        List<Account> holdings = new ArrayList<>();
        adder.accounts()
                .forEach((account, sum) -> holdings.add(
                        new Account(people.get(Adder.holder(account)), people.get(Adder.issuer(account)), sum.atto())));
        Comparator<@Nullable Id> ids = Comparator.nullsLast(Comparator.naturalOrder());
        holdings.sort(Comparator.comparing(Account::holder, ids).thenComparing(Account::issuer, ids));
        return new AddedUp(kinds, holdings, unread);
    }
}
