package org.folkmoot.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.assembly.Effect.DeskHeld;
import org.folkmoot.assembly.Effect.PersonSet;
import org.folkmoot.assembly.Effect.RuleDated;
import org.folkmoot.assembly.Effect.RulesHeld;
import org.folkmoot.assembly.Effect.VoteSet;
import org.folkmoot.journal.acts.Admission;
import org.folkmoot.journal.acts.Change;
import org.folkmoot.journal.acts.CountConfirmed;
import org.folkmoot.journal.acts.DecisionContested;
import org.folkmoot.journal.acts.DeskRenewal;
import org.folkmoot.journal.acts.Grant;
import org.folkmoot.journal.acts.Resolution;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.people.Person;
import org.folkmoot.rules.DatedValue;
import org.folkmoot.rules.Origin;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/** Judges what people say of a count: that it is right, or that it is not. */
final class DecisionJudge {
    private DecisionJudge() {}

    static Verdict confirmed(Assembly state, CountConfirmed confirmed, Circumstance circumstance) {
        Vote vote = state.votes().get(confirmed.vote());
        Count count = vote == null ? null : vote.count();
        if (vote == null || count == null) {
            return Verdict.refused("not-counted");
        }
        if (count.heldAt() != null) {
            return Verdict.refused("decision-held");
        }
        if (count.confirmedAt() != null) {
            return Verdict.refused("already-confirmed");
        }
        if (count.lapsedAt() != null) {
            return Verdict.refused("count-lapsed");
        }
        if (count.passed() && isOvertaken(state, vote)) {
            return Verdict.refused("newer-decision");
        }
        Set<Id> already = new HashSet<>(count.confirmedBy());
        for (Id id : confirmed.people().ids()) {
            if (id.equals(count.recorder())) {
                return Verdict.refused("recorder-confirms", id);
            }
            if (!count.witnesses().contains(id)) {
                return Verdict.refused("was-not-here", id);
            }
            if (!already.add(id)) {
                return Verdict.refused("confirmed-twice", id);
            }
        }
        if (confirmed.people().ids().isEmpty()) {
            return Verdict.refused("nobody-named");
        }
        Count after = count.confirmed(confirmed.people().ids());
        if (already.size() < vote.confirmationsNeeded()) {
            return Verdict.accepted(new VoteSet(vote.with(after)));
        }
        return settled(state, vote, after, circumstance);
    }

    static Verdict contested(Assembly state, DecisionContested contested, Circumstance circumstance) {
        Vote vote = state.votes().get(contested.vote());
        Count count = vote == null ? null : vote.count();
        if (vote == null || count == null) {
            return Verdict.refused("not-counted");
        }
        if (count.heldAt() != null) {
            return Verdict.refused("decision-held");
        }
        Day from = count.from();
        long lastMoment = from != null ? from.start() : contestEnds(vote, count).start();
        boolean over = from == null && count.passed() ? false : circumstance.at() >= lastMoment;
        if (over) {
            return Verdict.refused("contest-over");
        }
        Set<Id> already = new HashSet<>(count.contestedBy());
        for (Id id : contested.people().ids()) {
            if (!state.people().isMember(id, circumstance.at())) {
                return Verdict.refused("not-a-member", id);
            }
            if (!already.add(id)) {
                return Verdict.refused("contested-twice", id);
            }
        }
        if (contested.people().ids().isEmpty()) {
            return Verdict.refused("nobody-named");
        }
        Count after = count.contested(contested.people().ids());
        long members = state.people().countMembers(circumstance.at());
        if (already.size() < vote.holdsFrom(members)) {
            return Verdict.accepted(new VoteSet(vote.with(after)));
        }
        List<Effect> effects = new ArrayList<>();
        effects.add(new VoteSet(vote.with(after.held(circumstance.at()))));
        if (state.proposal(vote.proposal()).change() instanceof Admission admission && from != null) {
            for (Id id : admission.people().ids()) {
                Person person = state.people().find(id).orElseThrow();
                if (vote.id().equals(person.admittedBy())) {
                    effects.add(new PersonSet(person.notAdmitted()));
                }
            }
        }
        if (state.proposal(vote.proposal()).change() instanceof DeskRenewal && from != null) {
            effects.add(new DeskHeld(vote.id()));
        }
        effects.add(new RulesHeld(vote.id()));
        return new Verdict.Accepted(effects);
    }

    /** Tells whether the assembly has decided the same thing anew since: what was decided last is not undone by a late pen. */
    private static boolean isOvertaken(Assembly state, Vote vote) {
        Change change = state.proposal(vote.proposal()).change();
        return state.votes().values().stream()
                .filter(other -> other.openedAt() > vote.openedAt())
                .filter(other -> {
                    Count count = other.count();
                    return count != null && count.passed() && count.heldAt() == null && count.lapsedAt() == null;
                })
                .map(other -> state.proposal(other.proposal()).change())
                .anyMatch(other -> replaces(other, change));
    }

    /** Tells whether of two decided changes only the newer one can stand. */
    private static boolean replaces(Change newer, Change older) {
        return switch (older) {
            case RuleChange rule ->
                newer instanceof RuleChange other && other.rule().equals(rule.rule());
            case DeskRenewal renewal -> newer instanceof DeskRenewal;
            case Admission admission -> false;
            case Grant grant -> false;
            case Resolution resolution -> false;
        };
    }

    /** Returns the day at whose start the full contest days after a count are over. */
    static Day contestEnds(Vote vote, Count count) {
        return Day.of(count.countedAt()).plus(vote.contestDays() + 1L);
    }

    private static Verdict settled(Assembly state, Vote vote, Count count, Circumstance circumstance) {
        if (!count.passed()) {
            return Verdict.accepted(new VoteSet(vote.with(count.settled(circumstance.at(), null))));
        }
        Proposal proposal = state.proposal(vote.proposal());
        Day named = proposal.from();
        Day from = contestEnds(vote, count).max(circumstance.day().plus(1));
        from = named == null ? from : from.max(named);
        List<Effect> effects = new ArrayList<>();
        effects.add(new VoteSet(vote.with(count.settled(circumstance.at(), from))));
        switch (proposal.change()) {
            case RuleChange change ->
                effects.add(new RuleDated(
                        new DatedValue(change.rule(), change.value(), from, new Origin.Decided(vote.id()))));
            case Admission admission -> {
                for (Id id : admission.people().ids()) {
                    Person person = state.people().find(id).orElseThrow();
                    // Whoever belongs by another decision already, or has left, is not touched by this one.
                    if (person.isWaiting(circumstance.at())) {
                        effects.add(new PersonSet(person.admitted(from, vote.id())));
                    }
                }
            }
            case DeskRenewal renewal -> effects.add(DeskJudge.term(renewal, from, vote.id()));
            case Grant grant -> {
                // What was granted follows from the vote itself; it is paid by acts of their own.
            }
            case Resolution resolution -> {
                // A text changes nothing that is computed.
            }
        }
        return new Verdict.Accepted(effects);
    }
}
