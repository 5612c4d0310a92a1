package org.folkmoot.desktop.tour;

import java.io.PrintStream;
import java.nio.file.Path;
import org.folkmoot.words.Wording;

/** Says a line of plain text for each step of the tour. */
final class Guide {
    private final Wording words;
    private final PrintStream out;
    private int step;

    Guide(Wording words, PrintStream out) {
        this.words = words;
        this.out = out;
    }

    /** Begins the next step. */
    void step(String key, Object... args) {
        step++;
        out.println(words.text("tour.step", step, words.text("tour." + key, args)));
    }

    /** Adds something to the step. */
    void note(String text) {
        out.println("    " + text);
    }

    /** Says what went wrong; a tour that stops must not look like one that ended. Where it was stands in the log. */
    void failed(Exception error) {
        out.println(words.text("tour.failed", step, String.valueOf(error.getMessage())));
        System.getLogger(Guide.class.getName()).log(System.Logger.Level.ERROR, "the tour stopped", error);
    }

    /** Says that files were left behind. */
    void left(Path folder) {
        out.println(words.text("tour.left", folder.toString()));
    }
}
