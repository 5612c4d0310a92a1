package org.folkmoot.desktop.money;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Payment;
import org.folkmoot.assembly.Proposal;
import org.folkmoot.assembly.questions.Booked;
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
    private static final int NAMED = 5;

    /** Keeps its own copy. */
    public Arithmetic {
        lines = List.copyOf(lines);
    }

    /**
     * One summand.
     *
     * @param delta what it adds; negative where it takes away
     * @param what what it is
     * @param because which rule and decision, or which payments, are behind it; empty for what was there at first
     * @param entries the places in the record of the entries that did it, oldest first; none for what was there at first, or
     *     was lost and stands in no entry yet
     */
    public record Line(Circles delta, Sentence what, Optional<Sentence> because, List<Long> entries) {
        /** Keeps its own copy. */
        public Line {
            entries = List.copyOf(entries);
        }

        private Line(Circles delta, Sentence what, Optional<Sentence> because) {
            this(delta, what, because, List.of());
        }

        private Line by(List<Booked> behind) {
            return new Line(
                    delta, what, because, behind.stream().map(Booked::place).toList());
        }

        /** Names the entries, the first so many; empty where there are none. */
        public Optional<Sentence> named(int most) {
            if (entries.isEmpty()) {
                return Optional.empty();
            }
            List<Long> first = entries.subList(0, Math.min(most, entries.size()));
            int more = entries.size() - first.size();
            return Optional.of(
                    more == 0
                            ? Sentence.of("money.why.entries", first.size(), first)
                            : Sentence.of("money.why.entries-more", first, more));
        }
    }

    /**
     * Says an explained balance of a holder in sentences.
     *
     * @param booked every movement of the holder, from which the balance was explained
     */
    public static Arithmetic of(Assembly state, Id holder, Explained explained, List<Booked> booked) {
        return new Arithmetic(
                explained.amount(),
                explained.day(),
                told(explained.steps()).stream()
                        .map(step -> line(state, holder, step, booked))
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

    private static Line line(Assembly state, Id holder, Step step, List<Booked> booked) {
        return switch (step) {
            case Step.Held held -> new Line(held.delta(), Sentence.of("money.step.held", held.day()), Optional.empty());
            case Step.Lost lost ->
                new Line(
                                lost.delta(),
                                Sentence.of(
                                        "money.step.lost",
                                        lost.days(),
                                        new java.math.BigDecimal(java.math.BigInteger.valueOf(lost.hundredths()), 2)),
                                Optional.of(RuleSentences.decidedBy(state, Rules.LOSS_YEARLY, lost.from())))
                        .by(behind(lost, booked));
            case Step.Moved moved -> {
                List<Booked> behind = behind(moved, booked);
                yield moved(state, holder, moved, behind).by(behind);
            }
        };
    }

    /** Returns the movements that posted a loss, one of each entry; what is lost since the last stands in none yet. */
    private static List<Booked> behind(Step.Lost lost, List<Booked> booked) {
        return onceAnEntry(
                booked,
                posting -> posting.kind().isOwnLoss()
                        && lost.from().isBefore(posting.day())
                        && !lost.until().isBefore(posting.day()));
    }

    /** Returns the movements that make a step, one of each entry: a payment moves circles of several people at once. */
    private static List<Booked> behind(Step.Moved moved, List<Booked> booked) {
        return onceAnEntry(
                booked,
                posting -> posting.kind() == moved.kind()
                        && !posting.day().isBefore(moved.first())
                        && !moved.last().isBefore(posting.day()));
    }

    private static List<Booked> onceAnEntry(List<Booked> booked, Predicate<Posting> which) {
        Map<String, Booked> byEntry = new LinkedHashMap<>();
        for (Booked each : booked) {
            if (which.test(each.posting())) {
                byEntry.putIfAbsent(each.entry(), each);
            }
        }
        return List.copyOf(byEntry.values());
    }

    private static Line moved(Assembly state, Id holder, Step.Moved moved, List<Booked> behind) {
        return switch (moved.kind()) {
            case ISSUED ->
                holder.equals(state.commonFund())
                        ? new Line(
                                moved.delta(),
                                Sentence.of("money.step.fund-share", behind.size(), moved.first(), moved.last()),
                                Optional.of(
                                        RuleSentences.decidedBy(state, Rules.COMMON_FUND_INCOME_SHARE, moved.last())))
                        : new Line(
                                moved.delta(),
                                Sentence.of("money.step.issued", behind.size(), moved.first(), moved.last()),
                                Optional.of(income(state, moved.last())));
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
                new Line(
                        moved.delta(),
                        Sentence.of("money.step.minted", behind.size()),
                        Optional.of(named(state, behind)));
            case REDEEMED ->
                new Line(
                        moved.delta(),
                        Sentence.of("money.step.redeemed", behind.size()),
                        Optional.of(named(state, behind)));
            case LOSS, LOSS_RECEIVED, COMMON_LOSS ->
                new Line(
                        moved.delta(),
                        Sentence.of("money.step.loss-received"),
                        Optional.of(RuleSentences.decidedBy(state, Rules.LOSS_GOES_TO, moved.first())));
            case PAYMENT_OUT ->
                new Line(
                        moved.delta(),
                        Sentence.of("money.step.paid", behind.size()),
                        Optional.of(named(state, behind)));
            case PAYMENT_IN ->
                new Line(
                        moved.delta(),
                        Sentence.of("money.step.received", behind.size()),
                        Optional.of(named(state, behind)));
        };
    }

    /** Names the rule of the income, and that of the common fund's share where it takes one. */
    private static Sentence income(Assembly state, Day day) {
        Sentence income = RuleSentences.decidedBy(state, Rules.INCOME_PER_HOUR, day);
        boolean shared =
                !state.rules().on(Rules.COMMON_FUND_INCOME_SHARE, day).value().equals("0");
        return shared
                ? Sentence.of(
                        "money.because.both",
                        income,
                        RuleSentences.decidedBy(state, Rules.COMMON_FUND_INCOME_SHARE, day))
                : income;
    }

    /** Returns the day on which the vote on somebody opened: by its rules they are welcomed. */
    private static Day admission(Assembly state, Id person) {
        return state.people()
                .find(person)
                .map(Person::admittedBy)
                .map(vote -> Day.of(state.vote(vote).openedAt()))
                .orElse(Day.of(state.founding().at()));
    }

    /** Names the payments that make a step: by the slip, the decision, or their number. */
    private static Sentence named(Assembly state, List<Booked> behind) {
        List<Sentence> first =
                behind.stream().limit(NAMED).map(each -> payment(state, each)).toList();
        int more = behind.size() - first.size();
        return more == 0
                ? Sentence.of("money.step.payments", first)
                : Sentence.of("money.step.payments-more", first, more);
    }

    private static Sentence payment(Assembly state, Booked booked) {
        int number = Objects.requireNonNull(booked.payment(), "whatever is paid belongs to a payment");
        Payment payment = state.payments().all().get(number - 1);
        if (booked.entry().equals(payment.reversedBy())) {
            return Sentence.of("money.step.back", number);
        }
        Id vote = state.grantPayments().get(payment.id());
        if (vote != null) {
            Proposal granted = state.proposal(state.vote(vote).proposal());
            return Sentence.of("money.step.granted", number, granted.number());
        }
        return payment.slip().isBlank()
                ? Sentence.of("money.step.payment", number)
                : Sentence.of("money.slip", payment.slip());
    }
}
