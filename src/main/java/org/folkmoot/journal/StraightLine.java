package org.folkmoot.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Follows entries that one device wrote, each directly after the one before.
 *
 * <p>Nearly every record is such a line, and then it lies in its book in the very order of replay; nothing has to be
 * looked up to know that, and it is known while the book is still being read. Whatever else there is, {@link
 * RecordCheck} sorts out.
 */
public final class StraightLine {
    private final String assembly;
    private @Nullable Entry last;
    private boolean straight = true;

    /** Begins before the first entry of an assembly. */
    public StraightLine(String assembly) {
        this.assembly = assembly;
    }

    /** Takes the entry that was read next; tells whether all so far are one line. */
    public boolean take(Entry entry) {
        straight = straight && follows(last, entry.envelope());
        last = entry;
        return straight;
    }

    /** Tells whether all entries so far are one line. */
    public boolean isStraight() {
        return straight;
    }

    /** Tells whether a deed has begun and is not complete: its entries do not count yet. */
    public boolean isInDeed() {
        Deed deed = last == null ? null : last.envelope().deed();
        return deed != null && !deed.isLast();
    }

    private boolean follows(@Nullable Entry before, Envelope envelope) {
        if (!envelope.assembly().equals(assembly) || !envelope.deps().isEmpty()) {
            return false;
        }
        if (before == null) {
            return envelope.prev() == null && Deed.follows(null, envelope.deed());
        }
        Envelope earlier = before.envelope();
        return before.id().equals(envelope.prev())
                && earlier.device().equals(envelope.device())
                && earlier.n() == envelope.n() - 1
                && earlier.at() <= envelope.at()
                && Deed.follows(earlier.deed(), envelope.deed())
                && !isSecondOfItsName(earlier.deed(), envelope.deed());
    }

    /** A deed right behind a complete one of the same name, which nobody writes, is left to those who look closer. */
    private static boolean isSecondOfItsName(@Nullable Deed before, @Nullable Deed deed) {
        return before != null
                && deed != null
                && deed.index() == 0
                && before.id().equals(deed.id());
    }

    /** Returns what {@link RecordCheck} finds in one line of entries, or null when they are none. */
    static @Nullable CheckedRecord check(String assembly, List<PlacedEntry> entries) {
        StraightLine line = new StraightLine(assembly);
        int complete = 0;
        for (int i = 0; i < entries.size(); i++) {
            if (!line.take(entries.get(i).entry())) {
                return null;
            }
            if (!line.isInDeed()) {
                complete = i + 1;
            }
        }
        List<PlacedEntry> order = entries.subList(0, complete);
        List<String> heads =
                order.isEmpty() ? List.of() : List.of(order.getLast().entry().id());
        return new CheckedRecord(order, heads, entries.subList(complete, entries.size()), List.of());
    }
}
