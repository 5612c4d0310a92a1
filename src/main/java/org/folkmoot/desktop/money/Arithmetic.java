package org.folkmoot.desktop.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Payment;
import org.folkmoot.desktop.sitting.RuleSentences;
import org.folkmoot.money.Explained;
import org.folkmoot.money.Posting;
import org.folkmoot.money.Step;
import org.folkmoot.people.Person;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;

/**
 * The arithmetic of a balance in sentences, each with the rule or the slips behind it.
 *
 * @param amount what it comes to
 * @param day on which day
 * @param lines the summands, in order of time
 */
public record Arithmetic(Circles amount, Day day, List<Line> lines) {
    private static final int SLIPS = 5;

    /** Keeps its own copy. */
    public Arithmetic {
        lines = List.copyOf(lines);
    }

    /**
     * One summand.
     *
     * @param delta what it adds; negative where it takes away
     * @param what what it is
     * @param because which rule and decision, or which slips, are behind it; empty for what was there at first
     */
    public record Line(Circles delta, Sentence what, Optional<Sentence> because) {}

    /** Says an explained balance of a holder in sentences. */
    public static Arithmetic of(Assembly state, Id holder, Explained explained) {
        return new Arithmetic(
                explained.amount(),
                explained.day(),
                told(explained.steps()).stream()
                        .map(step -> line(state, holder, step))
                        .toList());
    }

    /** Where nothing was held at first, what came is told before what was lost of it. */
    private static List<Step> told(List<Step> steps) {
        if (steps.isEmpty() || !(steps.getFirst() instanceof Step.Lost)) {
            return steps;
        }
        List<Step> told = new ArrayList<>(steps);
        Step lost = told.removeFirst();
        int came = 0;
        while (came < told.size() && told.get(came) instanceof Step.Moved) {
            came++;
        }
        told.add(came, lost);
        return told;
    }

    private static Line line(Assembly state, Id holder, Step step) {
        return switch (step) {
            case Step.Held held -> new Line(held.delta(), Sentence.of("money.step.held", held.day()), Optional.empty());
            case Step.Lost lost ->
                new Line(
                        lost.delta(),
                        Sentence.of(
                                "money.step.lost",
                                lost.days(),
                                new java.math.BigDecimal(java.math.BigInteger.valueOf(lost.hundredths()), 2)),
                        Optional.of(RuleSentences.decidedBy(state, Rules.LOSS_YEARLY, lost.from())));
            case Step.Moved moved -> moved(state, holder, moved);
        };
    }

    private static Line moved(Assembly state, Id holder, Step.Moved moved) {
        return switch (moved.kind()) {
            case ISSUED ->
                holder.equals(state.commonFund())
                        ? new Line(
                                moved.delta(),
                                Sentence.of("money.step.fund-share", moved.times(), moved.first(), moved.last()),
                                Optional.of(
                                        RuleSentences.decidedBy(state, Rules.COMMON_FUND_INCOME_SHARE, moved.last())))
                        : new Line(
                                moved.delta(),
                                Sentence.of("money.step.issued", moved.times(), moved.first(), moved.last()),
                                Optional.of(RuleSentences.decidedBy(state, Rules.INCOME_PER_HOUR, moved.last())));
            case WELCOME ->
                new Line(
                        moved.delta(),
                        Sentence.of("money.step.welcome"),
                        Optional.of(
                                RuleSentences.decidedBy(state, Rules.INCOME_WELCOME_GRANT, admission(state, holder))));
            case BURNED ->
                new Line(
                        moved.delta(),
                        Sentence.of("money.step.burned", moved.times()),
                        Optional.of(RuleSentences.decidedBy(state, Rules.INCOME_WELCOME_INVITER_GIVES, moved.last())));
            case MINTED ->
                new Line(moved.delta(), Sentence.of("money.step.minted", moved.times()), slips(state, holder, moved));
            case REDEEMED ->
                new Line(moved.delta(), Sentence.of("money.step.redeemed", moved.times()), slips(state, holder, moved));
            case LOSS, LOSS_RECEIVED, COMMON_LOSS ->
                new Line(
                        moved.delta(),
                        Sentence.of("money.step.loss-received"),
                        Optional.of(RuleSentences.decidedBy(state, Rules.LOSS_GOES_TO, moved.first())));
            case PAYMENT_OUT ->
                new Line(moved.delta(), Sentence.of("money.step.paid", moved.times()), slips(state, holder, moved));
            case PAYMENT_IN ->
                new Line(moved.delta(), Sentence.of("money.step.received", moved.times()), slips(state, holder, moved));
        };
    }

    /** Returns the day on which the vote on somebody opened: by its rules they are welcomed. */
    private static Day admission(Assembly state, Id person) {
        return state.people()
                .find(person)
                .map(Person::admittedBy)
                .map(vote -> Day.of(state.vote(vote).openedAt()))
                .orElse(Day.of(state.founding().at()));
    }

    /** Names the slips of the payments that make a step, as far as they have any. */
    private static Optional<Sentence> slips(Assembly state, Id holder, Step.Moved moved) {
        boolean out = moved.kind() == Posting.Kind.PAYMENT_OUT;
        List<String> slips = state.payments().all().stream()
                .filter(payment -> within(payment, moved) && concerns(payment, holder, out))
                .map(Payment::slip)
                .filter(slip -> !slip.isBlank())
                .toList();
        if (slips.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                slips.size() <= SLIPS
                        ? Sentence.of("money.step.slips", slips.size(), slips)
                        : Sentence.of("money.step.slips-more", slips.subList(0, SLIPS), slips.size() - SLIPS));
    }

    private static boolean within(Payment payment, Step.Moved moved) {
        Day day = Day.of(payment.at());
        return !day.isBefore(moved.first()) && !moved.last().isBefore(day);
    }

    private static boolean concerns(Payment payment, Id holder, boolean out) {
        return payment.legs().stream().anyMatch(leg -> (out ? leg.from() : leg.to()).equals(holder));
    }
}
