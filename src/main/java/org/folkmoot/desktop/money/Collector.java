package org.folkmoot.desktop.money;

import java.util.Comparator;
import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.IncomeDue;
import org.folkmoot.money.Due;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.Id;

/**
 * A member who can collect income now.
 *
 * @param id who
 * @param number their number
 * @param due what they would get
 */
record Collector(Id id, int number, Due due) {
    /** Returns everybody who can collect at a moment in unix seconds, in the order of numbers. */
    static List<Collector> all(Assembly state, long now) {
        return state.people().who(Standing.MEMBER, now).stream()
                .filter(person -> person.stoppedAt() == null)
                .map(person ->
                        new Collector(person.id(), person.number(), IncomeDue.toCollect(state, person.id(), now)))
                .filter(collector -> collector.due().hours() > 0)
                .sorted(Comparator.comparingInt(Collector::number))
                .toList();
    }
}
