package org.folkmoot.people;

import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can hold an account: a person or an organisation.
 *
 * @param id who
 * @param number the label that people see, from 1 in the order of the record
 * @param entered as what they first came into the record: {@link Standing#MEMBER} for founders
 * @param since when they came into the record, unix seconds
 * @param memberFrom the day from which they are a member by decision, or null
 * @param admittedBy the vote that admitted them, or null
 * @param leftAt when they left, unix seconds, or null
 * @param stoppedAt when they stopped their income for good, unix seconds, or null
 * @param mandate for an organisation, who may pay for it; otherwise null
 * @param passing whom they let pass through their hands
 * @param takesCommon whether they take common circles
 */
public record Person(
        Id id,
        int number,
        Standing entered,
        long since,
        @Nullable Day memberFrom,
        @Nullable Id admittedBy,
        @Nullable Long leftAt,
        @Nullable Long stoppedAt,
        @Nullable Mandate mandate,
        Passing passing,
        boolean takesCommon) {

    /** Returns a new person as they come into the record. */
    public static Person entering(Id id, int number, Standing as, long at) {
        return new Person(id, number, as, at, null, null, null, null, null, Passing.ANY, false);
    }

    /** Returns a new organisation as it comes into the record. */
    public static Person organisation(Id id, int number, long at, Mandate mandate) {
        return entering(id, number, Standing.ORGANISATION, at).mandated(mandate);
    }

    /** Returns this person as a member from a day on, by a vote. */
    public Person admitted(Day from, Id vote) {
        return new Person(id, number, entered, since, from, vote, leftAt, stoppedAt, mandate, passing, takesCommon);
    }

    /** Tells whether they wait to join at a moment given in unix seconds, and no decision admits them from a later day. */
    public boolean isWaiting(long at) {
        return memberFrom == null && standing(at) == Standing.WAITING;
    }

    /** Returns this person with the admission by a vote taken back, because its record is contested. */
    public Person notAdmitted() {
        return new Person(id, number, entered, since, null, null, leftAt, stoppedAt, mandate, passing, takesCommon);
    }

    /** Returns this person as one who left at a moment. */
    public Person left(long at) {
        return new Person(
                id, number, entered, since, memberFrom, admittedBy, at, stoppedAt, mandate, passing, takesCommon);
    }

    /** Returns this person as one who stopped their income for good at a moment; they stay what they are. */
    public Person stopped(long at) {
        return new Person(
                id, number, entered, since, memberFrom, admittedBy, leftAt, at, mandate, passing, takesCommon);
    }

    /** Returns this organisation with others who may pay for it. */
    public Person mandated(Mandate others) {
        return new Person(
                id, number, entered, since, memberFrom, admittedBy, leftAt, stoppedAt, others, passing, takesCommon);
    }

    /** Returns this person with another choice of whom they let pass through their hands. */
    public Person passing(Passing chosen) {
        return new Person(
                id, number, entered, since, memberFrom, admittedBy, leftAt, stoppedAt, mandate, chosen, takesCommon);
    }

    /** Returns this person with another choice of whether they take common circles. */
    public Person takingCommon(boolean takes) {
        return new Person(
                id, number, entered, since, memberFrom, admittedBy, leftAt, stoppedAt, mandate, passing, takes);
    }

    /** Returns what they are at a moment given in unix seconds. */
    public Standing standing(long at) {
        if (leftAt != null && at >= leftAt) {
            return Standing.FORMER;
        }
        Day from = memberFrom;
        return from != null && at >= from.start() ? Standing.MEMBER : entered;
    }

    /** Tells whether they are a member at a moment given in unix seconds. */
    public boolean isMember(long at) {
        return standing(at) == Standing.MEMBER;
    }

    /** Tells whether circles of theirs can exist: persons issue or issued, organisations never do. */
    public boolean canIssue() {
        return entered != Standing.ORGANISATION;
    }

    /** Returns from when income is due to them, unix seconds, or null when it never was. */
    public @Nullable Long incomeFrom() {
        if (entered == Standing.MEMBER) {
            return since;
        }
        return memberFrom == null ? null : (Long) memberFrom.start();
    }

    /** Returns until when income is due to them, unix seconds: they left or stopped it; null when it goes on. */
    public @Nullable Long incomeUntil() {
        if (leftAt == null || stoppedAt == null) {
            return leftAt == null ? stoppedAt : leftAt;
        }
        return (Long) Math.min(leftAt, stoppedAt);
    }
}
