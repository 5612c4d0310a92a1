package org.folkmoot.assembly;

import java.util.HashMap;
import java.util.Map;
import org.folkmoot.assembly.Effect.IncomeUpTo;
import org.folkmoot.assembly.Effect.Posted;
import org.folkmoot.journal.acts.IncomeIssued;
import org.folkmoot.money.Draft;
import org.folkmoot.people.Person;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;

/** Judges what brings new circles into being. */
final class IncomeJudge {
    private IncomeJudge() {}

    static Verdict incomeIssued(Assembly state, IncomeIssued issued, Circumstance circumstance) {
        long until = issued.until().start();
        if (until > circumstance.at() || issued.until().compareTo(state.incomeUpTo()) <= 0) {
            return Verdict.refused("income-hour");
        }
        Draft draft = state.ledger().draft(state.losses(), circumstance.day());
        Map<Long, Circles> sameStart = new HashMap<>();
        for (Person person : state.people().everybody()) {
            Circles due = due(state, person, until, circumstance.day(), sameStart);
            if (!due.isZero()) {
                draft.income(person.id(), due);
            }
        }
        return Verdict.accepted(new Posted(circumstance.at(), draft.postings()), new IncomeUpTo(issued.until()));
    }

    /** Returns the income that is due to a person for the hours since everybody's last issuance. */
    private static Circles due(Assembly state, Person person, long until, Day today, Map<Long, Circles> sameStart) {
        Long first = person.incomeFrom();
        if (first == null) {
            return Circles.ZERO;
        }
        long from = Math.max(first, state.incomeUpTo().start());
        Long leftAt = person.leftAt();
        if (leftAt != null && leftAt < until) {
            return from >= leftAt
                    ? Circles.ZERO
                    : state.losses().left(state.issuance().between(from, leftAt).amount(), Day.of(leftAt), today);
        }
        if (from >= until) {
            return Circles.ZERO;
        }
        return sameStart.computeIfAbsent(from, start -> state.losses()
                .left(state.issuance().between(start, until).amount(), Day.of(until), today));
    }
}
