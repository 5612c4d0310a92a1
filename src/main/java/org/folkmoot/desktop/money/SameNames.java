package org.folkmoot.desktop.money;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.imports.NameText;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;

/**
 * Tells people of one name apart, by their numbers and by who has left: whoever comes back has two accounts.
 *
 * @param told what stands beside the name of each who shares it
 */
record SameNames(Map<Id, String> told) {
    /** Nobody is known yet. */
    static final SameNames NONE = new SameNames(Map.of());

    static SameNames among(List<Person> everybody, Sitting sitting, Wording words) {
        Map<String, List<Person>> byName = new HashMap<>();
        for (Person person : everybody) {
            byName.computeIfAbsent(NameText.alike(sitting.name(person.id())), name -> new ArrayList<>(1))
                    .add(person);
        }
        Map<Id, String> told = new HashMap<>();
        for (List<Person> alike : byName.values()) {
            if (alike.size() > 1) {
                alike.forEach(person -> told.put(person.id(), told(person, sitting.now(), words)));
            }
        }
        return new SameNames(told);
    }

    private static String told(Person person, long now, Wording words) {
        return words.text(
                person.standing(now) == Standing.FORMER ? "money.payment.number-left" : "decision.person-number",
                person.number());
    }

    /** Returns what tells somebody from others of the same name; empty where there is nobody else. */
    String apart(Id id) {
        return told.getOrDefault(id, "");
    }
}
