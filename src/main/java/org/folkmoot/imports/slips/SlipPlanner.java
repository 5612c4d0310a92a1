package org.folkmoot.imports.slips;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Circumstance;
import org.folkmoot.assembly.Judge;
import org.folkmoot.assembly.Slip;
import org.folkmoot.assembly.Verdict;
import org.folkmoot.assembly.WaitingSlip;
import org.folkmoot.desk.Progress;
import org.folkmoot.imports.slips.SlipPlan.Line;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.SlipsUncovered;
import org.folkmoot.journal.acts.UncoveredSlip;
import org.folkmoot.money.Leg;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.rules.RuleType;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** Plans what becomes of slips, by trying it on a copy of the state. */
public final class SlipPlanner {
    /** What the judge answers of a slip in which there is nothing wrong. */
    private static final String COULD_BE_PAID = "refusal.slips-fit";

    private static final int ENTRY_DIGITS = 64;

    private final Assembly state;
    private final long at;
    private final Id by;
    private final @Nullable Id second;
    private final Progress progress;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<SlipPlan.Still> still = new ArrayList<>();
    private final @Nullable Line[] lines;

    private SlipPlanner(Assembly state, long at, Id by, @Nullable Id second, int lines, Progress progress) {
        this.state = state;
        this.at = at;
        this.by = by;
        this.second = second;
        this.progress = progress;
        this.lines = new @Nullable Line[lines];
    }

    /**
     * Plans.
     *
     * @param state the assembly, or a copy of it; stays as it is
     * @param at when it would be recorded, unix seconds
     * @param by who would record; null for anybody, to see what could be
     * @param second the second person who looked at all of them, or null
     * @param reads what the typed slips say
     * @param progress says when to stop; then {@link java.util.concurrent.CancellationException} is thrown
     */
    public static SlipPlan plan(
            Assembly state, long at, @Nullable Id by, @Nullable Id second, List<SlipRead> reads, Progress progress) {
        Id recorder = by != null
                ? by
                : someone(state, at, List.of())
                        .orElseThrow(() -> new IllegalStateException("nobody is left who could record"));
        return new SlipPlanner(state, at, recorder, second, reads.size(), progress).plan(reads);
    }

    private static Optional<Id> someone(Assembly state, long at, List<Id> others) {
        return state.people().who(Standing.MEMBER, at).stream()
                .map(Person::id)
                .filter(id -> !others.contains(id))
                .findFirst();
    }

    private SlipPlan plan(List<SlipRead> reads) {
        state.slips().values().stream()
                .filter(WaitingSlip::isWaiting)
                .forEach(slip -> candidates.add(new Candidate(-1, slip.slip(), "", slip)));
        take(reads);
        SlipTrial trial = pay();
        Map<Candidate, List<Leg>> paid = trial.paid();
        List<SlipPlan.Covered> covered = new ArrayList<>();
        List<SlipPlan.Payable> order = new ArrayList<>();
        paid.forEach((candidate, legs) -> {
            WaitingSlip waiting = candidate.waiting();
            if (waiting != null) {
                covered.add(new SlipPlan.Covered(waiting, legs));
                order.add(covered.getLast());
            } else {
                SlipPlan.Pays pays = new SlipPlan.Pays(
                        candidate.slip(),
                        candidate.reason(),
                        legs,
                        state.closings().booked(candidate.slip().valueDay()));
                lines[candidate.place()] = pays;
                order.add(pays);
            }
        });
        Map<Candidate, Sentence> causes = WhyWaits.of(trial, trial.rest(candidates), progress);
        for (Candidate candidate : trial.rest(candidates)) {
            Sentence why = Objects.requireNonNull(causes.get(candidate), "whatever waits has a cause");
            WaitingSlip waiting = candidate.waiting();
            if (waiting != null) {
                still.add(new SlipPlan.Still(waiting, why));
            } else {
                lines[candidate.place()] = new Line.Waits(candidate.slip(), candidate.reason(), why);
            }
        }
        leaveWhatHasNoRoom();
        return new SlipPlan(
                Arrays.stream(lines).map(SlipPlanner::decided).toList(),
                covered,
                still,
                order,
                second == null
                        && state.rules().value(Rules.PAYMENTS_SECOND_PERSON, at).equals(RuleType.ON));
    }

    /** A pile waits in one entry of the record, which has a bound; where it is too large, none of it is taken. */
    private void leaveWhatHasNoRoom() {
        List<Line.Waits> waiting = Arrays.stream(lines)
                .filter(Line.Waits.class::isInstance)
                .map(Line.Waits.class::cast)
                .toList();
        Set<Line.Waits> left = Collections.newSetFromMap(new IdentityHashMap<>());
        for (List<Line.Waits> pile : Candidate.Pile.of(waiting)) {
            if (!EntryRoom.of(pile).isThere()) {
                left.addAll(pile);
            }
        }
        for (int place = 0; place < lines.length; place++) {
            if (lines[place] instanceof Line.Waits waits && left.contains(waits)) {
                UncoveredSlip slip = waits.slip();
                lines[place] =
                        new Line.Wrong(null, Sentence.of("slips.pile.large", slip.payer(), slip.valueDay()), null);
            }
        }
    }

    private static Line decided(@Nullable Line line) {
        if (line == null) {
            throw new IllegalStateException("a slip of which nothing became");
        }
        return line;
    }

    /** Takes what can be understood, each number once, as far as the judge finds nothing wrong in it. */
    private void take(List<SlipRead> reads) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int place = 0; place < reads.size(); place++) {
            switch (reads.get(place)) {
                case SlipRead.Blank blank -> lines[place] = new Line.Blank();
                case SlipRead.Wrong(SlipText.Field field, Sentence why) ->
                    lines[place] = new Line.Wrong(field, why, null);
                case SlipRead.Good good -> {
                    String number = good.slip().slip();
                    Integer before = number.isEmpty() ? null : numbers.putIfAbsent(Slip.same(number), place);
                    lines[place] = before == null
                            ? wrong(good.slip())
                            : new Line.Wrong(
                                    SlipText.Field.SLIP, Sentence.of("slips.number.twice", number, before + 1), null);
                    if (lines[place] == null) {
                        candidates.add(new Candidate(place, good.slip(), good.reason(), null));
                    }
                }
            }
        }
    }

    private @Nullable Line wrong(UncoveredSlip slip) {
        Verdict verdict = Judge.judge(state, new SlipsUncovered(List.of(slip)), circumstance(0));
        if (verdict instanceof Verdict.Refused(var cause, var rule)
                && !cause.key().equals(COULD_BE_PAID)) {
            return new Line.Wrong(field(cause), cause, rule);
        }
        return null;
    }

    private static SlipText.@Nullable Field field(Sentence cause) {
        return switch (cause.key()) {
            case "refusal.slip-used", "refusal.slip-missing" -> SlipText.Field.SLIP;
            case "refusal.value-day" -> SlipText.Field.DAY;
            case "refusal.mandate", "refusal.mandate-over", "refusal.mandate-short" -> SlipText.Field.SIGNERS;
            default -> null;
        };
    }

    /** Finds what can be paid together; where a rule refuses one slip, all of its payer and day stand aside. */
    private SlipTrial pay() {
        while (true) {
            SlipTrial trial = new SlipTrial(state.copy(), at, this::judge);
            Map<Candidate.Pile, Verdict.Refused> refused = trial.payDirectly(candidates);
            SlipTrial further = refused.isEmpty() ? new SlipsThroughPeople(trial, progress).pay(candidates) : null;
            while (further != null) {
                trial = further;
                // whoever received something by that may now pay on
                refused = trial.payDirectly(candidates);
                further = refused.isEmpty() ? new SlipsThroughPeople(trial, progress).pay(candidates) : null;
            }
            if (refused.isEmpty()) {
                return trial;
            }
            standAside(refused);
        }
    }

    private Verdict judge(Assembly trial, Candidate candidate, List<Leg> legs, int number) {
        return Judge.judge(trial, payment(candidate, legs), circumstance(number));
    }

    private void standAside(Map<Candidate.Pile, Verdict.Refused> refused) {
        candidates.removeIf(candidate -> {
            Verdict.Refused why = refused.get(candidate.pile());
            if (why != null) {
                WaitingSlip waiting = candidate.waiting();
                if (waiting != null) {
                    still.add(new SlipPlan.Still(waiting, why.cause()));
                } else {
                    lines[candidate.place()] = new Line.Wrong(null, why.cause(), why.rule());
                }
            }
            return why != null;
        });
    }

    private PaymentMade payment(Candidate candidate, List<Leg> legs) {
        UncoveredSlip slip = candidate.slip();
        WaitingSlip waiting = candidate.waiting();
        // Where three are all there are, nobody is left, and the judge says so if the rule wants somebody.
        Id seen = second != null
                ? second
                : someone(state, at, List.of(by, slip.payer(), slip.payee())).orElse(null);
        return new PaymentMade(
                slip.payer(),
                slip.payee(),
                legs,
                slip.slip(),
                slip.assent(),
                slip.valueDay(),
                slip.signers(),
                seen,
                waiting == null ? null : waiting.id());
    }

    private Circumstance circumstance(int number) {
        String hex = Integer.toHexString(number);
        String entry = "0".repeat(ENTRY_DIGITS - hex.length()) + hex;
        return new Circumstance(entry, state.founding().device(), Math.max(at, state.latest()), by, null);
    }
}
