package org.folkmoot.trust.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.folkmoot.trust.flow.Hamlet.Purse;

/** Hands over leg by leg what a route says, and looks whether everybody may and can, and how they end. */
final class HandedOver {
    private HandedOver() {}

    static void check(Hamlet hamlet, String from, String to, Route<String> route, String where) {
        Map<Purse, BigInteger> purses = new HashMap<>(hamlet.holdings);
        Map<String, BigInteger> nets = new HashMap<>();
        Set<String> between = new TreeSet<>();
        Set<Object> seen = new HashSet<>();
        for (Handover<String> leg : route.legs()) {
            BigInteger amount = leg.amount().atto();
            assertTrue(amount.signum() > 0, where);
            assertTrue(hamlet.isPermitted(leg.from(), leg.to(), leg.issuer()), () -> where + " " + leg);
            assertTrue(seen.add(new Handover<>(leg.from(), leg.to(), leg.issuer(), org.folkmoot.terms.Circles.ZERO)));
            BigInteger rest = purses.getOrDefault(new Purse(leg.from(), leg.issuer()), BigInteger.ZERO)
                    .subtract(amount);
            assertTrue(rest.signum() >= 0, () -> where + " " + leg);
            purses.put(new Purse(leg.from(), leg.issuer()), rest);
            purses.merge(new Purse(leg.to(), leg.issuer()), amount, BigInteger::add);
            nets.merge(leg.from(), amount.negate(), BigInteger::add);
            nets.merge(leg.to(), amount, BigInteger::add);
            between.add(leg.from());
            between.add(leg.to());
        }
        between.remove(from);
        between.remove(to);
        nets.forEach((person, net) -> {
            BigInteger expected =
                    person.equals(from) ? route.sent().negate() : person.equals(to) ? route.sent() : BigInteger.ZERO;
            assertEquals(expected, net, () -> where + " " + person);
        });
        assertEquals(route.sent().signum() == 0, route.legs().isEmpty(), where);
        assertEquals(between.stream().toList(), route.people(), where);
        for (String person : between) {
            assertFalse(hamlet.notPassable.contains(person), where);
        }
        // Whoever has handed over receives nothing any more: no circles.
        Map<String, Integer> lastReceived = new HashMap<>();
        Map<String, Integer> firstGiven = new HashMap<>();
        for (int i = 0; i < route.legs().size(); i++) {
            lastReceived.put(route.legs().get(i).to(), i);
            firstGiven.putIfAbsent(route.legs().get(i).from(), i);
        }
        firstGiven.forEach((person, first) ->
                assertTrue(lastReceived.getOrDefault(person, -1) < first, () -> where + " circle at " + person));
    }
}
