package org.folkmoot.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Circumstance;
import org.folkmoot.assembly.Foresight;
import org.folkmoot.assembly.Judge;
import org.folkmoot.assembly.Verdict;
import org.folkmoot.assembly.Vote;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.acts.BallotsCounted;
import org.folkmoot.journal.acts.CountConfirmed;
import org.folkmoot.journal.acts.DecidingRules;
import org.folkmoot.journal.acts.DecisionContested;
import org.folkmoot.journal.acts.DeskNamed;
import org.folkmoot.journal.acts.DeskRenewal;
import org.folkmoot.journal.acts.Founded;
import org.folkmoot.journal.acts.FoundersSigned;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.journal.acts.Pair;
import org.folkmoot.journal.acts.Pairs;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.journal.acts.RuleChoice;
import org.folkmoot.journal.acts.TrustGiven;
import org.folkmoot.journal.acts.TrustSource;
import org.folkmoot.journal.acts.VoteOpened;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Fraction;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A rule, and who keeps the desk, changes by the confirmed and uncontested count of a proposal that was noticed and
 * passed, and in no other way: by no act, of nobody, in no situation, and not in a book written past the desk either.
 */
@Execution(ExecutionMode.CONCURRENT)
class NoActChangesARuleTest {
    private static final int TRIES = 150;

    @TempDir
    Path root;

    Village village;
    Id proposal;

    @BeforeEach
    void found() {
        village = Village.of(root, 12);
        village.desk().takeSeat(village.person(1));
        village.does(new JoinApplied(2));
        proposal = village.proposes(new RuleChange("loss.yearly", "500"));
    }

    @AfterEach
    void close() {
        village.close();
    }

    @Test
    void whatever_anybody_says_in_whatever_situation_no_rule_changes_and_nobody_else_keeps_the_desk() {
        triesEverythingAlong();
        village.reopen();
    }

    @Test
    void the_same_holds_while_it_is_decided_who_keeps_the_desk() {
        List<Id> keepers = List.of(village.person(3), village.person(4));
        proposal = village.proposes(new DeskRenewal(new People(keepers), 60));
        triesEverythingAlong();
        assertEquals(keepers, village.desk().ask(state -> Objects.requireNonNull(state.desk(village.now()))
                .keepers()));
        village.reopen();
        assertEquals(keepers, village.desk().ask(state -> Objects.requireNonNull(state.desk(village.now()))
                .keepers()));
    }

    private void triesEverythingAlong() {
        Set<Class<?>> accepted = new HashSet<>();
        triesEverything("outside of a meeting", accepted);
        Meeting meeting = village.meets(9, List.of(proposal));
        triesEverything("in a meeting", accepted);
        Vote opened = opens();
        triesEverything("while a vote is open", accepted);
        village.does(counting(7, 1, 1));
        triesEverything("after the count", accepted);
        village.confirms(opened);
        triesEverything("after it is confirmed", accepted);
        village.closes(meeting);
        village.days(9);
        triesEverything("when it counts", accepted);
        assertTrue(accepted.size() >= 8, "made-up acts are never accepted, so they try nothing: " + accepted);
    }

    /** Tries acts of every kind there is, by anybody, alone and as part of a deed, the founding deed among them. */
    private void triesEverything(String situation, Set<Class<?>> accepted) {
        Assembly state = village.desk().ask(Assembly::copy);
        SplittableRandom random = new SplittableRandom(situation.length());
        List<Id> ids = everyId(state);
        AnyAct any = new AnyAct(random, ids, Day.of(village.now()));
        List<String> recorded = Digest.of(state);
        for (Class<?> kind : Act.class.getPermittedSubclasses()) {
            for (int i = 0; i < TRIES; i++) {
                Act act = any.of(kind);
                Circumstance circumstance = new Circumstance(
                        "f".repeat(64),
                        state.founding().device(),
                        village.now() + (i % 3) * Day.SECONDS * 10,
                        random.nextInt(4) == 0 ? null : any.one(ids),
                        any.one(Arrays.asList(null, state.founding().deed(), "0".repeat(32))));
                String said = situation + ": " + act + " " + circumstance;
                Verdict verdict;
                try {
                    verdict = Judge.judge(state, act, circumstance);
                } catch (RuntimeException e) {
                    throw new AssertionError(said, e);
                }
                if (verdict instanceof Verdict.Accepted(var effects)) {
                    accepted.add(kind);
                    Assembly after = state.copy();
                    after.apply(effects, circumstance.at());
                    assertDecidedOnlyByItsVote(state, after, act, said);
                    Digest.assertMoneyAddsUp(after);
                }
            }
        }
        assertEquals(recorded, Digest.of(state), "judging changes nothing");
    }

    private void assertDecidedOnlyByItsVote(Assembly before, Assembly after, Act act, String said) {
        if (act instanceof Founded) {
            throw new AssertionError("founded twice by " + said);
        }
        if (Digest.decided(after).equals(Digest.decided(before))) {
            return;
        }
        Id vote =
                switch (act) {
                    case CountConfirmed confirmed -> confirmed.vote();
                    case DecisionContested contested -> contested.vote();
                    default -> throw new AssertionError("a rule or the desk changed by " + said);
                };
        assertEquals(
                proposal,
                java.util.Objects.requireNonNull(before.votes().get(vote)).proposal(),
                said);
        var count = Objects.requireNonNull(
                java.util.Objects.requireNonNull(after.votes().get(vote)).count());
        Day first = count.from() == null ? Day.of(village.now()) : count.from();
        for (int day = 0; day < 7; day++) {
            assertEquals(
                    Digest.decidedOn(before, Day.of(count.countedAt()).plus(day)),
                    Digest.decidedOn(after, Day.of(count.countedAt()).plus(day)),
                    "within the contest days, by " + said);
        }
        assertTrue(
                act instanceof DecisionContested
                        || count.confirmedBy().size() >= 2
                                && Day.of(count.countedAt()).plus(7).isBefore(first),
                said);
    }

    private static List<Id> everyId(Assembly state) {
        List<Id> ids = new ArrayList<>();
        state.people().everybody().forEach(person -> ids.add(person.id()));
        ids.addAll(state.proposals().keySet());
        ids.addAll(state.votes().keySet());
        ids.addAll(state.meetings().keySet());
        ids.addAll(state.notices().keySet());
        state.payments().all().forEach(payment -> ids.add(payment.id()));
        ids.add(Id.of("e".repeat(64)));
        return ids;
    }

    @Test
    void a_count_with_other_constants_presence_or_more_hands_is_refused() {
        village.meets(9, List.of(proposal));
        opens();
        BallotsCounted right = counting(7, 1, 1);
        List<String> wrong = new ArrayList<>(right.constants());
        wrong.set(0, wrong.get(1));
        assertEquals("refusal.constants-differ", village.refused(with(right, 7, 9, wrong)));
        assertEquals("refusal.constants-differ", village.refused(with(right, 7, 9, List.of())));
        assertEquals("refusal.constants-differ", village.refused(with(right, 1, 9, right.constants())));
        assertEquals("refusal.present-differs", village.refused(with(right, 7, 10, right.constants())));
        assertEquals("refusal.more-hands-than-voters", village.refused(with(right, 8, 9, right.constants())));
        assertEquals("refusal.more-hands-than-voters", village.refused(with(right, Integer.MAX_VALUE, 9, List.of())));
        assertEquals("refusal.negative-hands", village.refused(with(right, -1, 9, List.of())));
        village.does(right);
        assertEquals("refusal.vote-not-open", village.refused(right));
    }

    private static BallotsCounted with(BallotsCounted right, int yes, int present, List<String> constants) {
        return new BallotsCounted(right.vote(), yes, right.no(), right.abstain(), present, constants);
    }

    @Test
    void a_vote_under_other_rules_or_with_other_voters_is_refused() {
        village.meets(9, List.of(proposal));
        VoteOpened right = opening();
        DecidingRules rules = right.deciding();
        Fraction hundredth = Fraction.parse("1/100");
        List<DecidingRules> others = List.of(
                new DecidingRules(hundredth, rules.strict(), rules.base(), rules.quorum()),
                new DecidingRules(rules.threshold(), !rules.strict(), rules.base(), rules.quorum()),
                new DecidingRules(rules.threshold(), rules.strict(), "yes-no", rules.quorum()),
                new DecidingRules(rules.threshold(), rules.strict(), "nonsense", rules.quorum()),
                new DecidingRules(rules.threshold(), rules.strict(), rules.base(), hundredth));
        for (DecidingRules other : others) {
            assertEquals("refusal.vote-differs", village.refused(with(right, other, right.voters(), 12)));
        }
        People fewer = new People(right.voters().ids().subList(0, 8));
        List<Id> absent = new ArrayList<>(right.voters().ids());
        absent.add(village.person(12));
        assertEquals("refusal.vote-differs", village.refused(with(right, rules, fewer, 12)));
        assertEquals("refusal.vote-differs", village.refused(with(right, rules, new People(absent), 12)));
        assertEquals("refusal.vote-differs", village.refused(with(right, rules, right.voters(), 9)));
        village.does(right);
    }

    private static VoteOpened with(VoteOpened right, DecidingRules rules, People voters, int entitled) {
        return new VoteOpened(right.meeting(), right.proposal(), rules, voters, entitled);
    }

    @Test
    void a_count_is_confirmed_by_two_who_were_here_and_did_not_record_it() {
        Meeting meeting = village.meets(9, List.of(proposal));
        Vote vote = village.votes(proposal, 7, 1, 1);
        Map<String, String> before = village.desk().ask(Digest::rules);
        Id second = village.person(2);
        Id applicant = village.person(13);
        assertEquals("refusal.recorder-confirms", village.refused(confirm(vote, village.person(1), second)));
        assertEquals("refusal.was-not-here", village.refused(confirm(vote, second, village.person(12))));
        assertEquals("refusal.was-not-here", village.refused(confirm(vote, second, applicant)));
        assertEquals("refusal.confirmed-twice", village.refused(confirm(vote, second, second)));
        village.does(confirm(vote, second));
        assertEquals("refusal.confirmed-twice", village.refused(confirm(vote, second)));
        assertEquals(before, village.desk().ask(Digest::rules));
        village.desk().takeSeat(village.person(4));
        assertEquals("refusal.recorder-confirms", village.refused(confirm(vote, village.person(1))));
        village.does(confirm(vote, village.person(3)));
        assertNotEquals(before, village.desk().ask(Digest::rules));
        assertEquals("refusal.already-confirmed", village.refused(confirm(vote, village.person(4))));
        village.closes(meeting);
        village.days(8);
        assertEquals(
                "refusal.contest-over",
                village.refused(new DecisionContested(vote.id(), People.of(village.person(5)))));
    }

    private static CountConfirmed confirm(Vote vote, Id... people) {
        return new CountConfirmed(vote.id(), People.of(people));
    }

    @Test
    void nothing_is_founded_twice() {
        String deed = village.desk().ask(state -> state.founding().deed());
        assertTrue(deed.length() == 32);
        for (Act act : foundingAgain()) {
            assertTrue(List.of("refusal.already-founded", "refusal.only-at-founding")
                    .contains(village.refused(act)));
        }
    }

    private List<Act> foundingAgain() {
        return List.of(
                new Founded("Ours", List.of(new RuleChoice("loss.yearly", "0")), null, "test"),
                new FoundersSigned(3, 0),
                new DeskNamed(
                        People.of(village.person(9)), Day.of(village.now()).plus(90)));
    }

    @Test
    void a_book_written_past_the_desk_changes_no_rule_and_every_such_entry_is_named() throws Exception {
        village.meets(9, List.of(proposal));
        VoteOpened opening = opening();
        Vote vote = opens();
        BallotsCounted right = counting(3, 5, 1);
        BallotsCounted constants = counting(7, 1, 1);
        Id member = village.person(9);
        List<String> before = village.desk().ask(Digest::of);
        String founding = village.desk().ask(state -> state.founding().deed());
        village.desk().close();
        int refused;
        try (HandWritten hand = new HandWritten(village)) {
            List<Act> acts = new ArrayList<>(foundingAgainBy(member));
            acts.add(with(right, 3, 9, constants.constants()));
            acts.add(with(constants, 9, 9, constants.constants()));
            acts.add(with(constants, 7, 12, constants.constants()));
            acts.add(with(
                    opening,
                    new DecidingRules(Fraction.parse("1/100"), false, "yes-no", Fraction.parse("1/100")),
                    opening.voters(),
                    12));
            acts.add(confirm(vote, member));
            acts.add(new DecisionContested(vote.id(), People.of(member)));
            acts.forEach(act -> hand.write(act, member));
            hand.write(constants, null);
            hand.write(constants, Id.of("e".repeat(64)));
            Act[] again = foundingAgainBy(member).toArray(Act[]::new);
            hand.deed("ab".repeat(16), null, again);
            hand.deed(founding, null, again);
            hand.deed(founding, null, again[1], again[2]);
            hand.deed(founding, null, trust(member), trust(member));
            refused = acts.size() + 2 + 4;
        }
        Desk desk = Village.ready(Desk.open(village.folder(), village.setting(), Progress.SILENT));
        assertEquals(before, desk.ask(Digest::of));
        assertEquals(refused, desk.findings().size(), desk.findings().toString());
        desk.findings()
                .forEach(finding ->
                        assertEquals("desk.does-not-count", finding.reason().key()));
        assertEquals(
                "desk.damaged", Objects.requireNonNull(desk.lookingBecause()).key());
        assertEquals(List.of(), desk.check(Progress.SILENT));
        desk.close();
    }

    private static List<Act> foundingAgainBy(Id member) {
        return List.of(
                new Founded("Ours", List.of(new RuleChoice("loss.yearly", "0")), null, "test"),
                new FoundersSigned(3, 0),
                new DeskNamed(People.of(member), Day.of(Village.FOUNDED_AT).plus(90)));
    }

    private TrustGiven trust(Id member) {
        Id other = new Id(member.entry(), member.index() - 1);
        return new TrustGiven(
                new Pairs(List.of(new Pair(member, other))),
                Day.of(Village.FOUNDED_AT).plus(90),
                TrustSource.SHEET);
    }

    private VoteOpened opening() {
        return village.desk()
                .ask(state -> Foresight.voteOpening(
                        state, Objects.requireNonNull(state.openMeeting()), state.proposal(proposal), village.now()));
    }

    private Vote opens() {
        return village.vote(village.does(opening()));
    }

    private BallotsCounted counting(int yes, int no, int abstain) {
        return village.desk()
                .ask(state -> Foresight.counting(state, Objects.requireNonNull(state.openVote()), yes, no, abstain));
    }
}
