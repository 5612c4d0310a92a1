package org.folkmoot.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Dispute;
import org.folkmoot.assembly.Foresight;
import org.folkmoot.assembly.FundGrant;
import org.folkmoot.assembly.MonthToClose;
import org.folkmoot.assembly.Payment;
import org.folkmoot.assembly.Proposal;
import org.folkmoot.assembly.Together;
import org.folkmoot.assembly.Vote;
import org.folkmoot.assembly.WaitingSlip;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.acts.Admission;
import org.folkmoot.journal.acts.AgendaEntry;
import org.folkmoot.journal.acts.AgendaItemAdded;
import org.folkmoot.journal.acts.Arrived;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.Change;
import org.folkmoot.journal.acts.CommonCirclesChosen;
import org.folkmoot.journal.acts.CommonCirclesMinted;
import org.folkmoot.journal.acts.CommonCirclesRedeemed;
import org.folkmoot.journal.acts.CountConfirmed;
import org.folkmoot.journal.acts.DecisionContested;
import org.folkmoot.journal.acts.DeskRenewal;
import org.folkmoot.journal.acts.DisputeSettled;
import org.folkmoot.journal.acts.FundSpent;
import org.folkmoot.journal.acts.Grant;
import org.folkmoot.journal.acts.IncomeCollected;
import org.folkmoot.journal.acts.IncomeIssued;
import org.folkmoot.journal.acts.IssuanceStopped;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.journal.acts.MeetingClosed;
import org.folkmoot.journal.acts.MeetingOpened;
import org.folkmoot.journal.acts.MemberLeft;
import org.folkmoot.journal.acts.NoticeGiven;
import org.folkmoot.journal.acts.OrganisationAdded;
import org.folkmoot.journal.acts.Pair;
import org.folkmoot.journal.acts.Pairs;
import org.folkmoot.journal.acts.PassingChosen;
import org.folkmoot.journal.acts.PaymentDisputed;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.PaymentReversed;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.Portion;
import org.folkmoot.journal.acts.ProposalMade;
import org.folkmoot.journal.acts.Resolution;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.journal.acts.RuleChoice;
import org.folkmoot.journal.acts.SlipsReturned;
import org.folkmoot.journal.acts.SlipsUncovered;
import org.folkmoot.journal.acts.TrustGiven;
import org.folkmoot.journal.acts.TrustSource;
import org.folkmoot.journal.acts.UncoveredSlip;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.money.Leg;
import org.folkmoot.people.Passing;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Whatever happens in an assembly, in whatever order: reopened it is the same, and its money adds up. */
@Execution(ExecutionMode.CONCURRENT)
class AnyHistoryTest {
    private static final int HISTORIES = Integer.getInteger("folkmoot.histories", 6);
    private static final int STEPS = 250;

    @TempDir
    Path root;

    @Test
    void any_history_means_the_same_when_it_is_read_again() {
        int recorded = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            try {
                recorded += live(seed);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
        assertTrue(recorded > HISTORIES * STEPS / 3, "next to nothing was accepted: " + recorded);
    }

    private int live(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int founders = 5 + random.nextInt(8);
        Village village = seed % 2 == 0
                ? Village.of(root.resolve("v" + seed), founders)
                : Village.ruled(root.resolve("v" + seed), founders, new RuleChoice("common-fund.circles", "on"));
        village.desk().takeSeat(village.person(1));
        int recorded = 0;
        for (int step = 0; step < STEPS; step++) {
            village.seconds(random.nextInt(6) == 0 ? random.nextLong(6 * Day.SECONDS) : random.nextLong(3_000));
            if (random.nextInt(60) == 0) {
                assertSameWhenReopened(village);
            }
            recorded += step(village, random) instanceof Recording.Recorded ? 1 : 0;
        }
        assertSameWhenReopened(village);
        village.close();
        return recorded;
    }

    private static void assertSameWhenReopened(Village village) {
        Id recorder = village.desk().recorder();
        List<String> before = village.desk().ask(Digest::of);
        village.desk().close();
        village.opens();
        assertEquals(List.of(), village.desk().findings());
        assertEquals(before, village.desk().ask(Digest::of));
        assertEquals(List.of(), village.desk().check(Progress.SILENT));
        village.desk().ask(state -> {
            Digest.assertMoneyAddsUp(state);
            return state.latest();
        });
        village.desk().takeSeat(recorder == null ? village.person(1) : recorder);
    }

    private static Recording step(Village village, SplittableRandom random) {
        Assembly state = village.desk().ask(Assembly::copy);
        List<Id> members = state.people().who(Standing.MEMBER, village.now()).stream()
                .map(Person::id)
                .toList();
        Id seated = village.desk().recorder();
        if (members.isEmpty()) {
            return village.desk().record(new JoinApplied(1), Texts.NONE);
        }
        List<Id> people = random.nextInt(6) == 0 ? village.people() : members;
        List<Id> things = new ArrayList<>(people);
        things.addAll(state.proposals().keySet());
        things.addAll(state.votes().keySet());
        things.addAll(payments(state));
        things.addAll(state.meetings().keySet());
        AnyAct any = new AnyAct(random, things, Day.of(village.now()));
        if (random.nextInt(8) == 0 || seated == null || !members.contains(seated)) {
            village.desk().takeSeat(any.one(people));
        }
        if (random.nextInt(5) == 0) {
            List<Class<?>> kinds = List.of(Act.class.getPermittedSubclasses());
            return village.desk().record(any.of(any.one(kinds)), Texts.NONE);
        }
        if (random.nextInt(12) == 0) {
            return village.desk().record(2, writer -> {
                writer.add(new JoinApplied(1), Texts.of(Names.NAMES, "Ida"));
                writer.add(sensible(state, any, people, village.now(), random), Texts.NONE);
            });
        }
        return village.desk().record(sensible(state, any, people, village.now(), random), Texts.NONE);
    }

    /** Makes up an act that people would record, which is mostly allowed. */
    private static Act sensible(Assembly state, AnyAct any, List<Id> people, long now, SplittableRandom random) {
        Meeting meeting = state.openMeeting();
        Vote vote = state.openVote();
        Id one = any.one(people);
        Id other = any.one(people);
        Id second = any.one(people);
        if (vote != null && random.nextBoolean()) {
            int hands = vote.voters().size();
            int yes = random.nextInt(hands + 1);
            return Foresight.counting(state, vote, yes, hands - yes, 0);
        }
        List<Proposal> open = state.proposals().values().stream()
                .filter(proposal -> state.canComeToVote(proposal, now))
                .toList();
        List<Vote> votes = List.copyOf(state.votes().values());
        return switch (random.nextInt(20)) {
            case 0 -> new ProposalMade(one, change(any, second, random), null);
            case 1 ->
                new NoticeGiven(
                        now + 7 * Day.SECONDS,
                        open.isEmpty()
                                ? List.of(new AgendaEntry(null, 5))
                                : open.stream()
                                        .map(proposal -> new AgendaEntry(proposal.id(), 5))
                                        .toList());
            case 2 ->
                meeting != null
                        ? new MeetingClosed(meeting.id())
                        : new MeetingOpened(
                                state.notices().isEmpty()
                                        ? null
                                        : any.one(List.copyOf(state.notices().keySet())),
                                one,
                                null);
            case 3 ->
                meeting != null
                        ? new Arrived(meeting.id(), new People(people))
                        : random.nextInt(6) == 0
                                ? new MemberLeft(one, Assent.SIGNATURE, "l", other)
                                : trust(one, other, now);
            case 4, 5 ->
                meeting == null || open.isEmpty()
                        ? new JoinApplied(1)
                        : Foresight.voteOpening(state, meeting, any.one(open), now);
            case 6, 7 ->
                votes.isEmpty()
                        ? new JoinApplied(2)
                        : new CountConfirmed(any.one(votes).id(), People.of(one, other));
            case 8 ->
                votes.isEmpty() || random.nextInt(3) > 0
                        ? trust(one, other, now)
                        : new DecisionContested(any.one(votes).id(), People.of(one, other, second));
            case 9 ->
                payments(state).isEmpty()
                        ? trust(other, one, now)
                        : new PaymentReversed(any.one(payments(state)), second);
            case 10 ->
                meeting == null || open.isEmpty()
                        ? trust(one, second, now)
                        : new AgendaItemAdded(
                                meeting.id(), one, new AgendaEntry(any.one(open).id(), 5));
            case 11 -> slip(state, any, one, one.equals(other) ? second : other, now, random);
            case 12 ->
                random.nextBoolean()
                        ? new PassingChosen(one, any.one(List.of(Passing.values())), one, Assent.SIGNATURE, "p")
                        : new OrganisationAdded(
                                People.of(one), false, Day.of(now).plus(random.nextInt(60)));
            case 17 -> spends(state, any, second, now);
            case 18 -> common(state, any, one, now, random);
            case 13 -> new IncomeCollected(one, Hour.of(now), Assent.PRESENT, "");
            case 14 ->
                random.nextInt(6) == 0
                        ? new IssuanceStopped(one, Assent.SIGNATURE, "e", other)
                        : new IncomeIssued(state.income().everybodysUntil(Hour.of(now)));
            case 15 -> dispute(state, any, one);
            case 16 ->
                MonthToClose.open(state, now).isEmpty()
                        ? new JoinApplied(1)
                        : MonthToClose.of(
                                        state,
                                        MonthToClose.open(state, now).getFirst().end(),
                                        now)
                                .closing(second);
            default -> pay(state, one, one.equals(other) ? null : other, now, random);
        };
    }

    private static Act common(Assembly state, AnyAct any, Id one, long now, SplittableRandom random) {
        Id common = state.commonCircles();
        boolean out = random.nextInt(3) == 0;
        List<Portion> portions = new ArrayList<>();
        state.ledger().holdingsOf(out ? common : one).forEach((issuer, holding) -> {
            if (random.nextBoolean() && holding.amount().compareTo(Circles.whole(1)) > 0) {
                portions.add(new Portion(issuer, Circles.whole(1)));
            }
        });
        if (random.nextInt(3) == 0) {
            return new CommonCirclesChosen(one, random.nextBoolean(), one, Assent.PRESENT, "");
        }
        return out
                ? new CommonCirclesRedeemed(one, portions, "", Assent.PRESENT, Day.of(now), null, null)
                : new CommonCirclesMinted(one, portions, "", Assent.PRESENT, Day.of(now), null, null);
    }

    private static Change change(AnyAct any, Id applicant, SplittableRandom random) {
        return switch (random.nextInt(5)) {
            case 0 -> new Resolution();
            case 3 -> new Grant(applicant, Circles.whole(1 + random.nextInt(60)));
            case 1 -> new Admission(People.of(applicant));
            case 2 -> new DeskRenewal(People.of(applicant), any.one(List.of(7, 30, 91)));
            default ->
                any.one(List.of(
                        new RuleChange("loss.yearly", any.one(List.of("0", "250", "700", "9999"))),
                        new RuleChange("loss.goes-to", any.one(List.of("nobody", "common-fund"))),
                        new RuleChange("common-fund.income-share", any.one(List.of("0", "1000", "3333"))),
                        new RuleChange("common-fund.circles", any.one(List.of("on", "off"))),
                        new RuleChange("income.claim-window", any.one(List.of("off", "1", "14"))),
                        new RuleChange("income.welcome-bearer", any.one(List.of("nobody", "inviter"))),
                        new RuleChange("income.per-hour", any.one(List.of("0", "50", "300")))));
        };
    }

    /** Pays of an open grant, or into the fund. */
    private static Act spends(Assembly state, AnyAct any, Id second, long now) {
        List<FundGrant> open =
                FundGrant.all(state).stream().filter(grant -> grant.isOpen(now)).toList();
        Id fund = state.commonFund();
        if (open.isEmpty() || state.ledger().holdingsOf(fund).isEmpty()) {
            return new PaymentMade(
                    second,
                    fund,
                    List.of(new Leg(second, fund, second, Circles.whole(20))),
                    "",
                    Assent.PRESENT,
                    Day.of(now));
        }
        FundGrant grant = any.one(open);
        Id issuer = any.one(List.copyOf(state.ledger().holdingsOf(fund).keySet()));
        Circles some = grant.left().min(Circles.whole(9));
        return new FundSpent(
                Objects.requireNonNull(grant.vote()).id(),
                grant.to(),
                List.of(new Leg(fund, grant.to(), issuer, some)),
                second);
    }

    private static TrustGiven trust(Id truster, Id trusted, long now) {
        return new TrustGiven(
                new Pairs(List.of(new Pair(truster, trusted))), Day.of(now).plus(90), TrustSource.SHEET);
    }

    private static Act pay(
            Assembly state, Id from, @org.jspecify.annotations.Nullable Id to, long now, SplittableRandom random) {
        if (to == null) {
            return new JoinApplied(1);
        }
        var held = state.ledger().holdingsOf(from);
        Id issuer = held.isEmpty() || random.nextBoolean() ? from : held.lastKey();
        Circles balance = state.ledger().balance(from, issuer, Day.of(now), state.losses());
        Circles some = balance.isZero() || random.nextInt(9) == 0
                ? Circles.whole(1 + random.nextInt(900))
                : new Circles(balance.atto()
                        .divide(java.math.BigInteger.valueOf(1L + random.nextInt(5)))
                        .max(java.math.BigInteger.ONE));
        return new PaymentMade(
                from,
                to,
                List.of(new Leg(from, to, issuer, some)),
                "s" + random.nextInt(100_000),
                Assent.SIGNATURE,
                Day.of(now).plus(-random.nextInt(40)));
    }

    /** Somebody disputes a payment that somebody made, or calls what they disputed settled. */
    private static Act dispute(Assembly state, AnyAct any, Id one) {
        List<Id> payments = payments(state);
        if (payments.isEmpty()) {
            return new JoinApplied(1);
        }
        List<Id> open = state.disputes().openPayments();
        if (!open.isEmpty()) {
            Dispute dispute = state.disputes().of(any.one(open)).getLast();
            return new DisputeSettled(dispute.payment(), dispute.by(), Assent.PRESENT, "");
        }
        Payment payment = state.payments().find(any.one(payments));
        Id by = payment == null || one.index() % 2 == 0 ? one : payment.payee();
        return new PaymentDisputed(payment == null ? one : payment.id(), by, Assent.SIGNATURE, "d");
    }

    /** A slip that cannot be paid, the payment of one that waits, or its going back. */
    private static Act slip(Assembly state, AnyAct any, Id from, Id to, long now, SplittableRandom random) {
        List<WaitingSlip> waiting =
                state.slips().values().stream().filter(WaitingSlip::isWaiting).toList();
        if (waiting.isEmpty() || random.nextInt(3) == 0) {
            return new SlipsUncovered(List.of(new UncoveredSlip(
                    from,
                    to,
                    Circles.whole(1 + random.nextInt(900)),
                    "s" + random.nextInt(100_000),
                    Assent.SIGNATURE,
                    Day.of(now),
                    null)));
        }
        WaitingSlip slip = any.one(waiting);
        var taken = Together.of(state, List.of(Together.Wanted.of(slip.slip())), now);
        return taken.isEmpty()
                ? new SlipsReturned(List.of(slip.id()), to)
                : new PaymentMade(
                        slip.slip().payer(),
                        slip.slip().payee(),
                        taken.getFirst().legs(),
                        slip.slip().slip(),
                        Assent.SIGNATURE,
                        slip.slip().valueDay(),
                        null,
                        null,
                        slip.id());
    }

    private static List<Id> payments(Assembly state) {
        return state.payments().all().stream().map(Payment::id).toList();
    }
}
