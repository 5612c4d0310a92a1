package org.folkmoot.desktop.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.folkmoot.desk.Village;
import org.folkmoot.journal.acts.AgendaEntry;
import org.folkmoot.journal.acts.AgendaItemAdded;
import org.folkmoot.journal.acts.AgendaItemRemoved;
import org.folkmoot.journal.acts.AgendaItemTaken;
import org.folkmoot.journal.acts.Arrived;
import org.folkmoot.journal.acts.Left;
import org.folkmoot.journal.acts.MeetingClosed;
import org.folkmoot.journal.acts.MeetingOpened;
import org.folkmoot.journal.acts.People;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was recorded of a meeting stands on its page, also after it is closed. */
class HappenedTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_closed_meeting_still_says_who_went_and_came_back_and_each_turn_to_an_item() {
        try (Village village = Village.of(folder, 12)) {
            village.desk().takeSeat(village.person(1));
            Meeting meeting = village.meets(7, List.of());
            Id id = meeting.id();
            People second = People.of(village.person(2));
            village.does(new AgendaItemAdded(id, village.person(3), new AgendaEntry(null, 5)));
            village.does(new AgendaItemTaken(id, 0));
            village.does(new Left(id, second));
            village.does(new AgendaItemTaken(id, 1));
            village.does(new Arrived(id, second));
            village.does(new AgendaItemTaken(id, 0));
            village.does(new AgendaItemRemoved(id, 1, village.person(3)));
            village.does(new MeetingClosed(id));
            List<? extends Class<?>> kinds = village.desk().ask(state -> Happened.in(state, state.meeting(id))).stream()
                    .map(each -> each.act().getClass())
                    .toList()
                    .reversed();
            assertEquals(
                    List.of(
                            MeetingOpened.class,
                            Arrived.class,
                            AgendaItemAdded.class,
                            AgendaItemTaken.class,
                            Left.class,
                            AgendaItemTaken.class,
                            Arrived.class,
                            AgendaItemTaken.class,
                            AgendaItemRemoved.class,
                            MeetingClosed.class),
                    kinds);
        }
    }
}
