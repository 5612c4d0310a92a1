package org.folkmoot.store;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.terms.Sentence;

/** What differs between tables and the record, in the order in which it was found; beyond a hundred it is only counted. */
final class Differences {
    private static final int MOST = 100;

    private final List<Sentence> named = new ArrayList<>();
    private long count;

    void add(Sentence difference) {
        count++;
        if (named.size() < MOST) {
            named.add(difference);
        }
    }

    /** Tells how many there are, named or not. */
    long count() {
        return count;
    }

    /** Returns those that are named. */
    List<Sentence> named() {
        return List.copyOf(named);
    }
}
