package org.folkmoot.desktop.deciding;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.journal.acts.DecidingRules;
import org.folkmoot.rules.DecisionKind;
import org.folkmoot.rules.Rules;
import org.folkmoot.rules.ValueWords;
import org.folkmoot.terms.Sentence;

/** Says how something is decided: the share that is needed, of what, and how many must be present. */
public final class DecidingWords {
    private DecidingWords() {}

    /**
     * Returns the sentences.
     *
     * @param entitled how many may vote
     */
    public static List<Sentence> of(DecisionKind kind, DecidingRules deciding, int entitled) {
        String threshold = (deciding.strict() ? ">" : ">=") + deciding.threshold();
        List<Sentence> lines = new ArrayList<>();
        lines.add(Sentence.of("decision.how.hands"));
        lines.add(Sentence.of(
                "decision.how.threshold",
                ValueWords.inSentence(Rules.threshold(kind), threshold),
                ValueWords.inSentence(Rules.base(kind), deciding.base())));
        lines.add(Sentence.of("decision.how.quorum", deciding.quorum().atLeastOf(entitled), entitled));
        return List.copyOf(lines);
    }
}
