package org.folkmoot.assembly.questions;

import java.util.List;

/** The record, page by page. */
public interface RecordQuestions {
    /**
     * Returns a page of entries, newest first.
     *
     * @param below only entries with a smaller number, or {@link Long#MAX_VALUE}
     * @param size how many at most
     */
    List<RecordRow> page(long below, int size);

    /** Returns how many entries there are. */
    long count();
}
