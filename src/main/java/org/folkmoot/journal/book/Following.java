package org.folkmoot.journal.book;

import java.util.List;
import org.folkmoot.journal.PlacedEntry;

/**
 * Follows a record while it is being read, on a thread that is not the reader's; both need their time, and somebody waits.
 *
 * <p>What was taken since the last {@link #begin} is, when the book is open, exactly the record in the order of replay.
 * Every call happens after the one before it, and all before the book is open.
 */
public interface Following {
    /** Nobody follows. */
    Following NOBODY = new Following() {
        @Override
        public void begin() {
            // Nobody is there to begin.
        }

        @Override
        public void take(List<PlacedEntry> entries, long read, long of) {
            // Nobody is there to take them.
        }
    };

    /** Begins with nothing; a second time when what was taken turns out not to be in the order of replay. */
    void begin();

    /**
     * Takes the next entries.
     *
     * @param entries in order; never part of a deed without the rest of it, unless the rest comes next
     * @param read how far the reading has come with them
     * @param of how far there is to go
     */
    void take(List<PlacedEntry> entries, long read, long of);
}
