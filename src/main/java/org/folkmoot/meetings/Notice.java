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

    /** Returns how many full days lie between the notice and the time for which it calls the meeting. */
    public long fullDays() {
        return Math.floorDiv(meetingAt - givenAt, Day.SECONDS);
    }

    /**
     * Tells whether a meeting is the one that it calls: one that opens within a day after its time, or, entered from
     * paper, one that was held on its day (or the day beside it, as days begin elsewhere).
     */
    public boolean calls(Meeting meeting) {
        Day heldOn = meeting.heldOn();
        if (heldOn == null) {
            return meeting.openedAt() < meetingAt + Day.SECONDS;
        }
        return calls(heldOn);
    }

    /** Tells whether a meeting that was held on paper on a day is the one that it calls. */
    public boolean calls(Day heldOn) {
        return Math.abs(heldOn.number() - Day.of(meetingAt).number()) <= 1;
    }
}
