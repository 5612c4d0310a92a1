package org.folkmoot.assembly;

import java.util.ArrayList;
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
 * @param list in the order in which they were decided
 */
record DeskTerms(List<DeskKept> list) {
    static final DeskTerms NONE = new DeskTerms(List.of());

    DeskTerms with(DeskKept added) {
        List<DeskKept> terms = new ArrayList<>(list);
        terms.add(added);
        return new DeskTerms(List.copyOf(terms));
    }

    DeskTerms without(Id vote) {
        return new DeskTerms(
                list.stream().filter(term -> !vote.equals(term.vote())).toList());
    }

    /**
     * Returns the term in force on a day, or null before the founding decision: of all that have begun by then the one
     * decided last, so that what was planned for a far day does not undo what the assembly decided since.
     */
    @Nullable
    DeskKept on(Day day) {
        return list.stream()
                .filter(term -> !day.isBefore(term.from()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
