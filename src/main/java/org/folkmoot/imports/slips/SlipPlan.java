package org.folkmoot.imports.slips;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.assembly.WaitingSlip;
import org.folkmoot.journal.acts.UncoveredSlip;
import org.folkmoot.money.Leg;
import org.folkmoot.rules.Rule;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of typed slips, and of those that wait, if they are recorded at a moment.
 *
 * @param lines one for each typed slip, in the order in which they were typed
 * @param covered slips that waited and can be paid now
 * @param still slips that go on waiting
 * @param order everything that is paid, in the order in which it has to be recorded
 * @param needsSecond whether a second person still has to be named
 */
public record SlipPlan(
        List<Line> lines, List<Covered> covered, List<Still> still, List<Payable> order, boolean needsSecond) {
    /** Keeps its own copies. */
    public SlipPlan {
        lines = List.copyOf(lines);
        covered = List.copyOf(covered);
        still = List.copyOf(still);
        order = List.copyOf(order);
    }

    /** What becomes of one typed slip. */
    public sealed interface Line {
        /** Nothing is typed. */
        record Blank() implements Line {}

        /**
         * It cannot be recorded.
         *
         * @param field where it is wrong, or null when it is the whole of it
         * @param why what is wrong
         * @param rule the rule of the assembly behind it, or null
         */
        record Wrong(
                SlipText.@Nullable Field field,
                Sentence why,
                @Nullable Rule rule) implements Line {}

        /**
         * It waits as uncovered, with all other slips of its payer and day.
         *
         * @param slip what it says
         * @param reason what it is for, or empty
         * @param why why they do
         */
        record Waits(UncoveredSlip slip, String reason, Sentence why) implements Line {}
    }

    /** What is paid. */
    public sealed interface Payable {
        /** Returns what it says. */
        UncoveredSlip slip();

        /** Returns how it is paid. */
        List<Leg> legs();
    }

    /**
     * A typed slip that is paid.
     *
     * @param slip what it says
     * @param reason what it is for, or empty
     * @param legs how it is paid
     * @param booked the day on which the books would have it; later than its own when that is closed
     */
    public record Pays(UncoveredSlip slip, String reason, List<Leg> legs, Day booked) implements Line, Payable {}

    /**
     * A slip that waited and is paid.
     *
     * @param waiting the slip
     * @param legs how it is paid
     */
    public record Covered(WaitingSlip waiting, List<Leg> legs) implements Payable {
        @Override
        public UncoveredSlip slip() {
            return waiting.slip();
        }
    }

    /**
     * A slip that waited and goes on waiting.
     *
     * @param waiting the slip
     * @param why why it does
     */
    public record Still(WaitingSlip waiting, Sentence why) {}

    /** Returns how a slip is called: by its number, or by what it is about. */
    public static Sentence named(UncoveredSlip slip) {
        return slip.slip().isEmpty()
                ? Sentence.of("slips.waits.unnumbered", slip.amount(), slip.payee())
                : Sentence.of("money.slip", slip.slip());
    }

    /** Returns the lines of a kind. */
    public <T extends Line> List<T> of(Class<T> kind) {
        return lines.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Returns whether there is something to record. */
    public boolean hasWork() {
        return !order.isEmpty() || !of(Line.Waits.class).isEmpty();
    }

    /** Returns the sum of all slips that can be understood, in atto-circles; many slips can come to more than there is. */
    public BigInteger total() {
        return Stream.concat(
                        of(Pays.class).stream().map(Pays::slip),
                        of(Line.Waits.class).stream().map(Line.Waits::slip))
                .map(slip -> slip.amount().atto())
                .reduce(BigInteger.ZERO, BigInteger::add);
    }
}
