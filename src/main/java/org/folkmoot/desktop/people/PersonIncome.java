package org.folkmoot.desktop.people;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.IncomeDue;
import org.folkmoot.money.Due;
import org.folkmoot.people.Person;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The income of one person, as their page shows it.
 *
 * @param sentences how it stands, in sentences; none for somebody who never had any
 * @param collecting whether each collects their own now, or there still is something to collect
 * @param whyNotCollect why nothing can be collected now, or null when it can
 * @param whyNotStop why it cannot be stopped, or null when it can
 */
record PersonIncome(
        List<Sentence> sentences,
        boolean collecting,
        @Nullable Sentence whyNotCollect,
        @Nullable Sentence whyNotStop) {

    /** Returns how somebody's income stands at a moment given in unix seconds. */
    static PersonIncome of(Assembly state, Id id, long now) {
        Person person = state.people().find(id).orElseThrow();
        boolean collected = state.income().isCollected(Day.of(now));
        Due due = IncomeDue.toCollect(state, id, now);
        boolean member = person.isMember(now);
        Sentence notMember = member ? null : Sentence.of("refusal.not-a-member", id);
        Sentence over = person.stoppedAt() == null ? notMember : Sentence.of("refusal.income-stopped", id);
        Sentence nothing =
                collected ? Sentence.of("refusal.nothing-to-collect", id) : Sentence.of("refusal.income-is-everybodys");
        return new PersonIncome(
                sentences(state, person, due, collected, now),
                collected || due.hours() > 0,
                over == null && due.hours() == 0 ? nothing : over,
                over);
    }

    private static List<Sentence> sentences(Assembly state, Person person, Due due, boolean collected, long now) {
        List<Sentence> sentences = new ArrayList<>();
        Long stopped = person.stoppedAt();
        if (stopped != null) {
            sentences.add(Sentence.of("people.income.stopped", Day.of(stopped)));
            return sentences;
        }
        if (!person.isMember(now)) {
            return sentences;
        }
        Hour upTo = state.collectedUpTo(person.id());
        if (!collected) {
            sentences.add(
                    state.incomeUpTo().number() == 0
                            ? Sentence.of("people.income.everybodys")
                            : Sentence.of("people.income.up-to", state.incomeUpTo()));
        } else if (upTo.number() > 0) {
            sentences.add(Sentence.of("people.income.collected", upTo));
        } else {
            sentences.add(Sentence.of("people.income.never"));
        }
        if (due.hours() > 0) {
            sentences.add(Sentence.of("people.income.open", due.own(), due.hours()));
            if (!due.fund().isZero()) {
                sentences.add(Sentence.of("people.income.open.fund", due.fund()));
            }
        }
        long ranOut = IncomeDue.ranOut(state, person.id(), now);
        if (ranOut > 0) {
            sentences.add(Sentence.of("people.income.ran-out", ranOut));
        }
        return sentences;
    }
}
