package org.folkmoot.imports.slips;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.folkmoot.imports.slips.SlipPlan.Line;
import org.folkmoot.journal.acts.People;

/**
 * How much of a line of the record slips that wait together take, reckoned from above: what they say is one line, what they
 * are for is another, and each line has its bound.
 *
 * @param slips bytes of what they say
 * @param reasons bytes of what they are for
 */
record EntryRoom(long slips, long reasons) {
    /** Nothing. */
    static final EntryRoom NONE = new EntryRoom(0, 0);

    /** The bound of a line, less room enough for everything else that stands in it. */
    private static final long MOST = org.folkmoot.journal.Line.LONGEST - 8_192L;

    /** Names of fields, two ids, an amount of 38 digits, a day. */
    private static final long EACH = 330;

    /** An id, and where it stands in the list of ids. */
    private static final long SIGNER = 90;

    /** Returns what one slip takes. */
    static EntryRoom of(Line.Waits waits) {
        People signers = waits.slip().signers();
        long signed = signers == null ? 0 : SIGNER * signers.ids().size();
        return new EntryRoom(EACH + signed + written(waits.slip().slip()), written(waits.reason()));
    }

    /** Returns what several take. */
    static EntryRoom of(List<Line.Waits> together) {
        return together.stream().map(EntryRoom::of).reduce(NONE, EntryRoom::plus);
    }

    /** Signs that have to be escaped are two bytes; a text has quotation marks and a comma. */
    private static long written(String text) {
        long escaped = text.chars().filter(sign -> sign == '"' || sign == '\\').count();
        return text.getBytes(StandardCharsets.UTF_8).length + escaped + 3;
    }

    EntryRoom plus(EntryRoom more) {
        return new EntryRoom(slips + more.slips, reasons + more.reasons);
    }

    /** Tells whether one entry has room for it. */
    boolean isThere() {
        return slips <= MOST && reasons <= MOST;
    }
}
