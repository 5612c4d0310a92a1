package org.folkmoot.assembly;

import java.util.List;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.meetings.Notice;
import org.folkmoot.money.Posting;
import org.folkmoot.people.Person;
import org.folkmoot.rules.DatedValue;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** A fact that follows from an accepted act; the state applies it and the store writes it. */
public sealed interface Effect {
    /**
     * The assembly exists.
     *
     * @param entry the founding entry
     * @param deed the founding deed
     * @param device the device that wrote it: the only one whose entries count until the assembly accepts another
     * @param at when, unix seconds
     * @param name the assembly's name
     * @param program the version of the program that it records with
     */
    record AssemblyFounded(String entry, String deed, String device, long at, String name, String program)
            implements Effect {}

    /**
     * The desk has keepers, for a term.
     *
     * @param keepers who looks after it
     * @param from the day on which the term begins
     * @param until the day on which the term ends
     * @param vote the vote that decided it, or null for the founding decision
     */
    record DeskKept(
            List<Id> keepers, Day from, Day until, @Nullable Id vote) implements Effect {}

    /**
     * The term that a vote gave the desk's keepers is held; whoever kept it before keeps it.
     *
     * @param vote the contested vote
     */
    record DeskHeld(Id vote) implements Effect {}

    /**
     * The founding is complete.
     *
     * @param at when, unix seconds
     */
    record FoundingComplete(long at) implements Effect {}

    /**
     * Somebody new, or something new about somebody.
     *
     * @param person what is known of them
     */
    record PersonSet(Person person) implements Effect {}

    /**
     * Somebody accepts somebody's circles.
     *
     * @param truster who accepts
     * @param trusted whose circles
     * @param since from when, unix seconds
     * @param until the first day on which it no longer holds
     * @param anew whether they accepted them until that moment, so that this takes the place of an earlier trust
     */
    record TrustSet(Id truster, Id trusted, long since, Day until, boolean anew) implements Effect {}

    /**
     * Somebody stops accepting somebody's circles.
     *
     * @param truster who accepted
     * @param trusted whose circles
     * @param at when it ended, unix seconds
     */
    record TrustEnded(Id truster, Id trusted, long at) implements Effect {}

    /**
     * A meeting is called.
     *
     * @param notice its notice
     */
    record NoticeSet(Notice notice) implements Effect {}

    /**
     * A meeting as it is now.
     *
     * @param meeting the whole of it
     */
    record MeetingSet(Meeting meeting) implements Effect {}

    /**
     * A proposal as it is now.
     *
     * @param proposal the whole of it
     */
    record ProposalSet(Proposal proposal) implements Effect {}

    /**
     * A vote as it is now.
     *
     * @param vote the whole of it
     */
    record VoteSet(Vote vote) implements Effect {}

    /**
     * A rule has a value from a day on.
     *
     * @param value the dated value
     */
    record RuleDated(DatedValue value) implements Effect {}

    /**
     * The values that a vote set are held.
     *
     * @param vote the contested vote
     */
    record RulesHeld(Id vote) implements Effect {}

    /**
     * Circles moved.
     *
     * @param at when, unix seconds
     * @param postings each movement, in order
     */
    record Posted(long at, List<Posting> postings) implements Effect {}

    /**
     * Everybody's income is issued up to an hour; where each collects, the hours that are everybody's.
     *
     * @param until the hour, exclusive
     */
    record IncomeUpTo(Hour until) implements Effect {}

    /**
     * Somebody has collected their own income up to an hour.
     *
     * @param person who
     * @param until the hour, exclusive
     */
    record CollectedUpTo(Id person, Hour until) implements Effect {}

    /**
     * Everybody who became a member by decision has their welcome grant, if there was one.
     *
     * @param day the last day on which they became one, inclusive
     */
    record WelcomedUpTo(Day day) implements Effect {}

    /**
     * A payment as it is now.
     *
     * @param payment the whole of it
     */
    record PaymentSet(Payment payment) implements Effect {}

    /**
     * A payment is part of what a vote granted from the common fund.
     *
     * @param vote the vote
     * @param payment the payment, which stands right before this
     */
    record GrantPaid(Id vote, Id payment) implements Effect {}

    /**
     * What somebody says of a payment, as it is now.
     *
     * @param dispute the whole of it
     */
    record DisputeSet(Dispute dispute) implements Effect {}

    /**
     * The books are closed up to a day.
     *
     * @param closing the whole of it
     */
    record BooksClosed(Closing closing) implements Effect {}

    /**
     * A slip that could not be paid, as it is now.
     *
     * @param slip the whole of it
     */
    record SlipSet(WaitingSlip slip) implements Effect {}
}
