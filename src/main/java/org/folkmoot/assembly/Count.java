package org.folkmoot.assembly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.folkmoot.decisions.Judgement;
import org.folkmoot.decisions.Outcome;
import org.folkmoot.decisions.Tally;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * What was counted in a vote, and what people said of the count afterwards.
 *
 * @param tally the hands
 * @param judgement how the deciding rules judge them
 * @param countedAt when it was recorded, unix seconds
 * @param entry the entry that recorded it
 * @param recorder who recorded it
 * @param confirmedBy who confirmed it, in order
 * @param confirmedAt when the last needed confirmation came, unix seconds, or null
 * @param contestedBy who contests it, in order
 * @param heldAt when enough contested it, unix seconds, or null
 * @param from the day from which the decision counts, or null when it does not
 */
public record Count(
        Tally tally,
        Judgement judgement,
        long countedAt,
        String entry,
        @Nullable Id recorder,
        List<Id> confirmedBy,
        @Nullable Long confirmedAt,
        List<Id> contestedBy,
        @Nullable Long heldAt,
        @Nullable Day from) {

    /** Returns the count with more people confirming it. */
    Count confirmed(Collection<Id> people) {
        return new Count(
                tally,
                judgement,
                countedAt,
                entry,
                recorder,
                joined(confirmedBy, people),
                confirmedAt,
                contestedBy,
                heldAt,
                from);
    }

    /** Returns the count as enough people have confirmed it, with the day from which the decision counts. */
    Count settled(long at, @Nullable Day countsFrom) {
        return new Count(
                tally, judgement, countedAt, entry, recorder, confirmedBy, at, contestedBy, heldAt, countsFrom);
    }

    /** Returns the count with more people contesting it. */
    Count contested(Collection<Id> people) {
        return new Count(
                tally,
                judgement,
                countedAt,
                entry,
                recorder,
                confirmedBy,
                confirmedAt,
                joined(contestedBy, people),
                heldAt,
                from);
    }

    /** Returns the count as enough people contest it: it is held. */
    Count held(long at) {
        return new Count(tally, judgement, countedAt, entry, recorder, confirmedBy, confirmedAt, contestedBy, at, null);
    }

    /** Returns where the decision stands at a moment given in unix seconds. */
    DecisionStatus status(long at) {
        if (heldAt != null) {
            return DecisionStatus.HELD;
        }
        return switch (judgement.outcome()) {
            case NOT_PASSED -> DecisionStatus.NOT_PASSED;
            case TIED -> DecisionStatus.TIED;
            case NOT_DECIDED -> DecisionStatus.NOT_DECIDED;
            case PASSED -> passedStatus(at);
        };
    }

    /** Tells whether the count says that it passed. */
    boolean passed() {
        return judgement.outcome() == Outcome.PASSED;
    }

    private DecisionStatus passedStatus(long at) {
        Day day = from;
        if (day == null) {
            return DecisionStatus.PROVISIONAL;
        }
        return at >= day.start() ? DecisionStatus.IN_FORCE : DecisionStatus.AWAITED;
    }

    private static List<Id> joined(List<Id> some, Collection<Id> more) {
        List<Id> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
