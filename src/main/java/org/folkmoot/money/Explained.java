package org.folkmoot.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/**
 * Why somebody holds as much as they do on a day: "336.98 = 298.10 held on 3 November − 1.12 lost over 19 days at 7 % + …".
 *
 * @param amount what they hold
 * @param day on this day
 * @param steps the arithmetic, in order of time; their sum is the amount, to the last unit
 */
public record Explained(Circles amount, Day day, List<Step> steps) {
    /** Keeps its own copy. */
    public Explained {
        steps = List.copyOf(steps);
    }

    /**
     * Explains a balance by what happened since an earlier day.
     *
     * @param postings every line of the holder, in the order in which they were posted
     * @param since what was held at the end of this day is taken as given
     * @param day not before {@code since}; lines of later days are left out
     * @param loss the yearly loss through time
     */
    public static Explained balance(List<Posting> postings, Day since, Day day, LossSchedule loss) {
        if (day.isBefore(since)) {
            throw new IllegalArgumentException(day + " comes before " + since);
        }
        Circles held = held(postings, since, loss);
        List<Step> steps = new ArrayList<>();
        if (!held.isZero()) {
            steps.add(new Step.Held(since, held));
        }
        for (Dated.Part<Demurrage> part : loss.rates().between(since, day)) {
            Circles after = held(postings, part.until(), loss);
            List<Step.Moved> moved = moved(postings, part.from(), part.until());
            Circles lost = moved.stream()
                    .map(Step.Moved::delta)
                    .reduce(held, Circles::plus)
                    .minus(after);
            if (!lost.isZero()) {
                Day from = held.isZero() ? firstOf(moved, part.from()) : part.from();
                steps.add(new Step.Lost(from, part.until(), part.value().hundredths(), lost));
            }
            steps.addAll(moved);
            held = after;
        }
        return new Explained(held, day, steps);
    }

    /** Who held nothing lost nothing before something came. */
    private static Day firstOf(List<Step.Moved> moved, Day otherwise) {
        return moved.stream()
                .map(Step.Moved::first)
                .min(Comparator.naturalOrder())
                .orElse(otherwise);
    }

    private static Circles held(List<Posting> postings, Day day, LossSchedule loss) {
        Map<Id, Holding> last = new HashMap<>();
        for (Posting posting : postings) {
            if (posting.day().compareTo(day) <= 0) {
                last.put(posting.issuer(), new Holding(posting.after(), posting.day()));
            }
        }
        // A sum of whole numbers is the same in any order.
        return last.values().stream().map(holding -> holding.on(day, loss)).reduce(Circles.ZERO, Circles::plus);
    }

    /** Lines after the first day until the end of the last, one step a kind in the order of their first days. */
    private static List<Step.Moved> moved(List<Posting> postings, Day after, Day until) {
        Map<Posting.Kind, Step.Moved> sums = new EnumMap<>(Posting.Kind.class);
        for (Posting posting : postings) {
            boolean inside = after.isBefore(posting.day()) && posting.day().compareTo(until) <= 0;
            if (inside && !posting.kind().isOwnLoss()) {
                sums.merge(
                        posting.kind(),
                        new Step.Moved(posting.kind(), posting.day(), posting.day(), 1, posting.delta()),
                        Explained::joined);
            }
        }
        // Sorting keeps the order of kinds within a day.
        return sums.values().stream()
                .sorted(Comparator.comparing(Step.Moved::first))
                .toList();
    }

    private static Step.Moved joined(Step.Moved one, Step.Moved next) {
        return new Step.Moved(
                one.kind(),
                one.first(),
                one.last().max(next.last()),
                one.times() + next.times(),
                one.delta().plus(next.delta()));
    }
}
