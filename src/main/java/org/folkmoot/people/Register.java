package org.folkmoot.people;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** Everybody in the record, in the order in which they came into it. */
public final class Register {
    private final Map<Id, Person> people = new LinkedHashMap<>();

    /** Returns a register of its own with the same people. */
    public Register copy() {
        Register copy = new Register();
        copy.people.putAll(people);
        return copy;
    }

    /** Sets what is known of a person; somebody new comes last. */
    public void set(Person person) {
        people.put(person.id(), person);
    }

    /** Returns the person of that id, if there is one. */
    public Optional<Person> find(Id id) {
        return Optional.ofNullable(people.get(id));
    }

    /** Tells whether somebody of that id is a member at a moment given in unix seconds. */
    public boolean isMember(Id id, long at) {
        Person person = people.get(id);
        return person != null && person.isMember(at);
    }

    /** Returns who may pay for an organisation, of those named who are members still at a moment; null for a person. */
    public @Nullable Mandate mandate(Person organisation, long at) {
        Mandate named = organisation.mandate();
        return named == null ? null : named.among(id -> isMember(id, at));
    }

    /** Returns everybody, in the order in which they came into the record. */
    public Collection<Person> everybody() {
        return Collections.unmodifiableCollection(people.values());
    }

    /** Returns those who have a standing at a moment given in unix seconds, in the order of the record. */
    public List<Person> who(Standing standing, long at) {
        return people.values().stream()
                .filter(person -> person.standing(at) == standing)
                .toList();
    }

    /** Returns how many members there are at a moment given in unix seconds. */
    public int countMembers(long at) {
        int count = 0;
        for (Person person : people.values()) {
            if (person.isMember(at)) {
                count++;
            }
        }
        return count;
    }

    /** Returns how many people and organisations are in the record. */
    public int size() {
        return people.size();
    }
}
