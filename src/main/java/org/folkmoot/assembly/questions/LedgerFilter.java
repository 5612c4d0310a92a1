package org.folkmoot.assembly.questions;

import java.util.Set;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the ledger to show.
 *
 * @param from not before this moment, unix seconds; null from the beginning
 * @param until before this moment, unix seconds; null until now
 * @param kinds only these kinds; empty for all
 * @param person only lines that concern this person or organisation; null for everybody
 * @param text only lines in whose names, slip or reason each of its words stands, whatever case and accents; empty for all
 */
public record LedgerFilter(
        @Nullable Long from,
        @Nullable Long until,
        Set<LedgerRow.Kind> kinds,
        @Nullable Id person,
        String text) {
    /** Everything. */
    public static final LedgerFilter ALL = new LedgerFilter(null, null, Set.of(), null);

    /** Returns a filter that asks for no text. */
    public LedgerFilter(@Nullable Long from, @Nullable Long until, Set<LedgerRow.Kind> kinds, @Nullable Id person) {
        this(from, until, kinds, person, "");
    }

    /** Keeps its own copy. */
    public LedgerFilter {
        kinds = Set.copyOf(kinds);
    }
}
