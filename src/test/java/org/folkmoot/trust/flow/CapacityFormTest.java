package org.folkmoot.trust.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.folkmoot.terms.Circles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Rows of what each can hand to each: each is a limit, and the largest of a sender's rows for a token is what they hold. */
@Execution(ExecutionMode.CONCURRENT)
class CapacityFormTest {
    private record Row(String from, String to, String token, BigInteger amount) {}

    private record Purse(String holder, String token) {}

    private record Edge(String from, String to, String token) {}

    private static List<Row> rows(long seed) {
        Random random = new Random(seed);
        int people = 2 + random.nextInt(7);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < people * 3; i++) {
            rows.add(new Row(
                    "p" + random.nextInt(people),
                    "p" + random.nextInt(people),
                    "p" + random.nextInt(people),
                    random.nextBoolean()
                            ? BigInteger.valueOf(random.nextInt(5))
                            : Circles.LARGEST_ATTO.subtract(BigInteger.valueOf(random.nextInt(5)))));
        }
        return rows;
    }

    private static BigInteger plain(List<Row> rows, String from, String to) {
        Map<Purse, BigInteger> purses = new HashMap<>();
        Map<Edge, BigInteger> edges = new HashMap<>();
        for (Row row : rows) {
            if (!row.from().equals(row.to())) {
                purses.merge(new Purse(row.from(), row.token()), row.amount(), BigInteger::max);
                edges.merge(new Edge(row.from(), row.to(), row.token()), row.amount(), BigInteger::max);
            }
        }
        PlainFlow flow = new PlainFlow();
        purses.forEach((purse, amount) -> flow.arc(purse.holder(), purse, amount));
        edges.forEach((edge, amount) -> flow.arc(new Purse(edge.from(), edge.token()), edge.to(), amount));
        return flow.most(from, to);
    }

    private static CapacityForm<String> form(List<Row> rows) {
        CapacityForm<String> form = new CapacityForm<>();
        rows.forEach(row -> form.capacity(row.from(), row.to(), row.token(), new Circles(row.amount())));
        return form;
    }

    @Test
    void the_most_is_what_a_plain_computation_finds_and_no_row_is_overstepped() {
        int sent = 0;
        for (long seed = 0; seed < 3_000; seed++) {
            List<Row> rows = rows(seed);
            PaymentNetwork<String> network = form(rows).build();
            if (!network.knows("p0") || !network.knows("p1")) {
                continue;
            }
            String where = "seed " + seed;
            Route<String> route = new RouteFinder<>(network).find(Wish.most("p0", "p1"));
            assertEquals(plain(rows, "p0", "p1"), route.sent(), where);
            Map<Purse, BigInteger> handed = new HashMap<>();
            Map<String, BigInteger> nets = new HashMap<>();
            for (Handover<String> leg : route.legs()) {
                BigInteger amount = leg.amount().atto();
                assertTrue(
                        rows.stream()
                                .anyMatch(row -> row.from().equals(leg.from())
                                        && row.to().equals(leg.to())
                                        && row.token().equals(leg.issuer())
                                        && row.amount().compareTo(amount) >= 0),
                        where);
                handed.merge(new Purse(leg.from(), leg.issuer()), amount, BigInteger::add);
                nets.merge(leg.from(), amount.negate(), BigInteger::add);
                nets.merge(leg.to(), amount, BigInteger::add);
            }
            handed.forEach((purse, amount) -> assertTrue(
                    rows.stream()
                            .anyMatch(row -> row.from().equals(purse.holder())
                                    && row.token().equals(purse.token())
                                    && row.amount().compareTo(amount) >= 0),
                    where));
            nets.remove("p0");
            if (route.sent().signum() > 0) {
                assertEquals(route.sent(), nets.remove("p1"), where);
                sent++;
            }
            nets.forEach((person, net) -> assertEquals(BigInteger.ZERO, net, where + person));
        }
        assertTrue(sent > 1_000);
    }

    @Test
    void what_is_handed_to_several_is_bounded_by_what_can_be_handed_to_one() {
        CapacityForm<String> form = new CapacityForm<>();
        Circles five = Circles.whole(5);
        for (String between : List.of("Bea", "Cem", "Dov")) {
            form.capacity("Ana", between, "Ana", five).capacity(between, "Eva", between, five);
        }
        assertEquals(five.atto(), new RouteFinder<>(form.build()).most("Ana", "Eva"));
    }
}
