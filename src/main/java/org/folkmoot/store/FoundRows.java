package org.folkmoot.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.assembly.Dispute;
import org.folkmoot.assembly.Payment;
import org.folkmoot.assembly.Proposal;
import org.folkmoot.assembly.questions.Found.Kind;
import org.folkmoot.journal.Texts;
import org.folkmoot.meetings.AgendaItem;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.meetings.Notice;
import org.folkmoot.people.Person;
import org.folkmoot.terms.Id;

/** Writes what can be searched: texts that people typed, as they stand and folded. */
final class FoundRows implements Rows {
    /** A notice's titles are found as the meeting's once it opened: whoever searches looks it up. */
    private static final String NOTICE = "notice";

    private final Adding found;

    FoundRows(Growing growing) {
        found = growing.adding("found", "entry_no, place, personal, kind, id, shown, folded");
    }

    void take(Person person, String entryId, Texts texts, long entry) {
        List<String> names = texts.list("names");
        int row = person.id().index();
        if (person.id().entry().equals(entryId) && row < names.size()) {
            add(entry, row, Code.of(Kind.PERSON), person.id(), names.get(row), names.get(row));
        }
    }

    void take(Proposal proposal, String entryId, Texts texts, long entry) {
        if (proposal.id().entry().equals(entryId)) {
            addTogether(entry, Kind.PROPOSAL, proposal.id(), texts.first("title"), texts.first("reason"));
        }
    }

    void take(Payment payment, String entryId, Texts texts, long entry) {
        addTogether(entry, Kind.PAYMENT, payment.id(), texts.first("reason"), "");
        if (payment.id().entry().equals(entryId) && !payment.slip().isBlank()) {
            found.add(
                    entry,
                    0,
                    false,
                    Code.of(Kind.PAYMENT),
                    payment.id().toString(),
                    payment.slip(),
                    Folding.of(payment.slip()));
        }
    }

    /** Why a payment is not right leads to the payment; that it was settled says nothing new. */
    void take(Dispute dispute, String entryId, Texts texts, long entry) {
        if (dispute.entry().equals(entryId)) {
            addTogether(entry, Kind.PAYMENT, dispute.payment(), texts.first("reason"), "");
        }
    }

    void take(Notice notice, String entryId, Texts texts, long entry) {
        List<String> titles = notice.id().entry().equals(entryId) ? texts.list("titles") : List.of();
        for (int i = 0; i < titles.size(); i++) {
            add(entry, i, NOTICE, notice.id(), titles.get(i), titles.get(i));
        }
    }

    void take(Meeting meeting, String entryId, Texts texts, long entry) {
        if (meeting.id().entry().equals(entryId)) {
            return;
        }
        for (AgendaItem item : meeting.agenda()) {
            if (item.entry().equals(entryId) && !item.noticed()) {
                String title = texts.first("title");
                add(entry, 0, Code.of(Kind.MEETING), meeting.id(), title, title);
            }
        }
    }

    private void addTogether(long entry, Kind kind, Id id, String first, String second) {
        List<String> said =
                Stream.of(first, second).filter(text -> !text.isBlank()).toList();
        if (!said.isEmpty()) {
            add(entry, 0, Code.of(kind), id, said.getFirst(), String.join(" ", said));
        }
    }

    private void add(long entry, int place, String kind, Id id, String shown, String searched) {
        if (!searched.isBlank()) {
            found.add(entry, place, true, kind, id.toString(), shown, Folding.of(searched));
        }
    }

    @Override
    public int waiting() {
        return found.waiting();
    }

    @Override
    public void flush(Connection connection) throws SQLException {
        found.flush(connection);
    }
}
