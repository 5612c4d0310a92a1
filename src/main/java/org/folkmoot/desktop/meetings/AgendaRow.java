package org.folkmoot.desktop.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.desk.Names;
import org.folkmoot.desktop.deciding.ProposalView;
import org.folkmoot.meetings.AgendaItem;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;

/**
 * One line of the agenda.
 *
 * @param position its place, from 0, as acts name it
 * @param item what stands there
 * @param title what it is about
 * @param state where the meeting is with it
 */
public record AgendaRow(int position, AgendaItem item, Sentence title, State state) {
    /** Where the meeting is with an item. */
    public enum State {
        /** The meeting was at it and went on. */
        DONE,
        /** The meeting is at it. */
        CURRENT,
        /** Still to come. */
        LATER,
        /** Taken off. */
        REMOVED
    }

    /** Returns the whole agenda in order. */
    static List<AgendaRow> of(Assembly state, Names names, Meeting meeting, long now) {
        List<AgendaRow> rows = new ArrayList<>();
        for (int i = 0; i < meeting.agenda().size(); i++) {
            AgendaItem item = meeting.agenda().get(i);
            rows.add(new AgendaRow(i, item, title(state, names, item, now), state(meeting, i)));
        }
        return List.copyOf(rows);
    }

    /** Returns what an item is about: of a proposal its neutral title, else what was typed. */
    static Sentence title(Assembly state, Names names, AgendaItem item, long now) {
        Id proposal = item.proposal();
        if (proposal != null) {
            return ProposalView.of(state, names, state.proposal(proposal), now).title();
        }
        List<String> typed = names.texts(item.entry()).list(item.noticed() ? Names.TITLES : Names.TITLE);
        String title = item.titleIndex() < typed.size() ? typed.get(item.titleIndex()) : "";
        return title.isBlank() ? Sentence.of("meeting.agenda.untitled") : Sentence.of("meeting.agenda.typed", title);
    }

    private static State state(Meeting meeting, int position) {
        AgendaItem item = Objects.requireNonNull(meeting.agenda().get(position));
        if (item.removedAt() != null) {
            return State.REMOVED;
        }
        if (meeting.current() == position) {
            return State.CURRENT;
        }
        return item.takenAt() == null ? State.LATER : State.DONE;
    }
}
