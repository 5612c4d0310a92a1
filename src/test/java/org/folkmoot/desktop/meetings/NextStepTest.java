package org.folkmoot.desktop.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.folkmoot.assembly.Foresight;
import org.folkmoot.assembly.Undoing;
import org.folkmoot.assembly.Verdict;
import org.folkmoot.assembly.Vote;
import org.folkmoot.desk.Village;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.acts.AgendaItemTaken;
import org.folkmoot.journal.acts.Left;
import org.folkmoot.journal.acts.MeetingOpened;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The course of a meeting: what comes next, from its opening to its close. */
@SuppressWarnings("NullAway.Init") // founded before each test
class NextStepTest {
    @TempDir
    private Path folder;

    private Village village;

    @BeforeEach
    void found() {
        village = Village.of(folder, 12);
        village.desk().takeSeat(village.person(1));
    }

    @AfterEach
    void close() {
        village.close();
    }

    @Test
    void first_of_all_somebody_has_to_be_here() {
        village.does(new MeetingOpened(null, village.person(1), null));
        assertInstanceOf(NextStep.SayWhoIsHere.class, next());
    }

    @Test
    void items_are_taken_in_order_and_a_vote_is_opened_counted_and_confirmed() {
        Id loss = village.proposes(new RuleChange("loss.yearly", "500"));
        Meeting meeting = village.meets(9, List.of(loss));
        assertEquals(new NextStep.TakeItem(0), next());
        village.does(new AgendaItemTaken(meeting.id(), 0));
        assertEquals(new NextStep.TakeItem(1), next());
        village.does(new AgendaItemTaken(meeting.id(), 1));
        village.does(assertInstanceOf(NextStep.OpenVote.class, next()).act());
        assertInstanceOf(NextStep.RecordCount.class, next());
        village.does(village.desk()
                .ask(state -> Foresight.counting(state, Objects.requireNonNull(state.openVote()), 7, 1, 1)));
        Vote vote = assertInstanceOf(NextStep.ConfirmCount.class, next()).vote();
        village.confirms(vote);
        assertInstanceOf(NextStep.CloseMeeting.class, next());
    }

    @Test
    void without_quorum_the_meeting_goes_on_and_says_why_it_cannot_vote() {
        Id loss = village.proposes(new RuleChange("loss.yearly", "500"));
        Meeting meeting = village.meets(6, List.of(loss));
        village.does(new AgendaItemTaken(meeting.id(), 1));
        assertNull(obstacle());
        village.does(new Left(meeting.id(), People.of(village.person(6))));
        Verdict.Refused obstacle = obstacle();
        assertNotNull(obstacle);
        assertEquals("refusal.no-quorum", obstacle.cause().key());
        assertEquals(new NextStep.TakeItem(0), next());
    }

    @Test
    void what_is_offered_as_a_correction_is_what_undoes_the_act() {
        Meeting meeting = village.meets(9, List.of());
        village.seconds(60);
        village.does(new Left(meeting.id(), People.of(village.person(2))));
        List<Happened> happened = village.desk().ask(state -> Happened.in(state, open()));
        Meeting now = open();
        assertEquals(
                new org.folkmoot.journal.acts.Arrived(meeting.id(), People.of(village.person(2))),
                happened.getFirst().undoing(now));
        for (Happened each : happened) {
            Act undoing = each.undoing(now);
            if (undoing != null) {
                assertEquals(new Undoing.By(undoing.getClass()), Undoing.of(each.act()));
            }
        }
    }

    private Meeting open() {
        return village.desk().ask(state -> Objects.requireNonNull(state.openMeeting()));
    }

    private NextStep next() {
        return village.desk()
                .ask(state -> NextStep.of(
                        state,
                        Objects.requireNonNull(state.openMeeting()),
                        village.now(),
                        village.desk().recorder()));
    }

    private Verdict.@org.jspecify.annotations.Nullable Refused obstacle() {
        return village.desk()
                .ask(state -> NextStep.obstacle(
                        state,
                        Objects.requireNonNull(state.openMeeting()),
                        village.now(),
                        village.desk().recorder()));
    }
}
