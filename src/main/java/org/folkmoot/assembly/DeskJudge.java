package org.folkmoot.assembly;

import java.util.HashSet;
import java.util.List;
import org.folkmoot.assembly.Effect.DeskKept;
import org.folkmoot.journal.acts.DeskRenewal;
import org.folkmoot.journal.acts.People;
import org.folkmoot.rules.RuleType.Whole;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/** Judges who keeps the desk, and for how long. */
final class DeskJudge {
    private static final int MOST_KEEPERS = 12;
    private static final long SHORTEST = ((Whole) Rules.RECORD_DESK_TERM.type()).min();

    private DeskJudge() {}

    /** Says whether people can keep the desk: one to twelve, each once, members all. */
    static Verdict keepers(Assembly state, People named, Circumstance circumstance) {
        List<Id> keepers = named.ids();
        if (keepers.isEmpty()
                || keepers.size() > MOST_KEEPERS
                || new HashSet<>(keepers).size() < keepers.size()
                || !keepers.stream().allMatch(id -> state.people().isMember(id, circumstance.at()))) {
            return Verdict.refused("keepers", MOST_KEEPERS);
        }
        return Verdict.accepted();
    }

    /** Says whether the desk can be renewed like this: when it is proposed, and again when its vote opens. */
    static Verdict renewal(Assembly state, DeskRenewal renewal, Circumstance circumstance) {
        long longest = state.rules().number(Rules.RECORD_DESK_TERM, circumstance.at());
        if (renewal.days() < SHORTEST || renewal.days() > longest) {
            return refusedTerm(renewal.days(), longest);
        }
        return keepers(state, renewal.keepers(), circumstance);
    }

    /** Refuses a term that is shorter than any may be, or longer than the assembly's rule allows. */
    static Verdict refusedTerm(long days, long longest) {
        return Verdict.refusedBy(Rules.RECORD_DESK_TERM, "desk-term", days, SHORTEST, longest);
    }

    /**
     * Returns the term that a renewal begins.
     *
     * <p>Its keepers stay as they were voted, also when one has left meanwhile: nobody is put in their place by a
     * computation, and Today says it when nobody of them is left.
     */
    static DeskKept term(DeskRenewal renewal, Day from, Id vote) {
        return new DeskKept(renewal.keepers().ids(), from, from.plus(renewal.days()), vote);
    }
}
