package org.folkmoot.assembly;

import org.folkmoot.money.Due;
import org.folkmoot.people.Person;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** Which hours of a person's income are due: what screens show before, and what judging issues. */
public final class IncomeDue {
    private IncomeDue() {}

    /**
     * Returns what a person can collect of their own at a moment.
     *
     * @param now unix seconds
     */
    public static Due toCollect(Assembly state, Id person, long now) {
        return state.people()
                .find(person)
                .map(one -> collected(state, one, Hour.of(now), now))
                .orElse(Due.NONE);
    }

    /**
     * Returns how many hours of a person's income were to be collected since they last did, and can be no longer.
     *
     * @param now unix seconds
     */
    public static long ranOut(Assembly state, Id person, long now) {
        Person one = state.people().find(person).orElse(null);
        Hour from = one == null ? null : first(one, state.collectedUpTo(person));
        return one == null || from == null ? 0 : state.income().ranOut(from, end(one, Hour.of(now)), Hour.of(now));
    }

    static Due collected(Assembly state, Person person, Hour until, long at) {
        Hour from = first(person, state.collectedUpTo(person.id()));
        return from == null ? Due.NONE : state.income().collected(from, end(person, until), Hour.of(at));
    }

    /** Returns the first hour of theirs that is not issued; null for somebody who never was a member. */
    static @Nullable Hour first(Person person, Hour issuedUpTo) {
        Long from = person.incomeFrom();
        if (from == null) {
            return null;
        }
        Hour first = Hour.of(from);
        return first.compareTo(issuedUpTo) >= 0 ? first : issuedUpTo;
    }

    /** Returns the end of their hours before an hour: the one in which they left or stopped is not complete. */
    static Hour end(Person person, Hour until) {
        Long ended = person.incomeUntil();
        return ended == null || until.start() <= ended ? until : Hour.of(ended);
    }
}
