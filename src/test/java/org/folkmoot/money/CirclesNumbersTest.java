package org.folkmoot.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Hour;
import org.junit.jupiter.api.Test;

/** Numbers of Circles v2 that stand here by themselves, so that nobody needs another file to check them. */
class CirclesNumbersTest {
    private static final Demurrage SEVEN = Demurrage.of(700);

    /**
     * What {@code calculateIssuance} gives.
     *
     * @param last when somebody collected before, unix seconds
     * @param now unix seconds
     * @param hours how many hours count
     * @param atto what they bring
     */
    private record Collected(long last, long now, long hours, String atto) {}

    private static final List<Collected> COLLECTED = List.of(
            new Collected(1_689_156_005, 1_689_159_599, 0, "0"),
            new Collected(1_689_157_200, 1_689_159_600, 1, "1000000000000000000"),
            new Collected(1_689_120_000, 1_689_206_399, 23, "23000000000000000000"),
            new Collected(1_689_201_000, 1_689_211_800, 3, "2999602664017197914"),
            new Collected(1_689_138_000, 1_690_344_000, 335, "334513676221344004766"),
            new Collected(1_689_169_031, 1_690_378_631, 336, "335535898325791339893"),
            new Collected(1_664_452_800, 1_690_415_999, 336, "335563675956350508803"));

    @Test
    void whoever_collects_by_the_preset_gets_these() {
        IncomeSchedule preset = new IncomeSchedule(
                Issuance.unlimited(Dated.always(Circles.whole(1)), LossSchedule.always(SEVEN)),
                Dated.always(14),
                Dated.always(0));
        for (Collected row : COLLECTED) {
            Hour now = Hour.of(row.now());
            Due due = preset.collected(Hour.of(row.last()), now, now);
            assertEquals(new Due(Circles.ofAtto(row.atto()), Circles.ZERO, row.hours()), due);
        }
    }

    @Test
    void a_hundred_circles_become_these() {
        assertEquals("99861015263419143200", left("100000000000000000000", 7));
        assertEquals("99722223694408310904", left("100000000000000000000", 14));
        assertEquals("484222770258797699852", left("1000000000000000000000", 3650));
        assertEquals("5032", left("5033", 1));
    }

    @Test
    void a_hoard_settles_below_a_hundred_and_twenty_one_thousand() {
        assertEquals(
                "120804563587458981173795",
                Hoard.settled(Circles.ZERO).amount().atto().toString());
        assertEquals(
                "120804563587458981178828",
                Hoard.settled(Circles.whole(200_000)).amount().atto().toString());
    }

    /** On day zero three for one; a year later three for 1.07; in between on the straight line. */
    @Test
    void of_the_first_circles_these_are_taken_over() {
        long zero = FirstCircles.DAY_ZERO.start();
        long year = 31_556_952;
        assertEquals("321000000000000000000", taken("107000000000000000000", zero));
        assertEquals("300000000000000000000", taken("107000000000000000000", zero + year));
        assertEquals("310144927536231884057", taken("107000000000000000000", zero + year / 2));
        assertEquals("18098367266074171994740", taken("7471193061687490000000", 1_702_317_618));
        assertThrows(IllegalArgumentException.class, () -> FirstCircles.takenOver(Circles.whole(1), zero - 1));
    }

    private static String taken(String atto, long now) {
        return FirstCircles.takenOver(Circles.ofAtto(atto), now).atto().toString();
    }

    private static String left(String atto, long days) {
        return SEVEN.left(Circles.ofAtto(atto), days).atto().toString();
    }
}
