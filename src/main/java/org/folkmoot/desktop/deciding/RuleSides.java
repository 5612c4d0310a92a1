package org.folkmoot.desktop.deciding;

import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Count;
import org.folkmoot.assembly.Proposal;
import org.folkmoot.assembly.Vote;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.rules.Rule;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * A rule with its value before and after a proposal.
 *
 * @param rule the rule
 * @param before the written value that it would replace
 * @param after the proposed written value
 */
public record RuleSides(Rule rule, String before, String after) {
    /** Tells whether the proposal is to keep what holds: so that the assembly has decided it, and not the program. */
    public boolean keeps() {
        return before.equals(after);
    }

    /** Returns both sides of a rule change as the record says at a moment; of a decided one as they were then. */
    static RuleSides of(Assembly state, Proposal proposal, RuleChange change, long now) {
        Rule rule = Rules.find(change.rule()).orElseThrow();
        Day day = dayBefore(state, proposal, now);
        return new RuleSides(rule, state.rules().on(rule, day).value(), change.value());
    }

    /** Returns the last day before a proposal counts; of one that does not, the day of its count or today. */
    static Day dayBefore(Assembly state, Proposal proposal, long now) {
        Count count = count(state, proposal);
        if (count == null) {
            return Day.of(now);
        }
        Day from = count.from();
        return from == null ? Day.of(count.countedAt()) : from.plus(-1);
    }

    /** Returns the day from which a proposal counts, or null when it does not. */
    static @Nullable Day countsFrom(Assembly state, Proposal proposal) {
        Count count = count(state, proposal);
        return count == null ? null : count.from();
    }

    private static @Nullable Count count(Assembly state, Proposal proposal) {
        Id id = proposal.vote();
        Vote vote = id == null ? null : state.votes().get(id);
        return vote == null ? null : vote.count();
    }
}
