package org.folkmoot.desk;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.folkmoot.assembly.Foresight;
import org.folkmoot.assembly.Vote;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.acts.AgendaEntry;
import org.folkmoot.journal.acts.Arrived;
import org.folkmoot.journal.acts.Change;
import org.folkmoot.journal.acts.CountConfirmed;
import org.folkmoot.journal.acts.MeetingClosed;
import org.folkmoot.journal.acts.MeetingOpened;
import org.folkmoot.journal.acts.NoticeGiven;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.ProposalMade;
import org.folkmoot.journal.acts.RuleChoice;
import org.folkmoot.journal.book.RealDisk;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.people.Person;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/** A small assembly in a folder, with a clock that tests set. */
public final class Village implements AutoCloseable {
    /** Sunday 1 March 2026, 18:00 UTC. */
    public static final long FOUNDED_AT = Day.parse("2026-03-01").start() + 18 * 3600;

    private final Path folder;
    private final Path keys;
    private final SplittableRandom random;
    private long clock = FOUNDED_AT;
    private Desk desk;

    private Village(Path root, int founders, boolean openSeason) {
        this(root, founding(founders, openSeason));
    }

    private Village(Path root, Founding founding) {
        this.folder = root.resolve("assembly");
        this.keys = root.resolve("keys");
        this.random = new SplittableRandom(founding.people().size());
        this.desk = ready(Desk.found(folder, founding, setting()));
    }

    /** Founds a village of that many founders, who accept everyone's circles in the first season. */
    public static Village of(Path root, int founders) {
        return new Village(root, founders, true);
    }

    /** Founds a village of founders with these names, who accept everyone's circles in the first season. */
    public static Village named(Path root, List<String> names) {
        return new Village(root, founding(names, true));
    }

    /** Founds a village in which nobody accepts anybody's circles yet. */
    public static Village withoutTrust(Path root, int founders) {
        return new Village(root, founders, false);
    }

    /** Founds a village of that many founders, who accept everyone's circles in the first season, with rules of theirs. */
    public static Village ruled(Path root, int founders, RuleChoice... rules) {
        return ruled(root, founding(founders, true), rules);
    }

    /** Founds a village in which nobody accepts anybody's circles yet, with rules of theirs. */
    public static Village ruledWithoutTrust(Path root, int founders, RuleChoice... rules) {
        return ruled(root, founding(founders, false), rules);
    }

    private static Village ruled(Path root, Founding plain, RuleChoice... rules) {
        return new Village(
                root,
                new Founding(
                        plain.name(),
                        List.of(rules),
                        plain.openSeasonUntil(),
                        plain.people(),
                        plain.keepers(),
                        plain.term(),
                        plain.trusts(),
                        plain.trustDays(),
                        plain.files(),
                        plain.fileNames(),
                        plain.program()));
    }

    /** Opens a village that was founded before; the clock stands at its newest entry. */
    public static Village at(Path root) {
        return new Village(root);
    }

    private Village(Path root) {
        this.folder = root.resolve("assembly");
        this.keys = root.resolve("keys");
        this.random = new SplittableRandom(7);
        this.desk = ready(Desk.open(folder, setting(), Progress.SILENT));
        this.clock = desk.ask(state -> state.latest());
    }

    /** Returns what a village of founders, each with a number for a name, is founded with. */
    public static Founding founding(int founders, boolean openSeason) {
        return founding(
                IntStream.rangeClosed(1, founders).mapToObj(i -> "Founder " + i).toList(), openSeason);
    }

    private static Founding founding(List<String> names, boolean openSeason) {
        List<Founding.Signature> people =
                names.stream().map(name -> new Founding.Signature(name, true)).toList();
        Day until = Day.of(FOUNDED_AT).plus(91);
        return new Founding(
                "Village",
                List.of(),
                openSeason ? until : null,
                people,
                List.of(0, 1),
                91,
                List.of(),
                365,
                List.of(),
                List.of(),
                "test");
    }

    /** Returns the setting with which it is opened. */
    public DeskSetting setting() {
        return new DeskSetting(new RealDisk(), keys, () -> clock, random);
    }

    /** Returns the open desk. */
    public Desk desk() {
        return desk;
    }

    /** Returns its folder. */
    public Path folder() {
        return folder;
    }

    /** Closes and opens it again, as at the next start of the program. */
    public Desk reopen() {
        Id recorder = desk.recorder();
        desk.close();
        opens();
        if (recorder != null) {
            desk.takeSeat(recorder);
        }
        return desk;
    }

    /** Opens it after it was closed; nobody has taken the desk yet. */
    public Desk opens() {
        desk = ready(Desk.open(folder, setting(), Progress.SILENT));
        return desk;
    }

    /** Lets days pass. */
    public Village days(long days) {
        clock += days * Day.SECONDS;
        return this;
    }

    /** Lets seconds pass. */
    public Village seconds(long seconds) {
        clock += seconds;
        return this;
    }

    /** Returns the time. */
    public long now() {
        return clock;
    }

    /** Returns everybody in the order of the record. */
    public List<Id> people() {
        return desk.ask(
                state -> state.people().everybody().stream().map(Person::id).toList());
    }

    /** Returns the n-th person, from 1. */
    public Id person(int number) {
        return people().get(number - 1);
    }

    /** Records an act that must be accepted, and returns what it created. */
    public Id does(Act act) {
        return Id.of(recorded(desk.record(act, Texts.NONE)).last().id());
    }

    /** Tries an act that must be refused, and returns the key of the cause. */
    public String refused(Act act) {
        return assertInstanceOf(Recording.Refused.class, desk.record(act, Texts.NONE))
                .cause()
                .key();
    }

    /** Opens a meeting by a notice, with the first people of the list present. */
    public Meeting meets(int present, List<Id> proposals) {
        List<AgendaEntry> agenda = new ArrayList<>();
        agenda.add(new AgendaEntry(null, 5));
        proposals.forEach(proposal -> agenda.add(new AgendaEntry(proposal, 20)));
        long days = desk.ask(state -> state.rules().number(Rules.RECORD_NOTICE_DAYS, clock));
        Id notice = does(new NoticeGiven(clock + days * Day.SECONDS, agenda));
        days(days);
        Id meeting = does(new MeetingOpened(notice, person(1), null));
        does(new Arrived(meeting, new People(people().subList(0, present))));
        return desk.ask(state -> state.meeting(meeting));
    }

    /** Makes a proposal by the first person. */
    public Id proposes(Change change) {
        return does(new ProposalMade(person(1), change, null));
    }

    /** Opens the vote on a proposal and records its count. */
    public Vote votes(Id proposal, int yes, int no, int abstain) {
        Id vote = does(desk.ask(state -> Foresight.voteOpening(
                state, java.util.Objects.requireNonNull(state.openMeeting()), state.proposal(proposal), clock)));
        does(desk.ask(state ->
                Foresight.counting(state, java.util.Objects.requireNonNull(state.openVote()), yes, no, abstain)));
        return vote(vote);
    }

    /** Returns a vote as it is now. */
    public Vote vote(Id id) {
        return desk.ask(state -> java.util.Objects.requireNonNull(state.votes().get(id)));
    }

    /** Two people who were present confirm a count. */
    public void confirms(Vote vote) {
        does(new CountConfirmed(vote.id(), People.of(person(2), person(3))));
    }

    /** Closes the open meeting. */
    public void closes(Meeting meeting) {
        does(new MeetingClosed(meeting.id()));
    }

    /** Returns the desk of a folder that must open. */
    public static Desk ready(Opened opened) {
        return assertInstanceOf(Opened.Ready.class, opened, opened::toString).desk();
    }

    /** Returns the entries of something that must be recorded. */
    public static Recording.Recorded recorded(Recording recording) {
        return assertInstanceOf(Recording.Recorded.class, recording, recording::toString);
    }

    @Override
    public void close() {
        desk.close();
    }
}
