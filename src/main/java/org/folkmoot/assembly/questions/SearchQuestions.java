package org.folkmoot.assembly.questions;

import java.util.List;

/** Finds people, proposals, meetings and payments by what people typed. */
public interface SearchQuestions {
    /**
     * Returns what has every word of a text somewhere in it, whatever its case and accents; names that begin with it
     * first.
     *
     * @param text what somebody typed
     * @param most how many at most
     */
    List<Found> find(String text, int most);
}
