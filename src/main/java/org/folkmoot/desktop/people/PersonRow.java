package org.folkmoot.desktop.people;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/**
 * One line of the list of people.
 *
 * @param id who
 * @param name their name
 * @param standing what they are now
 * @param since the day since which they are that
 * @param acceptedBy how many members accept their circles by trust of their own
 * @param acceptsFrom how many people's circles they accept by trust of their own
 * @param balance what they hold now
 */
public record PersonRow(
        Id id, String name, Standing standing, Day since, int acceptedBy, int acceptsFrom, Circles balance) {

    /** Returns everybody at a moment given in unix seconds, in the order of the record. */
    public static List<PersonRow> all(Assembly state, long now, Function<Id, String> name) {
        Day today = Day.of(now);
        return state.people().everybody().stream()
                .map(person -> new PersonRow(
                        person.id(),
                        name.apply(person.id()),
                        person.standing(now),
                        since(person, now),
                        state.countMembersAccepting(person.id(), now),
                        state.trust().givenCount(person.id(), now),
                        state.ledger().total(person.id(), today, state.losses())))
                .toList();
    }

    /** Returns everybody by name, as a language orders names; of one name in the order of the record. */
    public static List<PersonRow> byName(List<PersonRow> rows, Locale locale) {
        Collator collator = Collator.getInstance(locale);
        return rows.stream()
                .sorted(Comparator.comparing(PersonRow::name, collator::compare))
                .toList();
    }

    /** Returns since which day somebody is what they are at a moment. */
    static Day since(Person person, long now) {
        Long left = person.leftAt();
        Day from = person.memberFrom();
        if (left != null && now >= left) {
            return Day.of(left);
        }
        return from != null && now >= from.start() ? from : Day.of(person.since());
    }
}
