package org.folkmoot.desktop.founding;

import java.util.List;
import org.folkmoot.journal.acts.FileTaken;

/**
 * What was brought in from files besides names.
 *
 * @param ties who accepts whose circles
 * @param files the files' fingerprints with how many of their rows were taken and left
 * @param names the names of these files, in the same order
 */
record Brought(List<Tie> ties, List<FileTaken> files, List<String> names) {
    static final Brought NOTHING = new Brought(List.of(), List.of(), List.of());

    Brought {
        ties = List.copyOf(ties);
        files = List.copyOf(files);
        names = List.copyOf(names);
    }

    /**
     * A trust between two lines of the list.
     *
     * @param truster who accepts circles
     * @param trusted whose circles
     */
    record Tie(Founder truster, Founder trusted) {}
}
