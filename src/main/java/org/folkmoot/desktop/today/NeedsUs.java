package org.folkmoot.desktop.today;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.rules.DatedValue;
import org.folkmoot.rules.Origin;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.folkmoot.trust.Link;
import org.jspecify.annotations.Nullable;

/** Finds in the state what needs the assembly now. */
public final class NeedsUs {
    /** Links that end within this many days are named. */
    public static final long SOON_DAYS = 30;

    private static final long TERM_SOON_DAYS = 14;
    private static final int NAMED = 5;

    private final Assembly state;
    private final long now;
    private final List<Need> needs = new ArrayList<>();

    private NeedsUs(Assembly state, long now) {
        this.state = state;
        this.now = now;
    }

    /**
     * Returns what needs the assembly, in the order of {@link Need.Kind}.
     *
     * @param now unix seconds
     * @param lookingBecause why nothing can be recorded here, or null when it can
     */
    public static List<Need> of(Assembly state, long now, @Nullable Sentence lookingBecause) {
        NeedsUs search = new NeedsUs(state, now);
        if (lookingBecause != null) {
            search.looking(lookingBecause);
        }
        search.meetings();
        search.people();
        search.trust();
        search.desk();
        search.needs.addAll(DecisionNeeds.of(state, now));
        search.needs.sort(Comparator.comparing(Need::kind));
        return List.copyOf(search.needs);
    }

    private void looking(Sentence because) {
        add(Need.Kind.LOOKING, Sentence.of("today.looking"), because);
        Hour hour = Hour.of(now);
        if (hour.compareTo(state.incomeUpTo()) > 0) {
            add(
                    Need.Kind.INCOME_DUE,
                    Sentence.of("today.income-due"),
                    Sentence.of("today.income-due.detail", state.incomeUpTo()));
        }
    }

    private void meetings() {
        Meeting open = state.openMeeting();
        if (open != null) {
            add(
                    Need.Kind.MEETING_OPEN,
                    Sentence.of("today.meeting-open", open.number()),
                    Sentence.of(
                            "today.meeting-open.detail",
                            open.voters().size(),
                            open.entitled().size()));
            return;
        }
        long last = state.meetings().values().stream()
                .mapToLong(Meeting::openedAt)
                .max()
                .orElse(state.founding().at());
        long days = Math.floorDiv(now - last, Day.SECONDS);
        long rhythm = state.rules().number(Rules.MEETINGS_RHYTHM, now);
        boolean called = Called.next(state, now).isPresent();
        if (days > rhythm) {
            add(
                    Need.Kind.NO_MEETING,
                    Sentence.of("today.no-meeting", days),
                    Sentence.of("today.no-meeting.detail", rhythm));
        } else if (!called) {
            long notice = state.rules().number(Rules.RECORD_NOTICE_DAYS, now);
            add(
                    Need.Kind.NO_NOTICE,
                    Sentence.of("today.no-notice"),
                    Sentence.of("today.no-notice.detail", notice, Day.of(now).plus(notice)));
        }
    }

    private void people() {
        List<Person> waiting = state.people().who(Standing.WAITING, now);
        if (waiting.isEmpty()) {
            return;
        }
        long needed = state.rules().number(Rules.TRUST_TO_JOIN, now);
        add(
                Need.Kind.WAITING,
                Sentence.of("today.waiting", waiting.size()),
                named("today.waiting.detail", waiting, person -> {
                    int accepted = state.countMembersAccepting(person.id(), now);
                    return Sentence.of("today.waiting.one", person.id(), accepted, needed);
                }));
    }

    private void trust() {
        List<Link> links = state.trust().links(now);
        if (links.isEmpty() && state.people().countMembers(now) > 1) {
            String detail = state.isOpenSeason(now) ? "today.no-trust.open-season" : "today.no-trust.detail";
            add(Need.Kind.NO_TRUST, Sentence.of("today.no-trust"), Sentence.of(detail));
            return;
        }
        List<Link> ending = ending(state, now);
        if (!ending.isEmpty()) {
            needs.add(new Need(
                    Need.Kind.TRUST_ENDS,
                    Sentence.of("today.trust-ends", ending.size(), SOON_DAYS),
                    List.of(
                            named(
                                    "today.trust-ends.detail",
                                    ending,
                                    link -> Sentence.of("today.trust-ends.one", link.truster(), link.trusted())),
                            Sentence.of("today.trust-ends.nothing"))));
        }
    }

    /** Returns the links that will end by themselves within the next days, the first to end first. */
    public static List<Link> ending(Assembly state, long now) {
        return state.trust().endingBefore(Day.of(now).plus(SOON_DAYS + 1), now).stream()
                .sorted(Comparator.comparing(Link::until).thenComparing(Link.ORDER))
                .toList();
    }

    private void desk() {
        var desk = state.desk();
        if (desk == null) {
            return;
        }
        List<Id> keepers = desk.keepers();
        Day ends = termEnds(desk.until());
        if (now >= ends.start()) {
            add(Need.Kind.DESK_TERM, Sentence.of("today.desk-over", ends), Sentence.of("today.desk.detail", keepers));
        } else if (now >= ends.plus(-TERM_SOON_DAYS).start()) {
            add(Need.Kind.DESK_TERM, Sentence.of("today.desk-soon", ends), Sentence.of("today.desk.detail", keepers));
        }
    }

    /** A term on which the assembly voted counts from the founding, like the one that was named there. */
    private Day termEnds(Day named) {
        DatedValue term = state.rules().on(Rules.RECORD_DESK_TERM, Day.of(now));
        return term.origin() instanceof Origin.Decided
                ? Day.of(state.founding().at()).plus(Long.parseLong(term.value()))
                : named;
    }

    private void add(Need.Kind kind, Sentence title, Sentence detail) {
        needs.add(Need.of(kind, title, detail));
    }

    /** Names the first few and says how many more there are. */
    private static <T> Sentence named(String key, List<T> all, Function<T, Sentence> name) {
        List<Sentence> first = all.stream().limit(NAMED).map(name).toList();
        int more = all.size() - first.size();
        return more == 0 ? Sentence.of(key, first) : Sentence.of("today.and-more", Sentence.of(key, first), more);
    }
}
