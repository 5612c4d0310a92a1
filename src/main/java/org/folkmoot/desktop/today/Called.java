package org.folkmoot.desktop.today;

import java.util.Comparator;
import java.util.Optional;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.meetings.Notice;
import org.folkmoot.terms.Day;

/** The next meeting that was called. */
final class Called {
    private Called() {}

    /** Returns the notice of the next meeting that did not open yet; one whose time has come stays for a day. */
    static Optional<Notice> next(Assembly state, long now) {
        return state.notices().values().stream()
                .filter(notice -> !state.isUsed(notice.id()) && notice.meetingAt() > now - Day.SECONDS)
                .min(Comparator.comparingLong(Notice::meetingAt));
    }
}
