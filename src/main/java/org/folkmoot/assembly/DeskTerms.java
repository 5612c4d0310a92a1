package org.folkmoot.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.folkmoot.assembly.Effect.DeskKept;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * The terms of the desk: the one that the founders named, and each that a decision gave since; immutable.
 *
 * <p>A term that is over still says who keeps the desk, until another one begins: else a season without a meeting would
 * leave a record that nobody looks after.
 *
 * @param list in the order in which they begin; of two from the same day the one decided later comes last
 */
record DeskTerms(List<DeskKept> list) {
    static final DeskTerms NONE = new DeskTerms(List.of());

    DeskTerms with(DeskKept added) {
        List<DeskKept> terms = new ArrayList<>(list);
        terms.add(added);
        terms.sort(Comparator.comparing(DeskKept::from));
        return new DeskTerms(List.copyOf(terms));
    }

    DeskTerms without(Id vote) {
        return new DeskTerms(
                list.stream().filter(term -> !vote.equals(term.vote())).toList());
    }

    /** Returns the term that began last by a day, or null before the founding decision. */
    @Nullable
    DeskKept on(Day day) {
        return list.stream()
                .filter(term -> !day.isBefore(term.from()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
