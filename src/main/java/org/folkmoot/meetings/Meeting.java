package org.folkmoot.meetings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * One gathering of the assembly.
 *
 * @param id the meeting
 * @param number the label that people see, from 1
 * @param notice the notice that called it, or null
 * @param facilitator who leads through it
 * @param openedAt when it opened, unix seconds
 * @param heldOn the day on which a paper meeting was held that is entered later, or null
 * @param entitled who may vote in it, fixed at its opening
 * @param stays who was here, from when until when, in order of arrival
 * @param agenda its items in order
 * @param current the position of the item that it is at, or −1
 * @param steps what was recorded of it from its opening to its closing, votes apart, in order
 * @param closedAt when it closed, unix seconds, or null while it is open
 * @param closingEntry the entry that closed it, for which its closing words stand, or null
 */
public record Meeting(
        Id id,
        int number,
        @Nullable Id notice,
        Id facilitator,
        long openedAt,
        @Nullable Day heldOn,
        Set<Id> entitled,
        List<Presence> stays,
        List<AgendaItem> agenda,
        int current,
        List<Step> steps,
        @Nullable Long closedAt,
        @Nullable String closingEntry) {

    /** Keeps its own copies of the lists; the set of those entitled is never changed by anybody. */
    public Meeting {
        stays = List.copyOf(stays);
        agenda = List.copyOf(agenda);
        steps = List.copyOf(steps);
    }

    /** Tells whether it is still open. */
    public boolean isOpen() {
        return closedAt == null;
    }

    /** Returns who is here now, whether they may vote or not, ordered by id. */
    public Set<Id> present() {
        Set<Id> here = new TreeSet<>();
        for (Presence stay : stays) {
            if (stay.until() == null) {
                here.add(stay.person());
            }
        }
        return here;
    }

    /** Returns who is here now and may vote, ordered by id. */
    public List<Id> voters() {
        return present().stream().filter(entitled::contains).toList();
    }

    /** Returns the meeting after people came in. */
    public Meeting arrived(List<Id> people, long at) {
        List<Presence> more = new ArrayList<>(stays);
        people.forEach(person -> more.add(new Presence(person, at, null)));
        return with(more, agenda, current, new Step.Came(at, people));
    }

    /** Returns the meeting after people went. */
    public Meeting left(List<Id> people, long at) {
        return with(gone(people, at), agenda, current, new Step.Went(at, people));
    }

    /** Returns the meeting with one more item, which somebody brought, at the end of its agenda. */
    public Meeting adding(AgendaItem item, Id by, long at) {
        List<AgendaItem> more = new ArrayList<>(agenda);
        more.add(item);
        return with(stays, more, current, new Step.Brought(at, by));
    }

    /** Returns the meeting with an item taken off its agenda, as somebody asked. */
    public Meeting removing(int item, Id by, long at) {
        return with(
                stays,
                changed(item, old -> old.removed(at)),
                current == item ? -1 : current,
                new Step.TakenOff(at, item, by));
    }

    /** Returns the meeting as it turns to an item. */
    public Meeting taking(int item, long at) {
        return with(stays, changed(item, old -> old.taken(at)), item, new Step.Turned(at, item));
    }

    /** Returns the meeting as it closes; whoever is still here leaves with it. */
    public Meeting closed(long at, String entry) {
        return with(gone(present(), at), agenda, -1, steps, at, entry);
    }

    private List<Presence> gone(Collection<Id> people, long at) {
        return stays.stream()
                .map(stay -> stay.until() == null && people.contains(stay.person())
                        ? new Presence(stay.person(), stay.from(), at)
                        : stay)
                .toList();
    }

    private List<AgendaItem> changed(int position, UnaryOperator<AgendaItem> change) {
        List<AgendaItem> after = new ArrayList<>(agenda);
        after.set(position, change.apply(after.get(position)));
        return after;
    }

    private Meeting with(List<Presence> newStays, List<AgendaItem> newAgenda, int newCurrent, Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return with(newStays, newAgenda, newCurrent, more, closedAt, closingEntry);
    }

    private Meeting with(
            List<Presence> newStays,
            List<AgendaItem> newAgenda,
            int newCurrent,
            List<Step> newSteps,
            @Nullable Long newClosedAt,
            @Nullable String newClosingEntry) {
        return new Meeting(
                id,
                number,
                notice,
                facilitator,
                openedAt,
                heldOn,
                entitled,
                newStays,
                newAgenda,
                newCurrent,
                newSteps,
                newClosedAt,
                newClosingEntry);
    }
}
