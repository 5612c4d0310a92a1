package org.folkmoot.desktop.deciding;

import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Count;
import org.folkmoot.assembly.EntrySentence;
import org.folkmoot.assembly.Proposal;
import org.folkmoot.assembly.Vote;
import org.folkmoot.desk.Names;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Admission;
import org.folkmoot.journal.acts.Change;
import org.folkmoot.journal.acts.DecidingRules;
import org.folkmoot.journal.acts.DeskRenewal;
import org.folkmoot.journal.acts.Grant;
import org.folkmoot.journal.acts.Resolution;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.rules.ValueWords;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it is shown at one moment.
 *
 * @param proposal the proposal
 * @param title its neutral title, made from what it would change
 * @param text for a text of the assembly: the text; for a grant: what it is for; otherwise empty
 * @param reason why, in its author's words; may be empty
 * @param rule for a rule change: the rule before and after; otherwise null
 * @param vote the newest vote on it, or null
 * @param deciding the deciding rules: of the vote when there is one, otherwise those in force
 * @param status where it stands
 */
public record ProposalView(
        Proposal proposal,
        Sentence title,
        String text,
        String reason,
        @Nullable RuleSides rule,
        @Nullable Vote vote,
        DecidingRules deciding,
        ProposalStatus status) {
    private static final int LONGEST_TITLE = 90;

    /** Returns a proposal as it is shown at a moment given in unix seconds. */
    public static ProposalView of(Assembly state, Names names, Proposal proposal, long now) {
        Texts texts = names.texts(proposal.id().entry());
        String text = isText(proposal.change()) ? texts.first(Names.TITLE) : "";
        RuleSides rule =
                proposal.change() instanceof RuleChange change ? RuleSides.of(state, proposal, change, now) : null;
        Id voteId = proposal.vote();
        Vote vote = voteId == null ? null : state.votes().get(voteId);
        DecidingRules deciding = vote != null
                ? vote.deciding()
                : org.folkmoot.assembly.Foresight.deciding(state.rules(), proposal.kind(), now);
        return new ProposalView(
                proposal,
                title(proposal, rule, text),
                text,
                texts.first(Names.REASON),
                rule,
                vote,
                deciding,
                ProposalStatus.of(state, proposal, vote, now));
    }

    /** Returns what was counted in the newest vote, or null. */
    public @Nullable Count count() {
        return vote == null ? null : vote.count();
    }

    /** Tells whether a change has words of its author in it: what the assembly says, or what money is for. */
    private static boolean isText(Change change) {
        return change instanceof Resolution || change instanceof Grant;
    }

    private static Sentence title(Proposal proposal, @Nullable RuleSides rule, String text) {
        return switch (proposal.change()) {
            case RuleChange change
            when rule != null && rule.keeps() ->
                Sentence.of(
                        "decision.title.keep",
                        Sentence.of("rule." + change.rule() + ".name"),
                        ValueWords.alone(rule.rule(), rule.after()));
            case RuleChange change
            when rule != null ->
                Sentence.of(
                        "decision.title.rule",
                        Sentence.of("rule." + change.rule() + ".name"),
                        ValueWords.alone(rule.rule(), rule.before()),
                        ValueWords.alone(rule.rule(), rule.after()));
            case RuleChange change -> EntrySentence.title(change);
            case Admission admission -> EntrySentence.title(admission);
            case DeskRenewal renewal -> EntrySentence.title(renewal);
            case Grant grant ->
                text.isBlank()
                        ? EntrySentence.title(grant)
                        : Sentence.of("decision.title.grant", grant.amount(), grant.to(), shortened(text));
            case Resolution resolution ->
                text.isBlank() ? EntrySentence.title(resolution) : Sentence.of("decision.title.text", shortened(text));
        };
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
