package org.folkmoot.assembly.questions;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the ledger to show.
 *
 * @param from not before this moment, unix seconds; null from the beginning
 * @param until before this moment, unix seconds; null until now
 * @param kinds only these kinds; empty for all
 * @param person only lines that concern this person or organisation; null for everybody
 * @param words only lines that have each of these; empty for all
 */
public record LedgerFilter(
        @Nullable Long from,
        @Nullable Long until,
        Set<LedgerRow.Kind> kinds,
        @Nullable Id person,
        List<LedgerWord> words) {
    /** Everything. */
    public static final LedgerFilter ALL = new LedgerFilter(null, null, Set.of(), null);

    /** Returns a filter that asks for no text. */
    public LedgerFilter(@Nullable Long from, @Nullable Long until, Set<LedgerRow.Kind> kinds, @Nullable Id person) {
        this(from, until, kinds, person, List.of());
    }

    /** Returns a filter that asks for the words of a text, each no more than text. */
    public LedgerFilter(
            @Nullable Long from, @Nullable Long until, Set<LedgerRow.Kind> kinds, @Nullable Id person, String text) {
        this(
                from,
                until,
                kinds,
                person,
                Stream.of(text.strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .map(LedgerWord::of)
                        .toList());
    }

    /** Keeps its own copies. */
    public LedgerFilter {
        kinds = Set.copyOf(kinds);
        words = List.copyOf(words);
    }
}
