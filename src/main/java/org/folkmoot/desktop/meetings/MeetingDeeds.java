package org.folkmoot.desktop.meetings;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import org.folkmoot.assembly.Foresight;
import org.folkmoot.assembly.Vote;
import org.folkmoot.desk.Names;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.acts.AgendaEntry;
import org.folkmoot.journal.acts.AgendaItemAdded;
import org.folkmoot.journal.acts.AgendaItemRemoved;
import org.folkmoot.journal.acts.AgendaItemTaken;
import org.folkmoot.journal.acts.Arrived;
import org.folkmoot.journal.acts.Left;
import org.folkmoot.journal.acts.MeetingClosed;
import org.folkmoot.journal.acts.People;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** What a facilitator records in the open meeting. */
final class MeetingDeeds {
    /** As many people as one entry holds. */
    private static final int MOST_ROWS = 1_000;

    private final Host host;
    private final Sitting sitting;
    private final @Nullable Region sheet;

    MeetingDeeds(Host host, Sitting sitting) {
        this(host, sitting, null);
    }

    private MeetingDeeds(Host host, Sitting sitting, @Nullable Region sheet) {
        this.host = host;
        this.sitting = sitting;
        this.sheet = sheet;
    }

    /** Returns the same deeds, asked for by a sheet: it goes at once, and comes again when nothing could be recorded. */
    MeetingDeeds from(Region asking) {
        return new MeetingDeeds(host, sitting, asking);
    }

    void take(Meeting meeting, int item) {
        record(new AgendaItemTaken(meeting.id(), item));
    }

    /** Records whom somebody ticked on a list; whoever is here by now, the list did not know yet. */
    void arriveByList(Meeting meeting, List<Id> ticked) {
        sitting.ask(
                host,
                state -> ticked.stream()
                        .filter(id -> !state.meeting(meeting.id()).present().contains(id))
                        .toList(),
                coming -> {
                    if (!coming.isEmpty()) {
                        arrive(meeting, coming);
                    }
                });
    }

    void arrive(Meeting meeting, List<Id> people) {
        List<List<Id>> portions = IntStream.range(0, Math.ceilDiv(people.size(), MOST_ROWS))
                .mapToObj(i -> people.subList(i * MOST_ROWS, Math.min(people.size(), (i + 1) * MOST_ROWS)))
                .toList();
        sitting.record(
                host,
                portions.size(),
                writer -> {
                    for (List<Id> portion : portions) {
                        writer.add(new Arrived(meeting.id(), new People(portion)), Texts.NONE);
                    }
                },
                recorded -> {});
    }

    void leave(Meeting meeting, List<Id> people) {
        record(new Left(meeting.id(), new People(people)));
    }

    /** Puts an item on the agenda: a proposal, or words of somebody's own. */
    void add(Meeting meeting, Id by, @Nullable Id proposal, String title, int minutes) {
        Texts texts = proposal == null ? Texts.of(Names.TITLE, title) : Texts.NONE;
        record(new AgendaItemAdded(meeting.id(), by, new AgendaEntry(proposal, minutes)), texts);
    }

    void remove(Meeting meeting, int item, Id by) {
        record(new AgendaItemRemoved(meeting.id(), item, by));
    }

    /** Records the hands of the open vote, judged with whoever is here at the moment of recording. */
    void count(Vote vote, int yes, int no, int abstain) {
        sitting.ask(
                host,
                state -> Foresight.counting(state, vote, yes, no, abstain),
                act -> sitting.record(host, act, Texts.NONE, recorded -> {}));
    }

    /** Closes the meeting; {@code then} gets the meeting that was closed. */
    void close(Meeting meeting, Runnable then) {
        sitting.record(host, new MeetingClosed(meeting.id()), Texts.NONE, recorded -> then.run());
    }

    void record(Act act) {
        record(act, Texts.NONE);
    }

    private void record(Act act, Texts texts) {
        Region asking = sheet;
        if (asking == null) {
            sitting.record(host, act, texts, recorded -> {});
        } else {
            sitting.recordFrom(asking, host, act, texts, recorded -> {});
        }
    }
}
