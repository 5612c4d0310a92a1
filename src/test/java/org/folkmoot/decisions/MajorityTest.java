package org.folkmoot.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.folkmoot.terms.Fraction;
import org.folkmoot.terms.SharedData;
import org.folkmoot.terms.SharedData.Node;
import org.junit.jupiter.api.Test;

class MajorityTest {
    private static final Majority MORE_THAN_HALF = new Majority(new Fraction(1, 2), true, Base.YES_NO);
    private static final Majority TWO_THIRDS = new Majority(new Fraction(2, 3), false, Base.YES_NO_ABSTAIN);
    private static final Fraction HALF = new Fraction(1, 2);

    private static Judgement judge(Majority majority, long yes, long no, long abstain) {
        return majority.judge(new Tally(yes, no, abstain, 0, 31, 42), HALF, 31, 31);
    }

    @Test
    void a_rule_passes_with_two_thirds_of_yes_no_and_abstentions() {
        Judgement judgement = judge(TWO_THIRDS, 23, 7, 1);
        assertEquals(new Judgement(31, 21, 23, true, false, 21, 31, 31), judgement);
        assertEquals(Outcome.PASSED, judgement.outcome());
        assertEquals(Outcome.PASSED, judge(TWO_THIRDS, 8, 4, 0).outcome(), "exactly two thirds are enough");
        assertEquals(Outcome.NOT_PASSED, judge(TWO_THIRDS, 8, 4, 1).outcome());
    }

    @Test
    void more_than_half_is_one_more_than_half() {
        assertEquals(3, judge(MORE_THAN_HALF, 3, 2, 0).needed());
        assertTrue(judge(MORE_THAN_HALF, 3, 2, 9).passed(), "abstentions do not count");
        assertFalse(judge(MORE_THAN_HALF, 2, 3, 0).passed());
    }

    @Test
    void a_tie_is_said_to_be_a_tie() {
        assertEquals(Outcome.TIED, judge(MORE_THAN_HALF, 9, 9, 2).outcome());
        assertEquals(Outcome.NOT_PASSED, judge(TWO_THIRDS, 9, 9, 2).outcome(), "two thirds were missed by far");
        assertEquals(Outcome.NOT_PASSED, judge(MORE_THAN_HALF, 0, 0, 20).outcome(), "nobody wanted anything");
    }

    @Test
    void one_more_yes_never_makes_an_outcome_worse_not_even_a_tie() {
        assertEquals(
                Outcome.NOT_PASSED,
                judge(new Majority(HALF, true, Base.YES_NO_ABSTAIN), 10, 10, 11).outcome(),
                "16 were needed");
        for (Base base : Base.values()) {
            Majority half = new Majority(HALF, true, base);
            for (long yes = 0; yes < 31; yes++) {
                for (long no = 0; yes + no < 31; no++) {
                    Outcome before = judge(half, yes, no, 31 - yes - no).outcome();
                    Outcome after = judge(half, yes + 1, no, 30 - yes - no).outcome();
                    assertTrue(good(after) >= good(before), base + " " + yes + " to " + no);
                }
            }
        }
    }

    private static int good(Outcome outcome) {
        return List.of(Outcome.NOT_DECIDED, Outcome.NOT_PASSED, Outcome.TIED, Outcome.PASSED)
                .indexOf(outcome);
    }

    @Test
    void where_nobody_counts_nothing_passes() {
        for (Base base : Base.values()) {
            Majority majority = new Majority(new Fraction(1, 2), false, base);
            Judgement none = majority.judge(new Tally(0, 0, 0, 0, 0, 0), HALF, 0, 0);
            assertEquals(Outcome.NOT_PASSED, none.outcome(), base.name());
        }
    }

    @Test
    void half_of_the_members_is_at_least_half() {
        assertEquals(21, quorumOf(42));
        assertEquals(22, quorumOf(43));
    }

    private static long quorumOf(int members) {
        return TWO_THIRDS.judge(new Tally(0, 0, 0, 0, 0, members), HALF, 0, 0).quorumNeeded();
    }

    @Test
    void every_base_has_a_code_of_its_own() {
        for (Base base : Base.values()) {
            assertEquals(base, Base.ofCode(base.code()));
        }
        assertThrows(IllegalArgumentException.class, () -> Base.ofCode("applause"));
    }

    @Test
    void with_the_quorum_lost_at_the_close_nothing_is_decided() {
        Tally tally = new Tally(20, 0, 0, 0, 20, 42);
        assertEquals(Outcome.NOT_DECIDED, TWO_THIRDS.judge(tally, HALF, 31, 20).outcome());
        assertEquals(Outcome.NOT_DECIDED, TWO_THIRDS.judge(tally, HALF, 20, 31).outcome());
        assertEquals(Outcome.PASSED, TWO_THIRDS.judge(tally, HALF, 21, 21).outcome());
    }

    @Test
    void a_threshold_that_decides_nothing_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Majority(new Fraction(0, 1), false, Base.CAST));
        assertThrows(IllegalArgumentException.class, () -> new Majority(new Fraction(3, 3), true, Base.CAST));
    }

    @Test
    void more_votes_than_people_do_not_fit() {
        assertTrue(new Tally(23, 7, 1, 0, 31, 42).fits());
        assertFalse(new Tally(23, 7, 1, 1, 31, 42).fits());
        assertThrows(IllegalArgumentException.class, () -> new Tally(-1, 0, 0, 0, 0, 0));
    }

    @Test
    void one_more_yes_never_makes_passed_into_not_passed() {
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            long den = 1L + random.nextInt(12);
            Majority majority =
                    new Majority(new Fraction(1 + random.nextLong(den), den), false, Base.values()[random.nextInt(6)]);
            if (random.nextBoolean() && majority.threshold().num() < den) {
                majority = new Majority(majority.threshold(), true, majority.base());
            }
            long yes = random.nextInt(30);
            long no = random.nextInt(30);
            long abstain = random.nextInt(10);
            boolean passed = judged(majority, yes, no, abstain);
            assertTrue(!passed || judged(majority, yes + 1, no, abstain), "one more yes, seed " + seed);
            assertTrue(!passed || no == 0 || judged(majority, yes, no - 1, abstain), "one no less, seed " + seed);
            assertTrue(
                    !passed || no == 0 || judged(majority, yes + 1, no - 1, abstain), "a change of mind, seed " + seed);
            assertTrue(passed || !judged(majority, yes, no + 1, abstain), "one more no, seed " + seed);
            Tally tally = new Tally(yes, no, abstain, 1, 80, 90);
            assertEquals(exactly(majority, tally), passed, "seed " + seed);
        }
    }

    private static boolean judged(Majority majority, long yes, long no, long abstain) {
        return majority.judge(new Tally(yes, no, abstain, 1, 80, 90), HALF, 80, 80)
                .passed();
    }

    /** The definition itself, by cross multiplication. */
    private static boolean exactly(Majority majority, Tally tally) {
        long has = tally.yes() * majority.threshold().den();
        long needs = majority.base().of(tally) * majority.threshold().num();
        return tally.yes() > 0 && (majority.strict() ? has > needs : has >= needs);
    }

    @Test
    void the_known_cases_come_out_as_known() {
        for (Node row : SharedData.json("elections/majority.json").list()) {
            String name = row.text("name");
            Base base =
                    switch (row.text("base")) {
                        case "YN" -> Base.YES_NO;
                        case "YNA" -> Base.YES_NO_ABSTAIN;
                        default -> Base.valueOf(row.text("base"));
                    };
            Majority majority = new Majority(
                    new Fraction(row.number("num"), row.number("den")), Boolean.parseBoolean(row.text("strict")), base);
            Tally tally = new Tally(
                    row.number("yes"),
                    row.number("no"),
                    row.number("abstain"),
                    row.number("invalid"),
                    row.number("present"),
                    row.number("entitled"));
            Judgement judgement = majority.judge(tally, new Fraction(0, 1), 0, 0);
            assertEquals(row.number("expected_base"), judgement.base(), name);
            assertEquals(row.number("expected_votes_needed"), judgement.needed(), name);
            assertEquals(Boolean.parseBoolean(row.text("expected_pass")), judgement.passed(), name);
        }
    }
}
