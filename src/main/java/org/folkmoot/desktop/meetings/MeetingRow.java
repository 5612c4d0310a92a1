package org.folkmoot.desktop.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.desktop.deciding.Someone;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.meetings.Notice;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of before.
 *
 * @param meeting the meeting
 * @param facilitator the name of who led through it
 * @param people how many different people were there
 */
record MeetingRow(Meeting meeting, String facilitator, long people) {
    /**
     * Everything that the page shows while no meeting is open.
     *
     * @param meetings those of before, newest first
     * @param notices notices that no meeting was opened by yet, oldest first
     * @param members who may facilitate
     * @param inARow who facilitated the newest meetings without a break, or null
     * @param times how many of them
     * @param most how many in a row the rule allows
     * @param noticeDays how many full days a notice needs
     */
    record All(
            List<MeetingRow> meetings,
            List<Notice> notices,
            List<Someone> members,
            @Nullable Id inARow,
            long times,
            long most,
            long noticeDays) {
        /** Tells whether one more meeting with that person would be more in a row than agreed. */
        boolean tooMany(Id facilitator) {
            return facilitator.equals(inARow) && times >= most;
        }
    }

    /** Returns the day on which it was held. */
    Day day() {
        Day held = meeting.heldOn();
        return held != null ? held : Day.of(meeting.openedAt());
    }

    static All of(Assembly state, Sitting sitting) {
        long now = Math.max(sitting.now(), state.latest());
        List<MeetingRow> rows = new ArrayList<>();
        for (Meeting meeting : state.meetings().values()) {
            long people = meeting.stays().stream()
                    .map(stay -> stay.person())
                    .collect(Collectors.toSet())
                    .size();
            rows.addFirst(new MeetingRow(meeting, sitting.name(meeting.facilitator()), people));
        }
        List<Notice> notices = state.notices().values().stream()
                .filter(notice -> !state.isUsed(notice.id()))
                .toList();
        Id last = rows.isEmpty() ? null : rows.getFirst().meeting().facilitator();
        long times = rows.stream()
                .takeWhile(row -> row.meeting().facilitator().equals(last))
                .count();
        return new All(
                List.copyOf(rows),
                notices,
                Someone.members(state, sitting.desk().names(), now),
                last,
                times,
                state.rules().number(Rules.MEETINGS_FACILITATOR, now),
                state.rules().number(Rules.RECORD_NOTICE_DAYS, now));
    }
}
