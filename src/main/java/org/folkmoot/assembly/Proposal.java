package org.folkmoot.assembly;

import org.folkmoot.journal.acts.Admission;
import org.folkmoot.journal.acts.Change;
import org.folkmoot.journal.acts.DeskRenewal;
import org.folkmoot.journal.acts.Grant;
import org.folkmoot.journal.acts.Resolution;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.rules.DecisionKind;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * Something proposed to the assembly.
 *
 * @param id the proposal
 * @param number the label that people see; the decision on it has the same
 * @param by who proposed it
 * @param change what would change
 * @param from the day from which it is to count, or null for the earliest that the rules allow
 * @param madeAt when it was made, unix seconds
 * @param noticedAt when a notice first carried it, unix seconds, or null
 * @param withdrawnAt when it was taken back, unix seconds, or null
 * @param vote the newest vote on it, or null
 */
public record Proposal(
        Id id,
        int number,
        Id by,
        Change change,
        @Nullable Day from,
        long madeAt,
        @Nullable Long noticedAt,
        @Nullable Long withdrawnAt,
        @Nullable Id vote) {

    /** Returns the kind of decision that it asks for. */
    public DecisionKind kind() {
        return switch (change) {
            case RuleChange change -> Rules.find(change.rule()).orElseThrow().decidedAs();
            case Admission admission -> DecisionKind.PERSON;
            case DeskRenewal renewal -> DecisionKind.ELECTION;
            case Grant grant -> DecisionKind.COMMON_FUND;
            case Resolution resolution -> DecisionKind.TEXT;
        };
    }

    /** Returns the proposal as a notice carries it; the first notice counts. */
    public Proposal noticed(long at) {
        return noticedAt != null ? this : new Proposal(id, number, by, change, from, madeAt, at, withdrawnAt, vote);
    }

    /** Returns the proposal as it is taken back. */
    public Proposal withdrawn(long at) {
        return new Proposal(id, number, by, change, from, madeAt, noticedAt, at, vote);
    }

    /** Returns the proposal with a vote on it. */
    public Proposal putToVote(Id newVote) {
        return new Proposal(id, number, by, change, from, madeAt, noticedAt, withdrawnAt, newVote);
    }
}
