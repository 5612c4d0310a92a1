package org.folkmoot.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.meetings.AgendaItem;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.meetings.Notice;
import org.folkmoot.meetings.Presence;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** Writes notices and meetings with their agendas and who was there. */
final class MeetingRows implements Rows {
    private final Who who;

    private final Replacing notices = new Replacing(1, """
        delete from notice where id = ?
        """, """
            insert into notice (id, given_at, meeting_at)
            values (?, ?, ?)
            """);
    private final Replacing meetings = new Replacing(1, """
        delete from meeting where id = ?
        """, """
            insert into meeting (
                id, label, notice, facilitator, opened_at, held_on, entitled, current_item, closed_at, closing_entry)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """);
    private final OwnedRows stays = new OwnedRows("""
        delete from attendance where meeting = ? and place = ?
        """, """
            insert into attendance (meeting, place, who, came_at, went_at)
            values (?, ?, ?, ?, ?)
            """);
    private final OwnedRows items = new OwnedRows("""
        delete from agenda_item where owner = ? and place = ?
        """, """
            insert into agenda_item (
                owner, place, entry_id, title_index, proposal, minutes, noticed, brought_by, taken_at, removed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """);

    MeetingRows(Who who) {
        this.who = who;
    }

    void take(Notice notice) {
        notices.put(notice.id().toString(), notice.givenAt(), notice.meetingAt());
        items.set(notice.id().toString(), agenda(notice.agenda()));
    }

    void take(Meeting meeting) {
        String id = meeting.id().toString();
        Id notice = meeting.notice();
        Day heldOn = meeting.heldOn();
        meetings.put(
                id,
                meeting.number(),
                notice == null ? null : notice.toString(),
                who.number(meeting.facilitator()),
                meeting.openedAt(),
                heldOn == null ? null : heldOn.number(),
                meeting.entitled().size(),
                meeting.current(),
                meeting.closedAt(),
                meeting.closingEntry());
        stays.set(id, presence(meeting.stays()));
        items.set(id, agenda(meeting.agenda()));
    }

    private List<@Nullable Object[]> presence(List<Presence> list) {
        List<@Nullable Object[]> rows = new ArrayList<>(list.size());
        for (Presence stay : list) {
            rows.add(new @Nullable Object[] {who.number(stay.person()), stay.from(), stay.until()});
        }
        return rows;
    }

    private List<@Nullable Object[]> agenda(List<AgendaItem> list) {
        List<@Nullable Object[]> rows = new ArrayList<>(list.size());
        for (AgendaItem item : list) {
            Id proposal = item.proposal();
            rows.add(new @Nullable Object[] {
                item.entry(),
                item.titleIndex(),
                proposal == null ? null : proposal.toString(),
                item.minutes(),
                item.noticed(),
                who.numberOrNull(item.by()),
                item.takenAt(),
                item.removedAt()
            });
        }
        return rows;
    }

    @Override
    public int waiting() {
        return notices.waiting() + meetings.waiting() + stays.waiting() + items.waiting();
    }

    @Override
    public void flush(Connection connection) throws SQLException {
        notices.flush(connection);
        meetings.flush(connection);
        stays.flush(connection);
        items.flush(connection);
    }
}
