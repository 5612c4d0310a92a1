package org.folkmoot.desktop.deciding;

import java.util.Collection;
import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.desk.Names;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.Id;

/**
 * Somebody to pick by name.
 *
 * @param id who
 * @param name their name
 * @param number the label that tells two of one name apart; 0 where there is only one
 */
public record Someone(Id id, String name, int number) {
    /** Returns the members at a moment given in unix seconds. */
    public static List<Someone> members(Assembly state, Names names, long now) {
        return of(names, state.people().who(Standing.MEMBER, now));
    }

    /** Returns the common fund, which can be chosen where it can be paid; it has no number among people. */
    public static Someone fund(Assembly state, Names names) {
        return new Someone(state.commonFund(), names.shown(state.commonFund()), 0);
    }

    /** Returns some of the people in the record. */
    public static List<Someone> of(Names names, Collection<Person> people) {
        return people.stream()
                .map(person -> new Someone(person.id(), names.shown(person.id()), person.number()))
                .toList();
    }
}
