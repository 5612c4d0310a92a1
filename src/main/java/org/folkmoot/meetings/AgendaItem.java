package org.folkmoot.meetings;

import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * One item of an agenda.
 *
 * @param entry the entry that put it there; its personal part holds the title
 * @param titleIndex which title of that entry's personal part is this item's
 * @param proposal the proposal to be voted on, or null when the meeting only talks
 * @param minutes how long it is meant to take, 0 when open
 * @param noticed whether it stood in the notice
 * @param by who brought it during the meeting, or null when it stood in the notice
 * @param takenAt when the meeting turned to it, unix seconds, or null
 * @param removedAt when it was taken off, unix seconds, or null
 */
public record AgendaItem(
        String entry,
        int titleIndex,
        @Nullable Id proposal,
        int minutes,
        boolean noticed,
        @Nullable Id by,
        @Nullable Long takenAt,
        @Nullable Long removedAt) {

    /** Returns this item as the meeting turns to it. */
    public AgendaItem taken(long at) {
        return new AgendaItem(entry, titleIndex, proposal, minutes, noticed, by, at, removedAt);
    }

    /** Returns this item as it is taken off the agenda. */
    public AgendaItem removed(long at) {
        return new AgendaItem(entry, titleIndex, proposal, minutes, noticed, by, takenAt, at);
    }
}
