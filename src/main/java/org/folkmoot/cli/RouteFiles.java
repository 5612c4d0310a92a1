package org.folkmoot.cli;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Sentence;
import org.folkmoot.trust.flow.CapacityForm;
import org.folkmoot.trust.flow.PaymentNetwork;
import org.folkmoot.trust.flow.PoolForm;
import org.jspecify.annotations.Nullable;

/**
 * Makes a network of plain files: trust and holdings, or what each pair can hand over. Names are taken as they stand,
 * without the blanks around them.
 *
 * <p>The same holding in several rows is added up, as several purses would be; the same trust in several rows is one. Of
 * several rows for the same sender, receiver and token in a file of capacities the largest counts.
 */
final class RouteFiles {
    private static final List<String> TRUST = List.of("truster", "trusted");
    private static final List<String> HOLDINGS = List.of("holder", "issuer", "amount");
    private static final List<String> CAPACITIES = List.of("from", "to", "token", "capacity");

    private record Purse(String holder, String issuer) {}

    private final RouteUnit unit;

    RouteFiles(RouteUnit unit) {
        this.unit = unit;
    }

    /** Reads them; the second is null where the first holds capacities. */
    PaymentNetwork<String> read(Path first, @Nullable Path second) throws Stop {
        RouteTable one = RouteTable.read(first);
        if (second == null) {
            return capacities(one);
        }
        RouteTable other = RouteTable.read(second);
        if (one.has(HOLDINGS) && other.has(TRUST)) {
            return pools(other, one);
        }
        if (!one.has(TRUST)) {
            throw one.headerProblem(Sentence.of("cli.route.columns", String.join(",", TRUST)));
        }
        if (!other.has(HOLDINGS)) {
            throw other.headerProblem(Sentence.of("cli.route.columns", String.join(",", HOLDINGS)));
        }
        return pools(one, other);
    }

    private PaymentNetwork<String> pools(RouteTable trust, RouteTable holdings) throws Stop {
        PoolForm<String> form = new PoolForm<>();
        trust.each(TRUST, row -> form.accepts(row.text(0), row.text(1)));
        holdings.each(HOLDINGS, row -> form.holds(row.text(0), row.text(1), row.amount(2, unit)));
        try {
            return form.build();
        } catch (ArithmeticException tooLarge) {
            throw tooLarge(holdings);
        }
    }

    /** Returns in which row it becomes too much that somebody holds; looked for only when it does. */
    private Stop tooLarge(RouteTable holdings) throws Stop {
        Map<Purse, BigInteger> sums = new HashMap<>();
        holdings.each(HOLDINGS, row -> {
            Purse purse = new Purse(row.text(0), row.text(1));
            BigInteger sum = sums.merge(purse, row.amount(2, unit).atto(), BigInteger::add);
            if (sum.compareTo(Circles.LARGEST_ATTO) > 0) {
                throw holdings.problem(
                        row.line(), Sentence.of("cli.route.holding-too-large", purse.holder(), purse.issuer()));
            }
        });
        throw new IllegalStateException("no holding is too large");
    }

    private PaymentNetwork<String> capacities(RouteTable table) throws Stop {
        if (table.has(TRUST) || table.has(HOLDINGS)) {
            throw table.headerProblem(Sentence.of("cli.route.both-files"));
        }
        RouteTable named = table;
        if (!table.has(CAPACITIES)) {
            if (table.columns() != CAPACITIES.size()) {
                throw table.headerProblem(Sentence.of("cli.route.columns", String.join(",", CAPACITIES)));
            }
            named = table.withoutHeader(CAPACITIES);
        }
        CapacityForm<String> form = new CapacityForm<>();
        named.each(CAPACITIES, row -> form.capacity(row.text(0), row.text(1), row.text(2), row.amount(3, unit)));
        return form.build();
    }
}
