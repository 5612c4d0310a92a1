package org.folkmoot.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.folkmoot.assembly.Foresight;
import org.folkmoot.assembly.Vote;
import org.folkmoot.desk.Names;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.AgendaEntry;
import org.folkmoot.journal.acts.AgendaItemTaken;
import org.folkmoot.journal.acts.Arrived;
import org.folkmoot.journal.acts.CountConfirmed;
import org.folkmoot.journal.acts.DecisionContested;
import org.folkmoot.journal.acts.Left;
import org.folkmoot.journal.acts.MeetingClosed;
import org.folkmoot.journal.acts.MeetingOpened;
import org.folkmoot.journal.acts.NoticeGiven;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.ProposalMade;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.sample.Evening.How;
import org.folkmoot.sample.Evening.Motion;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/** Holds the story's meetings: notice, arrivals, votes, confirmations, closing. */
final class Gatherings {
    private static final int NOTICE_DAYS = 9;

    private final Chronicle story;

    Gatherings(Chronicle story) {
        this.story = story;
    }

    /** Gives the notice of an evening and holds it on its day; {@code business} is what else it does. */
    void hold(Evening evening, Day day, Runnable business) {
        story.until(day.plus(-NOTICE_DAYS), 17, 0);
        story.recorder(evening.recorder());
        List<Id> proposals = new ArrayList<>();
        for (Motion motion : evening.motions()) {
            story.minutes(3);
            proposals.add(propose(motion));
        }
        Id notice = call(day, proposals);
        story.until(day, 18, 0);
        story.recorder(evening.recorder());
        Id meeting = story.does(new MeetingOpened(notice, story.id(evening.facilitator()), null));
        arrive(meeting, evening);
        business.run();
        List<Vote> passed = new ArrayList<>();
        for (int i = 0; i < evening.motions().size(); i++) {
            story.minutes(12);
            story.does(new AgendaItemTaken(meeting, i + 1));
            story.minutes(15);
            Vote vote = vote(meeting, proposals.get(i), evening.motions().get(i).how());
            confirm(vote, evening);
            passed.add(vote);
        }
        story.minutes(20);
        story.does(new MeetingClosed(meeting));
        for (int i = 0; i < evening.motions().size(); i++) {
            if (evening.motions().get(i).how() == How.CONTESTED) {
                contest(passed.get(i));
            }
        }
    }

    /** Makes a proposal by whoever brings it. */
    Id propose(Motion motion) {
        Texts texts = motion.reason().isEmpty() ? Texts.NONE : Texts.of(Names.REASON, motion.reason());
        if (!motion.title().isEmpty()) {
            texts = texts.with(Names.TITLE, List.of(motion.title()));
        }
        return story.does(new ProposalMade(story.id(motion.by()), motion.change(), null), texts);
    }

    /** Calls a meeting of an evening, with a welcome, the proposals, and room for everything else. */
    Id call(Day day, List<Id> proposals) {
        List<AgendaEntry> agenda = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        agenda.add(new AgendaEntry(null, 5));
        titles.add("Welcome, and what happened since");
        for (Id proposal : proposals) {
            agenda.add(new AgendaEntry(proposal, 25));
            titles.add("");
        }
        agenda.add(new AgendaEntry(null, 10));
        titles.add("Who facilitates next");
        return story.does(new NoticeGiven(day.start() + 18 * 3_600L, agenda), Texts.NONE.with(Names.TITLES, titles));
    }

    private void arrive(Id meeting, Evening evening) {
        List<Id> members = members();
        members.removeIf(id -> story.name(id).equals(Cast.INACTIVE));
        List<Id> coming = new ArrayList<>(story.some(members, evening.present()));
        for (String needed : List.of(evening.facilitator(), evening.recorder())) {
            if (!coming.contains(story.id(needed))) {
                coming.add(story.id(needed));
            }
        }
        // The room fills in three waves; a meeting below its quorum would not make much of a story.
        for (Id late : members) {
            if (coming.size() < members.size() * 6 / 10 && !coming.contains(late)) {
                coming.add(late);
            }
        }
        int first = coming.size() / 2;
        story.does(new Arrived(meeting, new People(coming.subList(0, first))));
        story.minutes(4);
        story.does(new Arrived(meeting, new People(coming.subList(first, coming.size() - 2))));
        story.minutes(6);
        story.does(new Arrived(meeting, new People(coming.subList(coming.size() - 2, coming.size()))));
    }

    private Vote vote(Id meeting, Id proposal, How how) {
        Id vote = story.does(story.desk()
                .ask(state -> Foresight.voteOpening(
                        state, Objects.requireNonNull(state.openMeeting()), state.proposal(proposal), story.now())));
        story.minutes(2);
        int voters = opened(vote).voters().size();
        if (how == How.QUORUM_LOST) {
            int needed = (int)
                    opened(vote).deciding().quorum().atLeastOf(opened(vote).entitled());
            story.does(new Left(meeting, new People(opened(vote).voters().subList(0, voters - needed + 1))));
        }
        int abstain = voters % 2 == 1 ? 1 : 2;
        int yes =
                switch (how) {
                    case PASSES, CONTESTED, QUORUM_LOST ->
                        voters - abstain - story.chance().nextInt(4);
                    case FAILS -> (voters - abstain) / 2 + 1;
                    case TIES -> (voters - abstain) / 2;
                };
        int no = voters - abstain - yes;
        story.does(story.desk()
                .ask(state -> Foresight.counting(state, Objects.requireNonNull(state.openVote()), yes, no, abstain)));
        return opened(vote);
    }

    private Vote opened(Id vote) {
        return story.desk().ask(state -> Objects.requireNonNull(state.votes().get(vote)));
    }

    private void confirm(Vote vote, Evening evening) {
        story.minutes(3);
        List<Id> present = story.desk().ask(state -> vote.voters().stream()
                .filter(id -> Foresight.mayConfirm(
                        state, Objects.requireNonNull(state.votes().get(vote.id())), id))
                .filter(id -> !id.equals(story.id(evening.facilitator())))
                .limit(2)
                .toList());
        story.does(new CountConfirmed(vote.id(), new People(present)));
    }

    private void contest(Vote vote) {
        story.until(Day.of(story.now()).plus(3), 16, 30);
        for (String name : List.of("Bruno", "Greta", "Ilya")) {
            story.minutes(5);
            story.does(new DecisionContested(vote.id(), People.of(story.id(name))));
        }
    }

    private List<Id> members() {
        return new ArrayList<>(story.desk().ask(state -> state.people().who(Standing.MEMBER, story.now()).stream()
                .map(Person::id)
                .toList()));
    }
}
