package org.folkmoot.desktop.meetings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Count;
import org.folkmoot.assembly.EntrySentence;
import org.folkmoot.assembly.Vote;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.acts.AgendaEntry;
import org.folkmoot.journal.acts.AgendaItemAdded;
import org.folkmoot.journal.acts.AgendaItemRemoved;
import org.folkmoot.journal.acts.AgendaItemTaken;
import org.folkmoot.journal.acts.Arrived;
import org.folkmoot.journal.acts.BallotsCounted;
import org.folkmoot.journal.acts.CountConfirmed;
import org.folkmoot.journal.acts.Left;
import org.folkmoot.journal.acts.MeetingClosed;
import org.folkmoot.journal.acts.MeetingOpened;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.VoteOpened;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.meetings.Step;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a meeting.
 *
 * @param at when, unix seconds
 * @param said the sentence
 * @param act what was recorded; an item that somebody brought stands without what it is about
 */
public record Happened(long at, Sentence said, Act act) {
    /** Returns what happened in a meeting, newest first. */
    static List<Happened> in(Assembly state, Meeting meeting) {
        List<Happened> all = new ArrayList<>();
        add(all, state, meeting.openedAt(), opened(meeting));
        meeting.steps().forEach(step -> add(all, state, step.at(), act(meeting.id(), step)));
        for (Vote vote : state.votes().values()) {
            if (vote.meeting().equals(meeting.id())) {
                votes(all, state, vote);
            }
        }
        if (meeting.closedAt() != null) {
            add(all, state, meeting.closedAt(), new MeetingClosed(meeting.id()));
        }
        all.sort(Comparator.comparingLong(Happened::at));
        return List.copyOf(all.reversed());
    }

    /** Returns the act that undoes this one as things are now, or null when no single act does. */
    @Nullable
    Act undoing(Meeting meeting) {
        return switch (act) {
            case Arrived arrived -> {
                List<Id> here = arrived.people().ids().stream()
                        .filter(meeting.present()::contains)
                        .toList();
                yield here.isEmpty() ? null : new Left(meeting.id(), new People(here));
            }
            case Left left -> {
                List<Id> gone = left.people().ids().stream()
                        .filter(id -> !meeting.present().contains(id))
                        .toList();
                yield gone.isEmpty() ? null : new Arrived(meeting.id(), new People(gone));
            }
            default -> null;
        };
    }

    private static MeetingOpened opened(Meeting meeting) {
        return new MeetingOpened(meeting.notice(), meeting.facilitator(), meeting.heldOn());
    }

    private static Act act(Id meeting, Step step) {
        return switch (step) {
            case Step.Came came -> new Arrived(meeting, new People(came.people()));
            case Step.Went went -> new Left(meeting, new People(went.people()));
            case Step.Brought brought -> new AgendaItemAdded(meeting, brought.by(), new AgendaEntry(null, 0));
            case Step.TakenOff off -> new AgendaItemRemoved(meeting, off.item(), off.by());
            case Step.Turned turned -> new AgendaItemTaken(meeting, turned.item());
        };
    }

    private static void votes(List<Happened> all, Assembly state, Vote vote) {
        add(
                all,
                state,
                vote.openedAt(),
                new VoteOpened(
                        vote.meeting(), vote.proposal(), vote.deciding(), new People(vote.voters()), vote.entitled()));
        Count count = vote.count();
        if (count == null) {
            return;
        }
        BallotsCounted counted = new BallotsCounted(
                vote.id(),
                (int) count.tally().yes(),
                (int) count.tally().no(),
                (int) count.tally().abstain(),
                (int) count.tally().present(),
                List.of());
        add(all, state, count.countedAt(), counted);
        if (count.confirmedAt() != null) {
            add(
                    all,
                    state,
                    Objects.requireNonNull(count.confirmedAt()),
                    new CountConfirmed(vote.id(), new People(count.confirmedBy())));
        }
    }

    private static void add(List<Happened> all, Assembly state, long at, Act act) {
        all.add(new Happened(at, EntrySentence.of(state, act), act));
    }
}
