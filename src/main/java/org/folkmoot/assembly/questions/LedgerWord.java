package org.folkmoot.assembly.questions;

import java.util.List;
import java.util.Set;
import org.folkmoot.terms.Circles;

/**
 * One word that somebody looks for in the ledger. A line has it when one of these holds.
 *
 * @param text what stands in the names, the slip or the reason, whatever case and accents
 * @param slip what it means for slips
 * @param kinds kinds whose own name has the word
 * @param amounts between which amounts it may lie, whatever the sign; empty when the word is no amount
 */
public record LedgerWord(String text, Slip slip, Set<LedgerRow.Kind> kinds, List<Amounts> amounts) {
    /** What a word means for slips. */
    public enum Slip {
        /** It may stand in the number of the slip as anywhere else. */
        TOO,
        /** It is looked for in the number of the slip and nowhere else. */
        ONLY,
        /** Every line that has a slip has it. */
        ANY
    }

    /**
     * Amounts that begin with the digits that somebody typed.
     *
     * @param least the smallest, not below nothing
     * @param below smaller than this one
     */
    public record Amounts(Circles least, Circles below) {}

    /** Keeps its own copies. */
    public LedgerWord {
        kinds = Set.copyOf(kinds);
        amounts = List.copyOf(amounts);
    }

    /** Returns a word that is nothing but text. */
    public static LedgerWord of(String text) {
        return new LedgerWord(text, Slip.TOO, Set.of(), List.of());
    }
}
