package org.folkmoot.store;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Foresight;
import org.folkmoot.assembly.Judge;
import org.folkmoot.assembly.Replay;
import org.folkmoot.assembly.Verdict;
import org.folkmoot.journal.Deed;
import org.folkmoot.journal.Entry;
import org.folkmoot.journal.LineCodec;
import org.folkmoot.journal.Personal;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.Tip;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.acts.Admission;
import org.folkmoot.journal.acts.AgendaEntry;
import org.folkmoot.journal.acts.AgendaItemAdded;
import org.folkmoot.journal.acts.Arrived;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.CountConfirmed;
import org.folkmoot.journal.acts.DeskNamed;
import org.folkmoot.journal.acts.DeskRenewal;
import org.folkmoot.journal.acts.Founded;
import org.folkmoot.journal.acts.FoundersSigned;
import org.folkmoot.journal.acts.IncomeIssued;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.journal.acts.Left;
import org.folkmoot.journal.acts.MeetingClosed;
import org.folkmoot.journal.acts.MeetingOpened;
import org.folkmoot.journal.acts.NoticeGiven;
import org.folkmoot.journal.acts.OrganisationAdded;
import org.folkmoot.journal.acts.Pair;
import org.folkmoot.journal.acts.Pairs;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.PaymentReversed;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.ProposalMade;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.journal.acts.TrustGiven;
import org.folkmoot.journal.acts.TrustSource;
import org.folkmoot.journal.acts.TrustWithdrawn;
import org.folkmoot.money.Leg;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** A record told act by act, with what each came to; every act must be accepted. */
final class Story {
    static final String ASSEMBLY = "a".repeat(64);
    static final String DEVICE = "d".repeat(64);
    static final Day FIRST_DAY = Day.parse("2026-03-01");

    private final LineCodec codec = new LineCodec();
    private final List<Applied> applied = new ArrayList<>();
    private final Assembly state = new Assembly();
    private Tip tip = Tip.none(ASSEMBLY, DEVICE);
    private long now = FIRST_DAY.start() + 18 * 3600;
    private @Nullable Id recorder;

    /** A village of founders with a meeting, a decision, income, payments and trust. */
    static Story ofAVillage() {
        Story story = new Story();
        story.isFounded("Zoë Ångström", "Jonas Weiß", "Farid Al-Amin", "Amina", "Ørjan Łukasz");
        story.livesThroughAMeeting();
        story.movesMoney();
        return story;
    }

    static Story ofFounders(int founders) {
        Story story = new Story();
        story.isFounded(
                IntStream.range(0, founders).mapToObj(i -> "Founder " + i).toArray(String[]::new));
        return story;
    }

    private void isFounded(String... names) {
        String deed = "1".repeat(32);
        does(new Founded("Valley", List.of(), FIRST_DAY.plus(90), "test"), Texts.NONE, new Deed(deed, 0, 3));
        does(new FoundersSigned(names.length, 0), Texts.of("names", names), new Deed(deed, 1, 3));
        does(new DeskNamed(People.of(person(1)), FIRST_DAY.plus(90)), Texts.NONE, new Deed(deed, 2, 3));
        recorder = person(1);
    }

    private void livesThroughAMeeting() {
        Id hugo = does(new JoinApplied(1), Texts.of("names", "Hugo Groß"));
        Id rule = does(
                new ProposalMade(person(1), new RuleChange("trust.to-join", "2"), null),
                Texts.of("title", "Two are enough").with("reason", List.of("We know one another")));
        Id admission = does(new ProposalMade(person(2), new Admission(People.of(hugo)), null), Texts.NONE);
        Id desk = does(
                new ProposalMade(person(3), new DeskRenewal(People.of(person(2), person(4)), 30), null), Texts.NONE);
        Id notice = does(
                new NoticeGiven(
                        now + 8 * Day.SECONDS,
                        List.of(
                                new AgendaEntry(null, 10),
                                new AgendaEntry(rule, 20),
                                new AgendaEntry(admission, 5),
                                new AgendaEntry(desk, 5))),
                Texts.of("titles", "Whither the shed?", "", "", ""));
        days(8);
        Id meeting = does(new MeetingOpened(notice, person(1), null), Texts.NONE);
        for (int i = 1; i <= 5; i++) {
            does(new Arrived(meeting, People.of(person(i))), Texts.NONE);
        }
        does(
                new AgendaItemAdded(meeting, person(3), new AgendaEntry(null, 5)),
                Texts.of("title", "Bicycles in the yard"));
        does(
                new OrganisationAdded(
                        People.of(person(1), person(2)), false, Day.of(now()).plus(365)),
                Texts.of("names", "Food Co-op"));
        Id vote = does(
                Foresight.voteOpening(state, Objects.requireNonNull(state.openMeeting()), state.proposal(rule), now),
                Texts.NONE);
        does(Foresight.counting(state, Objects.requireNonNull(state.openVote()), 4, 1, 0), Texts.NONE);
        Id renewal = does(
                Foresight.voteOpening(state, Objects.requireNonNull(state.openMeeting()), state.proposal(desk), now),
                Texts.NONE);
        does(Foresight.counting(state, Objects.requireNonNull(state.openVote()), 3, 1, 1), Texts.NONE);
        does(new CountConfirmed(renewal, People.of(person(2), person(3))), Texts.NONE);
        does(new Left(meeting, People.of(person(5))), Texts.NONE);
        does(new MeetingClosed(meeting), Texts.NONE);
        does(new CountConfirmed(vote, People.of(person(2), person(3))), Texts.NONE);
    }

    private void movesMoney() {
        does(
                new TrustGiven(
                        new Pairs(List.of(new Pair(person(1), person(2)), new Pair(person(2), person(3)))),
                        Day.of(now).plus(100),
                        TrustSource.SHEET),
                Texts.NONE);
        days(3);
        does(
                new TrustGiven(
                        new Pairs(List.of(new Pair(person(1), person(2)))),
                        Day.of(now).plus(200),
                        TrustSource.SHEET),
                Texts.NONE);
        does(new TrustWithdrawn(new Pairs(List.of(new Pair(person(2), person(3)))), TrustSource.SHEET), Texts.NONE);
        issues();
        Id bread = pays(person(2), person(1), 5, "17", "Bread, 100 % rye");
        pays(person(3), person(1), 2, "", "A_chair");
        does(new PaymentReversed(bread, person(3)), Texts.of("reason", "Stale bread"));
        days(40);
        issues();
        pays(person(1), person(2), 1, "18", "Stamps");
    }

    /** Issues everybody's income up to now. */
    Id issues() {
        return does(new IncomeIssued(Hour.of(now)), Texts.NONE);
    }

    /** Pays with circles that the payer issued. */
    Id pays(Id payer, Id payee, long circles, String slip, String reason) {
        return does(
                new PaymentMade(
                        payer,
                        payee,
                        List.of(new Leg(payer, payee, payer, Circles.whole(circles))),
                        slip,
                        slip.isEmpty() ? Assent.PRESENT : Assent.SIGNATURE,
                        Day.of(now)),
                Texts.of("reason", reason));
    }

    /** Records an act and returns what it created. */
    Id does(Act act, Texts texts) {
        return does(act, texts, null);
    }

    private Id does(Act act, Texts texts, @Nullable Deed deed) {
        Personal personal = texts.isEmpty() ? null : new Personal("5".repeat(64), texts);
        Entry entry = tip.next(codec, act, now, recorder, deed, personal);
        Verdict verdict = Judge.judge(state, act, Replay.circumstance(entry));
        Supplier<String> why = () -> act + " " + verdict;
        Verdict.Accepted accepted = assertInstanceOf(Verdict.Accepted.class, verdict, why);
        state.apply(accepted.effects(), now);
        tip = tip.after(entry);
        now += 60;
        applied.add(new Applied(entry, texts, accepted.effects()));
        return Id.of(entry.id());
    }

    Story days(long days) {
        now += days * Day.SECONDS;
        return this;
    }

    long now() {
        return now;
    }

    Assembly state() {
        return state;
    }

    List<Applied> applied() {
        return List.copyOf(applied);
    }

    /** Returns the last of what was told. */
    List<Applied> lastOne() {
        return List.of(applied.getLast());
    }

    Lasts lasts() {
        return Lasts.NONE.with(DEVICE, applied.getLast().entry().id());
    }

    /** Returns the n-th founder, from 1. */
    Id person(int number) {
        return new Id(applied.get(1).entry().id(), number - 1);
    }
}
