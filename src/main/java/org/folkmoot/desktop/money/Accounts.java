package org.folkmoot.desktop.money;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.people.Person;
import org.folkmoot.terms.Id;

/** Whose accounts there are. */
final class Accounts {
    private Accounts() {}

    /** Returns the common fund and everybody in the record, also those who left. */
    static List<Id> all(Assembly state) {
        List<Id> all = new ArrayList<>(List.of(state.commonFund()));
        all.addAll(people(state));
        return all;
    }

    /** Returns everybody in the record: who can pay by a slip. */
    static List<Id> people(Assembly state) {
        return state.people().everybody().stream().map(Person::id).toList();
    }
}
