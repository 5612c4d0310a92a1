package org.folkmoot.desktop.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Vote;
import org.folkmoot.journal.acts.TrustSource;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.people.Mandate;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;

/**
 * What the page of one person shows.
 *
 * @param id who
 * @param standing what they are now
 * @param story how they came to be that, in sentences
 * @param acceptsFrom whose circles they accept
 * @param acceptedBy who accepts theirs
 * @param balance what they hold now
 * @param holdings whose circles that is, the largest first
 * @param issues whether circles of theirs can exist
 * @param trustUntil until when trust given now lasts
 * @param acceptable whose circles they could begin to accept
 * @param witnesses members other than they, who could see them leave
 * @param income how their income stands
 * @param source how they can say something now: aloud when they are in an open meeting, else on a slip
 */
public record PersonView(
        Id id,
        Standing standing,
        List<Sentence> story,
        List<Accepted> acceptsFrom,
        List<Accepted> acceptedBy,
        Circles balance,
        List<Held> holdings,
        boolean issues,
        Day trustUntil,
        List<Id> acceptable,
        List<Id> witnesses,
        PersonIncome income,
        TrustSource source) {

    /**
     * One direction of trust.
     *
     * @param other the other one
     * @param until the first day on which it no longer holds
     */
    public record Accepted(Id other, Day until) {}

    /**
     * Circles of one issuer in this hand.
     *
     * @param issuer whose circles
     * @param amount how many, now
     */
    public record Held(Id issuer, Circles amount) {}

    /** Returns what is shown of somebody at a moment given in unix seconds. */
    public static PersonView of(Assembly state, Id id, long now) {
        Person person = state.people().find(id).orElseThrow();
        Day today = Day.of(now);
        List<Accepted> from = state.trust().acceptsFrom(id, now).stream()
                .map(other -> new Accepted(
                        other, state.trust().link(id, other, now).orElseThrow().until()))
                .toList();
        List<Accepted> by = state.trust().acceptedBy(id, now).stream()
                .map(other -> new Accepted(
                        other, state.trust().link(other, id, now).orElseThrow().until()))
                .toList();
        List<Held> holdings = state.ledger().holdingsOf(id).entrySet().stream()
                .map(each -> new Held(each.getKey(), each.getValue().on(today, state.losses())))
                .filter(held -> !held.amount().isZero())
                .sorted(Comparator.comparing(Held::amount).reversed())
                .toList();
        List<Id> acceptable = state.people().everybody().stream()
                .filter(other -> other.canIssue() && !state.trust().accepts(id, other.id(), now))
                .map(Person::id)
                .toList();
        return new PersonView(
                id,
                person.standing(now),
                story(state, person, now),
                from,
                by,
                state.ledger().total(id, today, state.losses()),
                holdings,
                person.canIssue(),
                today.plus(state.rules().number(Rules.TRUST_LASTS, now)),
                acceptable,
                state.people().who(Standing.MEMBER, now).stream()
                        .map(Person::id)
                        .filter(other -> !other.equals(id))
                        .toList(),
                PersonIncome.of(state, id, now),
                source(state, id));
    }

    private static TrustSource source(Assembly state, Id id) {
        Meeting meeting = state.openMeeting();
        return meeting != null && meeting.present().contains(id) ? TrustSource.SAID : TrustSource.SHEET;
    }

    private static List<Sentence> story(Assembly state, Person person, long now) {
        List<Sentence> story = new ArrayList<>();
        Day came = Day.of(person.since());
        story.add(
                switch (person.entered()) {
                    case MEMBER -> Sentence.of("people.story.founder", came);
                    case WAITING -> Sentence.of("people.story.applied", came);
                    case FORMER -> Sentence.of("people.story.former", came);
                    case ORGANISATION -> Sentence.of("people.story.organisation", came);
                });
        Mandate mandate = person.mandate();
        if (mandate != null) {
            Mandate left = mandate.among(payer -> state.people().isMember(payer, now));
            boolean holds = mandate.holdsOn(Day.of(now));
            story.add(
                    holds && left.isShort()
                            ? Sentence.of("people.story.mandate-short", mandate.payers(), mandate.signersNeeded())
                            : Sentence.of(
                                    holds ? "people.story.mandate" : "people.story.mandate-over",
                                    holds ? left.payers() : mandate.payers(),
                                    mandate.until(),
                                    mandate.inPairs() ? 1 : 0));
        }
        Day from = person.memberFrom();
        if (from != null) {
            int decision = Optional.ofNullable(person.admittedBy())
                    .map(state.votes()::get)
                    .map(Vote::proposal)
                    .map(proposal -> state.proposal(proposal).number())
                    .orElse(0);
            story.add(Sentence.of("people.story.admitted", from, decision));
        } else if (person.standing(now) == Standing.WAITING) {
            story.add(Sentence.of(
                    "people.story.needs",
                    state.countMembersAccepting(person.id(), now),
                    state.rules().number(Rules.TRUST_TO_JOIN, now)));
        }
        Long left = person.leftAt();
        if (left != null) {
            story.add(Sentence.of("people.story.left", Day.of(left)));
        }
        return List.copyOf(story);
    }
}
