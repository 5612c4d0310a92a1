package org.folkmoot.assembly;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.folkmoot.assembly.Effect.ProposalSet;
import org.folkmoot.journal.acts.Admission;
import org.folkmoot.journal.acts.DeskRenewal;
import org.folkmoot.journal.acts.Grant;
import org.folkmoot.journal.acts.ProposalMade;
import org.folkmoot.journal.acts.ProposalWithdrawn;
import org.folkmoot.journal.acts.Resolution;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.rules.Rule;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;

/** Judges what is proposed. */
final class ProposalJudge {
    private static final int MOST_APPLICANTS = 500;

    /** Far enough for any plan, near enough that a mistyped year is noticed. */
    private static final long FARTHEST_DAYS = 3_660;

    private ProposalJudge() {}

    static Verdict made(Assembly state, ProposalMade made, Circumstance circumstance) {
        if (!state.people().isMember(made.by(), circumstance.at())) {
            return Verdict.refused("not-a-member", made.by());
        }
        Day from = made.from();
        if (from != null
                && (from.isBefore(circumstance.day())
                        || circumstance.day().plus(FARTHEST_DAYS).isBefore(from))) {
            return Verdict.refused("proposal-day", from);
        }
        Verdict change =
                switch (made.change()) {
                    case RuleChange rule -> ruleChange(rule);
                    case Admission admission -> admission(state, admission, circumstance);
                    case DeskRenewal renewal -> DeskJudge.renewal(state, renewal, circumstance);
                    case Grant grant -> FundJudge.grant(state, grant, circumstance);
                    case Resolution resolution -> Verdict.accepted();
                };
        if (change instanceof Verdict.Refused) {
            return change;
        }
        return Verdict.accepted(new ProposalSet(new Proposal(
                circumstance.created(),
                state.proposals().size() + 1,
                made.by(),
                made.change(),
                from,
                circumstance.at(),
                null,
                null,
                null)));
    }

    static Verdict withdrawn(Assembly state, ProposalWithdrawn withdrawn, Circumstance circumstance) {
        Proposal proposal = state.proposals().get(withdrawn.proposal());
        if (proposal == null || proposal.withdrawnAt() != null || proposal.vote() != null) {
            return Verdict.refused("proposal-not-open");
        }
        if (withdrawn.second().equals(circumstance.by())
                || !state.people().isMember(withdrawn.second(), circumstance.at())) {
            return Verdict.refused("second-person");
        }
        return Verdict.accepted(new ProposalSet(proposal.withdrawn(circumstance.at())));
    }

    private static Verdict ruleChange(RuleChange change) {
        Optional<Rule> rule = Rules.find(change.rule());
        if (rule.isEmpty() || !rule.get().type().allows(change.value())) {
            return Verdict.refused("rule-value", change.rule(), change.value());
        }
        return notYet(rule.get());
    }

    /** A value without effect would look decided, and would begin to act by itself under a later version. */
    static Verdict notYet(Rule rule) {
        return rule.force() == Rule.Force.NOT_YET
                ? Verdict.refused("rule-not-yet", Sentence.of("rule." + rule.id() + ".name"))
                : Verdict.accepted();
    }

    private static Verdict admission(Assembly state, Admission admission, Circumstance circumstance) {
        List<Id> people = admission.people().ids();
        if (people.isEmpty() || people.size() > MOST_APPLICANTS || new HashSet<>(people).size() < people.size()) {
            return Verdict.refused("rows", MOST_APPLICANTS);
        }
        for (Id id : people) {
            Optional<Person> person = state.people().find(id);
            if (person.isEmpty() || person.get().standing(circumstance.at()) != Standing.WAITING) {
                return Verdict.refused("not-waiting", id);
            }
        }
        return Verdict.accepted();
    }
}
