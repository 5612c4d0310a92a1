package org.folkmoot.meetings;

import java.util.List;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/**
 * The call to a meeting.
 *
 * @param id the notice
 * @param givenAt when it was given, unix seconds
 * @param meetingAt when the meeting is to begin, unix seconds
 * @param agenda its items in order
 */
public record Notice(Id id, long givenAt, long meetingAt, List<AgendaItem> agenda) {
    /** Keeps its own copy of the agenda. */
    public Notice {
        agenda = List.copyOf(agenda);
    }

    /** Returns how many full days lie between the notice and a moment, unix seconds. */
    public long fullDaysBefore(long at) {
        return Math.floorDiv(at - givenAt, Day.SECONDS);
    }
}
