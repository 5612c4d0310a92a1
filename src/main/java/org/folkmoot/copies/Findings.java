package org.folkmoot.copies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.journal.Finding;
import org.folkmoot.terms.Sentence;

/**
 * What is wrong: the first thousand in full, the others counted, since a hostile file may have two million.
 *
 * <p>What a line shows by itself comes first. When a line is broken, much behind it no longer fits; whoever reads the list
 * should meet the cause before its consequences.
 */
final class Findings {
    private static final int MOST = 1_000;

    private final List<Finding> kept = new ArrayList<>();
    private long count;
    private int causes = -1;

    /** Says that everything added so far is what lines show by themselves. */
    void endOfCauses() {
        causes = kept.size();
    }

    void add(Finding finding) {
        count++;
        if (kept.size() < MOST) {
            kept.add(finding);
        }
    }

    void add(String file, long line, Sentence reason) {
        add(new Finding(file, line, reason));
    }

    void addAll(Collection<Finding> findings) {
        findings.forEach(this::add);
    }

    boolean isEmpty() {
        return count == 0;
    }

    long count() {
        return count;
    }

    /** Returns how many of those kept are causes: what lines show by themselves. */
    int causes() {
        return causes < 0 ? kept.size() : causes;
    }

    /** Returns those kept, causes before consequences, each by file and line. */
    List<Finding> sorted() {
        int border = causes();
        List<Finding> sorted = new ArrayList<>(kept);
        Comparator<Finding> order = Comparator.comparing(Finding::file).thenComparingLong(Finding::line);
        sorted.subList(0, border).sort(order);
        sorted.subList(border, sorted.size()).sort(order);
        return sorted;
    }
}
