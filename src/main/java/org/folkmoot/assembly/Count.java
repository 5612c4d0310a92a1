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
 * @param witnesses who may vote and was in the room when it was counted: whoever can confirm it
 * @param lapsedAt when the time to confirm it was over, unix seconds, or null
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
        @Nullable Day from,
        List<Id> witnesses,
        @Nullable Long lapsedAt) {

    /** Returns what was just counted: nobody has confirmed or contested it. */
    static Count fresh(Tally tally, Judgement judgement, Circumstance circumstance, List<Id> witnesses) {
        return new Count(
                tally,
                judgement,
                circumstance.at(),
                circumstance.entry(),
                circumstance.by(),
                List.of(),
                null,
                List.of(),
                null,
                null,
                witnesses,
                null);
    }

    /** Returns the count with more people confirming it. */
    Count confirmed(Collection<Id> people) {
        return with(joined(confirmedBy, people), confirmedAt, contestedBy, heldAt, from, lapsedAt);
    }

    /** Returns the count as enough people have confirmed it, with the day from which the decision counts. */
    Count settled(long at, @Nullable Day countsFrom) {
        return with(confirmedBy, at, contestedBy, heldAt, countsFrom, lapsedAt);
    }

    /** Returns the count with more people contesting it. */
    Count contested(Collection<Id> people) {
        return with(confirmedBy, confirmedAt, joined(contestedBy, people), heldAt, from, lapsedAt);
    }

    /** Returns the count as enough people contest it: it is held. */
    Count held(long at) {
        return with(confirmedBy, confirmedAt, contestedBy, at, null, lapsedAt);
    }

    /** Returns the count as nobody can confirm it any more. */
    Count lapsed(long at) {
        return with(confirmedBy, confirmedAt, contestedBy, heldAt, from, at);
    }

    /** Tells whether it still waits for people to confirm it. */
    boolean awaitsConfirmation() {
        return confirmedAt == null && heldAt == null && lapsedAt == null;
    }

    private Count with(
            List<Id> confirming,
            @Nullable Long confirmed,
            List<Id> contesting,
            @Nullable Long held,
            @Nullable Day countsFrom,
            @Nullable Long lapsed) {
        return new Count(
                tally,
                judgement,
                countedAt,
                entry,
                recorder,
                confirming,
                confirmed,
                contesting,
                held,
                countsFrom,
                witnesses,
                lapsed);
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
            return lapsedAt == null ? DecisionStatus.PROVISIONAL : DecisionStatus.LAPSED;
        }
        return at >= day.start() ? DecisionStatus.IN_FORCE : DecisionStatus.AWAITED;
    }

    private static List<Id> joined(List<Id> some, Collection<Id> more) {
        List<Id> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
