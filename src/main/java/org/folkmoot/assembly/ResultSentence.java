package org.folkmoot.assembly;

import org.folkmoot.decisions.Judgement;
import org.folkmoot.decisions.Outcome;
import org.folkmoot.decisions.Tally;
import org.folkmoot.terms.Sentence;

/** Says a count in one sentence: the hands, what was needed, who was present, and what came out. */
public final class ResultSentence {
    private ResultSentence() {}

    /** Returns such as "23 yes, 7 no, 1 abstained. Needed: 21 of 31. Present 31 of 42, needed 21. Passed." */
    public static Sentence of(Count count) {
        Tally tally = count.tally();
        Judgement judged = count.judgement();
        return Sentence.of(
                "decision.result",
                tally.yes(),
                tally.no(),
                tally.abstain(),
                judged.needed(),
                judged.base(),
                Math.min(judged.presentAtOpening(), judged.presentAtClose()),
                tally.entitled(),
                judged.quorumNeeded(),
                outcome(judged.outcome()));
    }

    /** Returns what came out, in a word or two. */
    public static Sentence outcome(Outcome outcome) {
        return Sentence.of(
                switch (outcome) {
                    case PASSED -> "decision.outcome.passed";
                    case NOT_PASSED -> "decision.outcome.not-passed";
                    case TIED -> "decision.outcome.tied";
                    case NOT_DECIDED -> "decision.outcome.not-decided";
                });
    }
}
