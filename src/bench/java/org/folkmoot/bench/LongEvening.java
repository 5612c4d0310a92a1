package org.folkmoot.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.folkmoot.assembly.Foresight;
import org.folkmoot.desk.Names;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.acts.AgendaEntry;
import org.folkmoot.journal.acts.AgendaItemTaken;
import org.folkmoot.journal.acts.Arrived;
import org.folkmoot.journal.acts.CountConfirmed;
import org.folkmoot.journal.acts.MeetingClosed;
import org.folkmoot.journal.acts.MeetingOpened;
import org.folkmoot.journal.acts.NoticeGiven;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.ProposalMade;
import org.folkmoot.journal.acts.Resolution;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Id;

/** A meeting of the long story: a proposal with its notice, everybody typed in as they come, hands counted, confirmed. */
record LongEvening(Telling telling, List<Id> members, Random random) {
    /** How many come. */
    static final int PRESENT = 80;

    void hold(Day day) {
        telling.at(day.start() + 17 * Hour.SECONDS);
        Texts typed =
                Texts.of(Names.TITLE, "A shed for tools").with(Names.REASON, List.of("So that nobody needs two."));
        Id proposal = Id.of(telling.does(new ProposalMade(members.get(2), new Resolution(), null), typed, null)
                .id());
        Id notice = does(new NoticeGiven(day.start() + 18 * Hour.SECONDS, List.of(new AgendaEntry(proposal, 20))));
        telling.at(day.start() + 18 * Hour.SECONDS);
        Id meeting = does(new MeetingOpened(notice, members.get(1), null));
        List<Id> coming = new ArrayList<>(members);
        Collections.shuffle(coming, random);
        for (Id person : coming.subList(0, PRESENT)) {
            telling.at(telling.at() + 7);
            does(new Arrived(meeting, People.of(person)));
        }
        does(new AgendaItemTaken(meeting, 0));
        Id vote = does(Foresight.voteOpening(
                telling.state(),
                Objects.requireNonNull(telling.state().openMeeting()),
                telling.state().proposal(proposal),
                telling.at()));
        does(Foresight.counting(
                telling.state(), Objects.requireNonNull(telling.state().openVote()), 60 + random.nextInt(15), 3, 2));
        List<Id> confirming = coming.stream()
                .limit(PRESENT)
                .filter(id -> !id.equals(members.getFirst()))
                .limit(2)
                .toList();
        does(new CountConfirmed(vote, new People(confirming)));
        does(new MeetingClosed(meeting));
        telling.seal();
    }

    private Id does(Act act) {
        return Id.of(telling.does(act, Texts.NONE, null).id());
    }
}
