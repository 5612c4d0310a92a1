package org.folkmoot.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.assembly.Effect.AssemblyFounded;
import org.folkmoot.assembly.Effect.DeskKept;
import org.folkmoot.assembly.Effect.FoundingComplete;
import org.folkmoot.assembly.Effect.PersonSet;
import org.folkmoot.assembly.Effect.RuleDated;
import org.folkmoot.journal.acts.DeskNamed;
import org.folkmoot.journal.acts.Founded;
import org.folkmoot.journal.acts.FoundersSigned;
import org.folkmoot.journal.acts.RuleChoice;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.rules.DatedValue;
import org.folkmoot.rules.Origin;
import org.folkmoot.rules.Rule;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/** Judges the founding deed. */
final class FoundingJudge {
    /** Two must be able to confirm what a third recorded. */
    private static final int FEWEST_FOUNDERS = 3;

    private static final int LONGEST_NAME = 120;

    private FoundingJudge() {}

    static Verdict founded(Assembly state, Founded founded, Circumstance circumstance) {
        String deed = circumstance.deed();
        if (deed == null) {
            return Verdict.refused("founding-not-whole");
        }
        if (founded.name().isBlank() || founded.name().length() > LONGEST_NAME) {
            return Verdict.refused("name-missing");
        }
        List<Effect> effects = new ArrayList<>();
        effects.add(new AssemblyFounded(
                circumstance.entry(),
                deed,
                circumstance.device(),
                circumstance.at(),
                founded.name(),
                founded.program()));
        Origin origin = new Origin.Founding(circumstance.entry());
        Set<String> chosen = new HashSet<>();
        for (RuleChoice choice : founded.rules()) {
            Optional<Rule> rule = Rules.find(choice.rule());
            if (rule.isEmpty() || !rule.get().type().allows(choice.value()) || !chosen.add(choice.rule())) {
                return Verdict.refused("rule-value", choice.rule(), choice.value());
            }
            if (ProposalJudge.notYet(rule.get()) instanceof Verdict.Refused refused) {
                return refused;
            }
            effects.add(new RuleDated(new DatedValue(choice.rule(), choice.value(), circumstance.day(), origin)));
        }
        Day openUntil = founded.openSeasonUntil();
        if (openUntil != null) {
            if (!circumstance.day().isBefore(openUntil) || chosen.contains(Rules.TRUST_OPEN_SEASON.id())) {
                return Verdict.refused("rule-value", Rules.TRUST_OPEN_SEASON.id(), openUntil.toString());
            }
            effects.add(new RuleDated(
                    new DatedValue(Rules.TRUST_OPEN_SEASON.id(), openUntil.toString(), circumstance.day(), origin)));
        }
        return new Verdict.Accepted(effects);
    }

    static Verdict signed(Assembly state, FoundersSigned signed, Circumstance circumstance) {
        int rows = signed.signed() + signed.former();
        if (signed.signed() < 0 || signed.former() < 0 || rows < 1 || rows > PeopleJudge.MOST_ROWS) {
            return Verdict.refused("rows", PeopleJudge.MOST_ROWS);
        }
        List<Effect> effects = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            Standing as = i < signed.signed() ? Standing.MEMBER : Standing.FORMER;
            int number = state.people().size() + i + 1;
            effects.add(new PersonSet(Person.entering(new Id(circumstance.entry(), i), number, as, circumstance.at())));
        }
        return new Verdict.Accepted(effects);
    }

    static Verdict deskNamed(Assembly state, DeskNamed named, Circumstance circumstance) {
        int founders = state.people().countMembers(circumstance.at());
        if (founders < FEWEST_FOUNDERS) {
            return Verdict.refused("too-few-founders", FEWEST_FOUNDERS, founders);
        }
        if (DeskJudge.keepers(state, named.keepers(), circumstance) instanceof Verdict.Refused refused) {
            return refused;
        }
        if (!circumstance.day().isBefore(named.until())) {
            return Verdict.refused("term-over");
        }
        long longest = state.rules().number(Rules.RECORD_DESK_TERM, circumstance.at());
        long days = circumstance.day().until(named.until());
        if (days > longest) {
            return DeskJudge.refusedTerm(days, longest);
        }
        return Verdict.accepted(
                new DeskKept(named.keepers().ids(), circumstance.day(), named.until(), null),
                new FoundingComplete(circumstance.at()));
    }
}
