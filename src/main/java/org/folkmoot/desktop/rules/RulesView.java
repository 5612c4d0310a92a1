package org.folkmoot.desktop.rules;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Proposal;
import org.folkmoot.assembly.Vote;
import org.folkmoot.rules.DatedValue;
import org.folkmoot.rules.Origin;
import org.folkmoot.rules.Rule;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * The rulebook on one day, sorted by who decided.
 *
 * @param day the day
 * @param coming values that were decided and count from a later day, in the order of rules
 * @param voted values that the assembly voted on singly
 * @param founding values that the founders took together, which nobody voted on singly
 * @param reminds what was agreed and the program only reminds of
 * @param undecided what nobody here has decided yet
 * @param notYet what this version of the program does not act on, so that nobody can decide it
 * @param program the version of the program that the assembly was founded with
 * @param foundedOn the day of the founding
 * @param desk who keeps the desk on that day, or null before the founding
 */
record RulesView(
        Day day,
        List<Line> coming,
        List<Line> voted,
        List<Line> founding,
        List<Line> reminds,
        List<Line> undecided,
        List<Line> notYet,
        String program,
        Day foundedOn,
        @Nullable Term desk) {
    /**
     * A term of the desk.
     *
     * @param keepers who keeps it
     * @param from the day on which the term begins
     * @param until the day on which it ends
     * @param decision the number of the decision that named them, or 0 for the founding decision
     */
    record Term(List<Id> keepers, Day from, Day until, int decision) {}

    /**
     * A rule with its value on that day.
     *
     * @param rule the rule
     * @param value the value with its origin
     * @param decision the number of the decision that set it, or 0
     */
    record Line(Rule rule, DatedValue value, int decision) {}

    /** Returns the rulebook as the record says that it is on a day. */
    static RulesView of(Assembly state, Day day) {
        List<Line> coming = new ArrayList<>();
        List<Line> voted = new ArrayList<>();
        List<Line> founding = new ArrayList<>();
        List<Line> reminds = new ArrayList<>();
        List<Line> undecided = new ArrayList<>();
        List<Line> notYet = new ArrayList<>();
        for (Rule rule : Rules.list()) {
            state.rules().history(rule).stream()
                    .filter(later -> day.isBefore(later.from()))
                    .map(later -> new Line(rule, later, decision(state, later)))
                    .forEach(coming::add);
            DatedValue value = state.rules().on(rule, day);
            Line line = new Line(rule, value, decision(state, value));
            if (rule.force() == Rule.Force.NOT_YET) {
                notYet.add(line);
                continue;
            }
            boolean agreed = rule.force() == Rule.Force.REMINDS && !(value.origin() instanceof Origin.Suggested);
            if (agreed) {
                reminds.add(line);
                continue;
            }
            switch (value.origin()) {
                case Origin.Suggested suggested -> undecided.add(line);
                case Origin.Founding founded -> founding.add(line);
                case Origin.Decided decided -> voted.add(line);
            }
        }
        var desk = state.desk(day.start());
        return new RulesView(
                day,
                coming,
                voted,
                founding,
                reminds,
                undecided,
                notYet,
                state.founding().program(),
                Day.of(state.founding().at()),
                desk == null
                        ? null
                        : new Term(desk.keepers(), desk.from(), desk.until(), decision(state, desk.vote())));
    }

    /** Returns the number of the decision that set a value, or 0 when none did. */
    static int decision(Assembly state, DatedValue value) {
        return value.origin() instanceof Origin.Decided(Id id) ? decision(state, id) : 0;
    }

    private static int decision(Assembly state, @Nullable Id id) {
        Vote vote = id == null ? null : state.votes().get(id);
        Proposal proposal = vote == null ? null : state.proposals().get(vote.proposal());
        return proposal == null ? 0 : proposal.number();
    }
}
