package org.folkmoot.desktop.meetings;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.rules.Rule;
import org.folkmoot.rules.ValueWords;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Sentence;

/**
 * The rules on which nobody here voted singly, as items for the notice of the third meeting: keep, or another value?
 *
 * @param third whether the notice is for the third meeting, to which they go one by one
 * @param rules the rules, those excepted about which something is proposed already
 */
record SuggestedRules(boolean third, List<Offer> rules) {
    /** By the third meeting people know one another and the program; before it they have other things to talk about. */
    private static final int THIRD = 3;

    /**
     * One rule.
     *
     * @param rule the rule
     * @param item the item for the agenda, such as "Keep, or another value? Yearly loss: now 7 %"
     */
    record Offer(Rule rule, Sentence item) {}

    /** Returns what the notice of the next meeting offers at a moment given in unix seconds; nothing before the third. */
    static SuggestedRules of(Assembly state, long now) {
        int next = state.meetings().size() + 1;
        if (next < THIRD) {
            return new SuggestedRules(false, List.of());
        }
        Day today = Day.of(now);
        Set<String> proposed = state.proposals().values().stream()
                .filter(proposal -> state.canComeToVote(proposal, now))
                .flatMap(proposal ->
                        proposal.change() instanceof RuleChange change ? Stream.of(change.rule()) : Stream.empty())
                .collect(Collectors.toSet());
        return new SuggestedRules(
                next == THIRD,
                state.rules().notVotedOn(today).stream()
                        .filter(rule -> !proposed.contains(rule.id()))
                        .map(rule -> new Offer(
                                rule,
                                Sentence.of(
                                        "meeting.notice.rule",
                                        Sentence.of("rule." + rule.id() + ".name"),
                                        ValueWords.alone(
                                                rule,
                                                state.rules().on(rule, today).value()))))
                        .toList());
    }
}
