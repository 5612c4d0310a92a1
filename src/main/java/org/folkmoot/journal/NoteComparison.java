package org.folkmoot.journal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The fewest differences between a note and the real words: an edit distance (Wagner and Fischer, 1974), so that one
 * forgotten word is one difference and does not make all later ones wrong. Time and space: real words × typed words.
 */
final class NoteComparison {
    private final List<String> typed;
    private final List<String> real;
    private final boolean[][] same;
    private final int[][] cost;

    private NoteComparison(List<String> typed, ClosingWords words, WordList list) {
        this.typed = typed;
        this.real = words.numbers().stream().map(list::word).toList();
        this.same = new boolean[real.size()][typed.size()];
        this.cost = new int[real.size() + 1][typed.size() + 1];
        List<Spelling> spellings = typed.stream().map(Spelling::of).toList();
        for (int r = 0; r < real.size(); r++) {
            Spelling word = list.spelling(words.numbers().get(r));
            for (int t = 0; t < typed.size(); t++) {
                same[r][t] = spellings.get(t).standsFor(word);
            }
        }
        // cost[r][t]: the fewest differences between the real words from r on and the typed ones from t on
        for (int r = real.size(); r >= 0; r--) {
            for (int t = typed.size(); t >= 0; t--) {
                cost[r][t] = fewest(r, t);
            }
        }
    }

    /** Returns the differences in the order of the words. */
    static List<NoteDifference> of(List<String> typed, ClosingWords words, WordList list) {
        return new NoteComparison(typed, words, list).walk();
    }

    private int fewest(int r, int t) {
        if (r == real.size()) {
            return typed.size() - t;
        }
        if (t == typed.size()) {
            return real.size() - r;
        }
        int pair = cost[r + 1][t + 1] + (same[r][t] ? 0 : 1);
        return Math.min(pair, 1 + Math.min(cost[r + 1][t], cost[r][t + 1]));
    }

    private List<NoteDifference> walk() {
        List<NoteDifference> found = new ArrayList<>();
        int r = 0;
        int t = 0;
        while (r < real.size() || t < typed.size()) {
            boolean both = r < real.size() && t < typed.size();
            if (both && cost[r][t] == cost[r + 1][t + 1] + (same[r][t] ? 0 : 1)) {
                if (!same[r][t]) {
                    found.add(new NoteDifference.Other(r + 1, typed.get(t), real.get(r)));
                }
                r++;
                t++;
            } else if (r < real.size() && cost[r][t] == 1 + cost[r + 1][t]) {
                found.add(new NoteDifference.Missing(r + 1, real.get(r)));
                r++;
            } else {
                found.add(new NoteDifference.Surplus(r, typed.get(t)));
                t++;
            }
        }
        return Collections.unmodifiableList(found);
    }
}
