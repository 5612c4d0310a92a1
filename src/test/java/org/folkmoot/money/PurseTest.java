package org.folkmoot.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.Test;

class PurseTest {
    private static Id issuer(int number) {
        // Some people came together, some alone: ids differ in the one part or in the other.
        return new Id((number % 2 == 0 ? "ab" : Integer.toHexString(16 + number % 7)).repeat(32), number / 2);
    }

    private static Map<Id, Holding> holdings(Purse purse) {
        Map<Id, Holding> all = new HashMap<>();
        purse.each((issuer, holding) -> assertNull(all.put(issuer, holding), "listed twice"));
        return all;
    }

    @Test
    void what_was_last_set_is_held_of_any_number_of_issuers() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            Purse purse = new Purse();
            Map<Id, Holding> expected = new HashMap<>();
            int people = 1 + random.nextInt(300);
            for (int i = 0; i < 1_000; i++) {
                Id issuer = issuer(random.nextInt(people));
                Circles amount = new Circles(random.nextInt(1 << 20), random.nextLong());
                Day day = new Day(20_000 + random.nextInt(900));
                purse.set(issuer, amount, day);
                expected.put(issuer, new Holding(amount, day));
                assertEquals(expected.get(issuer), purse.find(issuer), "seed " + seed);
            }
            assertEquals(expected, holdings(purse), "seed " + seed);
            assertNull(purse.find(issuer(people + 1)));
            assertEquals(
                    expected.values().stream().map(Holding::amount).reduce(Circles.ZERO, Circles::plus),
                    purse.sum(Holding::amount));
        }
    }

    @Test
    void a_copy_goes_its_own_way() {
        Purse purse = new Purse();
        purse.set(issuer(0), Circles.whole(1), new Day(1));
        Purse copy = purse.copy();
        copy.set(issuer(0), Circles.whole(2), new Day(2));
        copy.set(issuer(1), Circles.whole(3), new Day(2));
        assertEquals(Map.of(issuer(0), new Holding(Circles.whole(1), new Day(1))), holdings(purse));
        assertEquals(2, holdings(copy).size());
    }
}
