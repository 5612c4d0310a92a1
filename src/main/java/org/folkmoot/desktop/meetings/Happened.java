package org.folkmoot.desktop.meetings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Count;
import org.folkmoot.assembly.EntrySentence;
import org.folkmoot.assembly.Vote;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.acts.AgendaItemTaken;
import org.folkmoot.journal.acts.Arrived;
import org.folkmoot.journal.acts.BallotsCounted;
import org.folkmoot.journal.acts.CountConfirmed;
import org.folkmoot.journal.acts.Left;
import org.folkmoot.journal.acts.MeetingOpened;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.VoteOpened;
import org.folkmoot.meetings.AgendaItem;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.meetings.Presence;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a meeting.
 *
 * @param at when, unix seconds
 * @param said the sentence
 * @param act what was recorded; two arrivals of one second are shown as one
 */
public record Happened(long at, Sentence said, Act act) {
    /** Returns what happened in a meeting, newest first. */
    static List<Happened> in(Assembly state, Meeting meeting) {
        List<Happened> all = new ArrayList<>();
        add(all, state, meeting.openedAt(), opened(meeting));
        stays(meeting, false).forEach((at, people) -> add(all, state, at, new Arrived(meeting.id(), people)));
        if (meeting.isOpen()) {
            stays(meeting, true).forEach((at, people) -> add(all, state, at, new Left(meeting.id(), people)));
        }
        for (int i = 0; i < meeting.agenda().size(); i++) {
            AgendaItem item = meeting.agenda().get(i);
            Long taken = item.takenAt();
            if (taken != null) {
                add(all, state, taken, new AgendaItemTaken(meeting.id(), i));
            }
        }
        for (Vote vote : state.votes().values()) {
            if (vote.meeting().equals(meeting.id())) {
                votes(all, state, vote);
            }
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

    private static Map<Long, People> stays(Meeting meeting, boolean ends) {
        Map<Long, List<Id>> at = new TreeMap<>();
        for (Presence stay : meeting.stays()) {
            Long moment = ends ? stay.until() : (Long) stay.from();
            if (moment != null) {
                at.computeIfAbsent(moment, any -> new ArrayList<>()).add(stay.person());
            }
        }
        Map<Long, People> people = new TreeMap<>();
        at.forEach((moment, ids) -> people.put(moment, new People(ids)));
        return people;
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
