package org.folkmoot.cli;

import org.folkmoot.imports.Problem;
import org.folkmoot.terms.Sentence;

/** Leaves a command: a list is not readable, or the words do not fit what is there. */
final class Stop extends Exception {
    private static final long serialVersionUID = 1L;

    private final String result;
    private final transient Problem problem;

    private Stop(String result, Problem problem) {
        super(problem.reason().key());
        this.result = result;
        this.problem = problem;
    }

    /** A list is not readable as one. */
    static Stop unreadable(Problem problem) {
        return new Stop("NOT_A_LIST", problem);
    }

    /** The words do not fit what is there. */
    static Stop wrongUsage(String key, Object... args) {
        return new Stop("WRONG_USAGE", new Problem("", 0, Sentence.of(key, args)));
    }

    /** Returns the result as the answer names it. */
    String result() {
        return result;
    }

    /** Returns what is in the way, and where. */
    Problem problem() {
        return problem;
    }
}
