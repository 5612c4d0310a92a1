package org.folkmoot.desktop.meetings;

import java.io.IOException;
import java.util.List;
import org.folkmoot.assembly.Vote;
import org.folkmoot.desk.Names;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.ScreenWalk;
import org.folkmoot.desktop.VillageWalk;
import org.folkmoot.desktop.decisions.DecisionScreen;
import org.folkmoot.desktop.decisions.ProposalScreen;
import org.folkmoot.desktop.screens.Place;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Admission;
import org.folkmoot.journal.acts.AgendaItemTaken;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.ProposalMade;
import org.folkmoot.journal.acts.Resolution;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Id;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages of meetings, decisions and rules in every way a window can look. With {@code -Dpictures=FOLDER} each is also
 * written as PNG.
 */
@SuppressWarnings("NullAway.Init") // each test opens its window
class MeetingsWalkTest extends VillageWalk {
    @ParameterizedTest
    @MethodSource("everyWay")
    void everything_has_a_name_and_can_be_read(ScreenWalk.Way tried) throws IOException {
        way = tried;
        village = Village.of(folder, 42);
        village.desk().takeSeat(village.person(1));
        Id loss = proposes(new RuleChange("loss.yearly", "500"), "Six accounts hold half of it all.", "");
        Id hugo = village.does(new JoinApplied(1));
        Id text = proposes(new Resolution(), "", "We keep the tool library open on Saturdays, all of us in turn.");
        Id join = proposes(new Admission(People.of(hugo)), "He has repaired bicycles with us since spring.", "");
        open(Place.MEETINGS);
        until("the page is there", () -> scene().lookup("#open-meeting") != null);
        look("0-no-meeting");
        Meeting meeting = village.meets(31, List.of(loss, text, join));
        village.does(new AgendaItemTaken(meeting.id(), 0));
        village.does(new AgendaItemTaken(meeting.id(), 1));
        until("the meeting is shown", () -> scene().lookup("#next-step") != null);
        look("1-before-the-vote");
        Id vote = village.does(village.desk()
                .ask(state -> org.folkmoot.assembly.Foresight.voteOpening(
                        state,
                        java.util.Objects.requireNonNull(state.openMeeting()),
                        state.proposal(loss),
                        village.now())));
        until("hands are asked", () -> scene().lookup("#count-yes") != null);
        look("2-counting");
        village.does(village.desk()
                .ask(state -> org.folkmoot.assembly.Foresight.counting(
                        state, java.util.Objects.requireNonNull(state.openVote()), 23, 7, 1)));
        until("the result is shown", () -> scene().lookup("#vote-result") != null);
        look("3-counted");
        doOnScreen(() -> frame.shell().open(new DecisionScreen(frame.shell(), sitting(), loss)));
        until("the page is shown", () -> scene().lookup("#decision-result") != null);
        look("4-decision");
        Vote counted = village.vote(vote);
        village.confirms(counted);
        village.does(new AgendaItemTaken(meeting.id(), 3));
        doOnScreen(() -> frame.shell().go(Place.MEETINGS));
        until("it can only be talked about", () -> scene().lookup("#obstacle") != null);
        look("5-only-talk");
        village.closes(meeting);
        doOnScreen(() -> frame.shell().open(past(meeting.id())));
        until("the words are shown", () -> scene().lookup("#closing-words-1") != null);
        look("6-closing-words");
        doOnScreen(() -> frame.shell().go(Place.DECISIONS));
        look("7-decisions");
        doOnScreen(() -> frame.shell().go(Place.RULES));
        until("the rules are shown", () -> scene().lookup("#rule-loss-yearly") != null);
        look("8-rules");
        doOnScreen(() -> frame.shell().open(new ProposalScreen(frame.shell(), sitting(), Rules.LOSS_YEARLY)));
        look("9-propose");
        doOnScreen(() -> frame.shell().open(new NoticeScreen(frame.shell(), sitting())));
        look("a-notice");
    }

    private Screen past(Id meeting) {
        return new PastMeetingScreen(frame.shell(), sitting(), meeting);
    }

    private Id proposes(org.folkmoot.journal.acts.Change change, String reason, String title) {
        Texts texts = Texts.of(Names.REASON, reason).with(Names.TITLE, List.of(title));
        return Id.of(Village.recorded(village.desk().record(new ProposalMade(village.person(2), change, null), texts))
                .last()
                .id());
    }
}
