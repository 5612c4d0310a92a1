package org.folkmoot.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.assembly.Effect.CollectedUpTo;
import org.folkmoot.assembly.Effect.IncomeUpTo;
import org.folkmoot.assembly.Effect.PersonSet;
import org.folkmoot.assembly.Effect.Posted;
import org.folkmoot.journal.acts.IncomeCollected;
import org.folkmoot.journal.acts.IncomeIssued;
import org.folkmoot.journal.acts.IssuanceStopped;
import org.folkmoot.money.Draft;
import org.folkmoot.money.Due;
import org.folkmoot.people.Person;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Hour;
import org.jspecify.annotations.Nullable;

/** Judges what brings new circles into being, and what ends it. */
final class IncomeJudge {
    private IncomeJudge() {}

    static Verdict incomeIssued(Assembly state, IncomeIssued issued, Circumstance circumstance) {
        Hour until = issued.until();
        if (until.start() > circumstance.at() || until.compareTo(state.incomeUpTo()) <= 0) {
            return Verdict.refused("income-hour");
        }
        if (!state.income().everybodysUntil(until).equals(until)) {
            return Verdict.refusedBy(Rules.INCOME_CLAIM_WINDOW, "income-is-collected");
        }
        Draft draft = state.ledger().draft(state.losses(), circumstance.day());
        Map<Hour, Due> sameStart = new HashMap<>();
        for (Person person : state.people().everybody()) {
            Hour from = IncomeDue.first(person, state.incomeUpTo());
            if (from != null) {
                issue(state, draft, person, everybodys(state, person, from, until, circumstance, sameStart));
            }
        }
        return accepted(state, draft, circumstance, List.of(new IncomeUpTo(until)));
    }

    /** Most of everybody have the same hours, so that what these bring is computed once. */
    private static Due everybodys(
            Assembly state, Person person, Hour from, Hour until, Circumstance circumstance, Map<Hour, Due> sameStart) {
        Hour end = IncomeDue.end(person, until);
        return end.equals(until)
                ? sameStart.computeIfAbsent(from, start -> state.income().everybodys(start, until, circumstance.day()))
                : state.income().everybodys(from, end, circumstance.day());
    }

    static Verdict incomeCollected(Assembly state, IncomeCollected collected, Circumstance circumstance) {
        Person person = state.people().find(collected.person()).orElse(null);
        if (person == null || !person.isMember(circumstance.at())) {
            return Verdict.refused("not-a-member", collected.person());
        }
        if (person.stoppedAt() != null) {
            return Verdict.refused("income-stopped", person.id());
        }
        if (Slip.isMissing(collected.assent(), collected.slip())) {
            return Verdict.refused("collecting-slip");
        }
        if (collected.until().start() > circumstance.at()) {
            return Verdict.refused("income-hour");
        }
        Due due = IncomeDue.collected(state, person, collected.until(), circumstance.at());
        if (due.hours() == 0) {
            return state.income().isCollected(circumstance.day())
                    ? Verdict.refused("nothing-to-collect", person.id())
                    : Verdict.refusedBy(Rules.INCOME_CLAIM_WINDOW, "income-is-everybodys");
        }
        Draft draft = state.ledger().draft(state.losses(), circumstance.day());
        issue(state, draft, person, due);
        return accepted(state, draft, circumstance, List.of(new CollectedUpTo(person.id(), collected.until())));
    }

    static Verdict issuanceStopped(Assembly state, IssuanceStopped stopped, Circumstance circumstance) {
        Person person = state.people().find(stopped.person()).orElse(null);
        if (person == null || !person.isMember(circumstance.at())) {
            return Verdict.refused("not-a-member", stopped.person());
        }
        if (person.stoppedAt() != null) {
            return Verdict.refused("income-stopped", person.id());
        }
        if (Slip.isMissing(stopped.assent(), stopped.slip())) {
            return Verdict.refused("stopping-slip");
        }
        if (stopped.second().equals(circumstance.by())
                || stopped.second().equals(person.id())
                || !state.people().isMember(stopped.second(), circumstance.at())) {
            return Verdict.refused("stopping-second");
        }
        return ending(state, person, person.stopped(circumstance.at()), circumstance);
    }

    /**
     * Returns that a person's income ends with this entry: by it they collect what they still can, for they stand at the
     * desk or signed. What is issued to everybody comes to them with everybody's, up to the hour in which it ended.
     */
    static Verdict ending(Assembly state, Person before, Person after, Circumstance circumstance) {
        Hour until = Hour.of(circumstance.at());
        Due due = IncomeDue.collected(state, before, until, circumstance.at());
        if (due.hours() == 0) {
            return Verdict.accepted(new PersonSet(after));
        }
        Draft draft = state.ledger().draft(state.losses(), circumstance.day());
        issue(state, draft, before, due);
        return accepted(
                state, draft, circumstance, List.of(new CollectedUpTo(before.id(), until), new PersonSet(after)));
    }

    private static void issue(Assembly state, Draft draft, Person person, Due due) {
        draft.income(person.id(), due.own());
        if (!due.fund().isZero()) {
            draft.fundShare(state.commonFund(), person.id(), due.fund());
        }
    }

    /** Whatever issues income welcomes those who became members since: an inviter has their own income by then. */
    private static Verdict accepted(
            Assembly state, Draft draft, Circumstance circumstance, List<? extends Effect> others) {
        Effect.@Nullable WelcomedUpTo welcomed = Welcome.plan(state, draft, circumstance);
        List<Effect> effects = new ArrayList<>();
        effects.add(new Posted(circumstance.at(), draft.postings()));
        effects.addAll(others);
        if (welcomed != null) {
            effects.add(welcomed);
        }
        return new Verdict.Accepted(effects);
    }
}
