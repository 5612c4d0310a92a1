package org.folkmoot.desktop.today;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Effect.DeskKept;
import org.folkmoot.assembly.FundGrant;
import org.folkmoot.assembly.MonthToClose;
import org.folkmoot.assembly.RuleForesight;
import org.folkmoot.copies.KnownCopy;
import org.folkmoot.desktop.deciding.OpenProposals;
import org.folkmoot.journal.ClosingWords;
import org.folkmoot.journal.acts.DeskRenewal;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Month;
import org.folkmoot.terms.Sentence;
import org.folkmoot.trust.Link;
import org.jspecify.annotations.Nullable;

/** Finds in the state what needs the assembly now. */
public final class NeedsUs {
    /** Links that end within this many days are named. */
    public static final long SOON_DAYS = 30;

    private static final long TERM_SOON_DAYS = 14;

    /** So many days people have, from the first word about the end of a term, to agree on who goes on. */
    private static final long MARGIN_DAYS = 7;

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
     * @param copies what is known about copies of the record
     */
    public static List<Need> of(Assembly state, long now, @Nullable Sentence lookingBecause, CopiesHere copies) {
        NeedsUs search = new NeedsUs(state, now);
        if (lookingBecause != null) {
            search.looking(lookingBecause);
        } else {
            search.copies(copies);
        }
        search.meetings();
        search.people();
        search.trust();
        search.desk();
        search.income();
        search.grants();
        search.books();
        PayerNeeds.of(state, now).ifPresent(search.needs::add);
        search.needs.addAll(DecisionNeeds.of(state, now));
        search.needs.sort(Comparator.comparing(Need::kind));
        return List.copyOf(search.needs);
    }

    private void looking(Sentence because) {
        add(Need.Kind.LOOKING, Sentence.of("today.looking"), because);
        if (state.incomeDue(now).isPresent()) {
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

    /** Where each collects their own, a meeting may come too late for it. */
    private void income() {
        long apart = state.rules().number(Rules.MEETINGS_RHYTHM, now);
        List<Sentence> runsOut = RuleForesight.runsOut(state, now, apart);
        if (!runsOut.isEmpty()) {
            int days = state.income().windows().on(Day.of(now));
            needs.add(new Need(Need.Kind.INCOME_RUNS_OUT, Sentence.of("today.income-runs-out", days, apart), runsOut));
        }
    }

    /** What was granted and counts is owed until it is paid. */
    private void grants() {
        long at = Math.max(now, state.latest());
        List<FundGrant> unpaid =
                FundGrant.all(state).stream().filter(grant -> grant.isOpen(at)).toList();
        if (!unpaid.isEmpty()) {
            add(
                    Need.Kind.GRANTS_UNPAID,
                    Sentence.of("today.grants", unpaid.size()),
                    named(
                            "today.grants.detail",
                            unpaid,
                            grant -> Sentence.of(
                                    grant.paid().isZero() ? "today.grants.one" : "today.grants.part",
                                    grant.to(),
                                    grant.left(),
                                    grant.amount(),
                                    grant.proposal().number())));
        }
    }

    /** Reminds once the closing day of the month after has come. */
    private void books() {
        long day = state.rules().numberOrOff(Rules.BOOKS_CLOSING_DAY, now);
        List<Month> open = MonthToClose.open(state, now).stream()
                .filter(month -> !Day.of(now).isBefore(month.end().plus(day - 1)))
                .toList();
        if (day > 0 && !open.isEmpty()) {
            Month month = open.getLast();
            MonthToClose found = MonthToClose.of(state, month.end(), now);
            add(
                    Need.Kind.MONTH_OPEN,
                    Sentence.of("today.month-open", open.size(), found.last()),
                    Sentence.of(
                            "today.month-open.detail",
                            found.disputed().size(),
                            found.uncovered().size()));
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
        DeskKept desk = state.desk(now);
        if (desk == null) {
            return;
        }
        Day ends = desk.until();
        if (desk.keepers().stream().noneMatch(id -> state.people().isMember(id, now))) {
            add(Need.Kind.DESK_TERM, Sentence.of("today.desk-nobody"), deskDetail(desk));
        } else if (now >= ends.start()) {
            add(Need.Kind.DESK_TERM, Sentence.of("today.desk-over", ends), deskDetail(desk));
        } else if (now
                >= ends.plus(-Math.max(TERM_SOON_DAYS, renewalDays() + MARGIN_DAYS))
                        .start()) {
            deskSoon(desk);
        }
    }

    /** So many days pass at least from a proposal to the day from which it counts: its notice, its meeting, contesting. */
    private long renewalDays() {
        return state.rules().number(Rules.RECORD_NOTICE_DAYS, now) + contestDays();
    }

    private long contestDays() {
        return state.rules().number(Rules.RECORD_CONTEST_DAYS, now) + 1;
    }

    /** A term that ends before a renewal can count is told with the day from which it can: then no haste helps any more. */
    private void deskSoon(DeskKept desk) {
        Day ends = desk.until();
        List<Sentence> details = new ArrayList<>(List.of(deskDetail(desk)));
        Day earliest = renewalEarliest();
        if (!Day.of(now).isBefore(state.deskTerms().getLast().from()) && ends.isBefore(earliest)) {
            details.add(Sentence.of("today.desk.late", earliest));
        }
        needs.add(new Need(Need.Kind.DESK_TERM, Sentence.of("today.desk-soon", ends), details));
    }

    /** One that stands in the notice of the next meeting waits for that day, another one for a notice of its own. */
    private Day renewalEarliest() {
        boolean noticed = OpenProposals.newest(state, DeskRenewal.class::isInstance, now)
                .filter(proposal -> proposal.noticedAt() != null)
                .isPresent();
        return Called.next(state, now)
                .filter(notice -> noticed)
                .map(notice -> Day.of(notice.meetingAt()).plus(contestDays()))
                .orElseGet(() -> Day.of(now).plus(renewalDays()));
    }

    /** Says how far its renewal has come: decided, proposed, or not begun. */
    private Sentence deskDetail(DeskKept desk) {
        DeskKept next = state.deskTerms().getLast();
        if (Day.of(now).isBefore(next.from())) {
            return Sentence.of("today.desk.decided", next.keepers(), next.from());
        }
        return OpenProposals.newest(state, DeskRenewal.class::isInstance, now)
                .map(proposal -> Sentence.of("today.desk.proposed", desk.keepers(), proposal.number()))
                .orElseGet(() -> Sentence.of("today.desk.detail", desk.keepers()));
    }

    /** A meeting's end is what people note and compare; a copy that reaches it can carry on if this computer is lost. */
    private void copies(CopiesHere here) {
        state.meetings().values().stream()
                .filter(meeting -> meeting.closingEntry() != null)
                .max(Comparator.comparingInt(Meeting::number))
                .ifPresent(last -> copies(here, last));
    }

    private void copies(CopiesHere here, Meeting last) {
        String entry = last.closingEntry();
        Long closed = last.closedAt();
        if (entry == null || closed == null || here.known().reach(ClosingWords.of(entry), here.entries())) {
            return;
        }
        List<KnownCopy> known = here.known().copies();
        Sentence detail =
                known.isEmpty() ? Sentence.of("today.no-copy.none") : Sentence.of("today.no-copy.detail", known.size());
        add(Need.Kind.NO_COPY, Sentence.of("today.no-copy", last.number(), Day.of(closed)), detail);
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
