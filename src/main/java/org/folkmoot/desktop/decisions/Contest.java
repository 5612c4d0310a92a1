package org.folkmoot.desktop.decisions;

import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Count;
import org.folkmoot.assembly.Verdict;
import org.folkmoot.assembly.Vote;
import org.folkmoot.desktop.deciding.Rehearsal;
import org.folkmoot.journal.acts.DecisionContested;
import org.folkmoot.journal.acts.People;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * How far the contesting of a count is.
 *
 * @param already how many contest it
 * @param needed how many hold it: as many as the rules say
 * @param until the last day on which it can be contested
 * @param obstacle why nobody can contest it now, or null
 */
record Contest(long already, long needed, Day until, Verdict.@Nullable Refused obstacle) {
    /** Returns how many more hold it. */
    long more() {
        return Math.max(0, needed - already);
    }

    /** Returns how far the contesting of a vote's count is, or null while nothing is counted. */
    static @Nullable Contest of(Assembly state, Vote vote, long now, @Nullable Id recorder) {
        Count count = vote.count();
        if (count == null) {
            return null;
        }
        long members = state.people().countMembers(now);
        long needed = vote.holdsFrom(members);
        Day from = count.from();
        Day until = from != null ? from.plus(-1) : Day.of(count.countedAt()).plus(vote.contestDays());
        Verdict.Refused obstacle = state.people().who(Standing.MEMBER, now).stream()
                .map(Person::id)
                .filter(id -> !count.contestedBy().contains(id))
                .findFirst()
                .map(id -> Rehearsal.refusal(state, new DecisionContested(vote.id(), People.of(id)), now, recorder))
                .orElse(null);
        return new Contest(count.contestedBy().size(), needed, until, obstacle);
    }
}
