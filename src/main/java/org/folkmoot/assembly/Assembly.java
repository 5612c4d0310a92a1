package org.folkmoot.assembly;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.meetings.Notice;
import org.folkmoot.money.IncomeSchedule;
import org.folkmoot.money.Issuance;
import org.folkmoot.money.Ledger;
import org.folkmoot.money.LossSchedule;
import org.folkmoot.people.Person;
import org.folkmoot.people.Register;
import org.folkmoot.rules.RuleType;
import org.folkmoot.rules.Rulebook;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Id;
import org.folkmoot.trust.Change;
import org.folkmoot.trust.Link;
import org.folkmoot.trust.TrustNetwork;
import org.jspecify.annotations.Nullable;

/**
 * Everything that follows from the record: who belongs, who trusts whom, what was decided, who holds what.
 *
 * <p>Changed only by {@link #apply}. Not for several threads at once: the desk guards it.
 */
public final class Assembly {
    private final Register people;
    private final TrustNetwork trust;
    private final Ledger ledger;
    private final Payments payments;
    private final Map<Id, Notice> notices = new LinkedHashMap<>();
    private final Map<Id, Meeting> meetings = new LinkedHashMap<>();
    private final Map<Id, Proposal> proposals = new LinkedHashMap<>();
    private final Map<Id, Vote> votes = new LinkedHashMap<>();
    private final Set<Id> usedNotices = new LinkedHashSet<>();
    private final Map<Id, WaitingSlip> slips = new LinkedHashMap<>();
    private SlipNumbers usedSlips = new SlipNumbers();
    private final Map<Id, Id> grantPayments = new LinkedHashMap<>();
    private Disputes disputes = new Disputes();
    private Closings closings = new Closings();
    private Rulebook rules = Rulebook.EMPTY;
    private Schedules schedules = Schedules.begin();
    private Effect.@Nullable AssemblyFounded founded;
    private @Nullable Id commonFund;
    private boolean complete;
    private DeskTerms desk = DeskTerms.NONE;
    private IssuedSoFar issued = new IssuedSoFar();
    private @Nullable Meeting openMeeting;
    private @Nullable Id openVote;
    private long latest;

    /** Begins an assembly of which nothing is recorded. */
    public Assembly() {
        this(new Register(), new TrustNetwork(), new Ledger(), new Payments());
    }

    private Assembly(Register people, TrustNetwork trust, Ledger ledger, Payments payments) {
        this.people = people;
        this.trust = trust;
        this.ledger = ledger;
        this.payments = payments;
    }

    /** Returns an assembly of its own that now is the same; to ask "what if". */
    public Assembly copy() {
        Assembly copy = new Assembly(people.copy(), trust.copy(), ledger.copy(), payments.copy());
        copy.notices.putAll(notices);
        copy.meetings.putAll(meetings);
        copy.proposals.putAll(proposals);
        copy.votes.putAll(votes);
        copy.slips.putAll(slips);
        copy.usedNotices.addAll(usedNotices);
        copy.usedSlips = usedSlips.copy();
        copy.grantPayments.putAll(grantPayments);
        copy.disputes = disputes.copy();
        copy.closings = closings.copy();
        copy.rules = rules;
        copy.schedules = schedules;
        copy.founded = founded;
        copy.commonFund = commonFund;
        copy.complete = complete;
        copy.desk = desk;
        copy.issued = issued.copy();
        copy.openMeeting = openMeeting;
        copy.openVote = openVote;
        copy.latest = latest;
        return copy;
    }

    /** Applies the effects of an accepted act recorded at a moment given in unix seconds. */
    public void apply(List<Effect> effects, long at) {
        effects.forEach(this::apply);
        latest = Math.max(latest, at);
    }

    private void apply(Effect effect) {
        switch (effect) {
            case Effect.AssemblyFounded first -> {
                founded = first;
                commonFund = Id.of(first.entry());
                ledger.nameCommon(commonCircles());
            }
            case Effect.DeskKept kept -> desk = desk.with(kept);
            case Effect.DeskHeld held -> desk = desk.without(held.vote());
            case Effect.FoundingComplete done -> complete = true;
            case Effect.PersonSet set -> people.set(set.person());
            case Effect.TrustSet set -> trust.apply(change(set));
            case Effect.TrustEnded end -> trust.apply(trust.withdraw(end.truster(), end.trusted(), end.at()));
            case Effect.NoticeSet set -> notices.put(set.notice().id(), set.notice());
            case Effect.MeetingSet set -> apply(set.meeting());
            case Effect.ProposalSet set -> proposals.put(set.proposal().id(), set.proposal());
            case Effect.VoteSet set -> apply(set.vote());
            case Effect.RuleDated dated -> applyRules(rules.with(dated.value()));
            case Effect.RulesHeld held -> applyRules(rules.without(held.vote()));
            case Effect.Posted posted -> ledger.post(posted.postings());
            case Effect.IncomeUpTo upTo -> issued.take(upTo);
            case Effect.CollectedUpTo upTo -> issued.take(upTo);
            case Effect.WelcomedUpTo upTo -> issued.take(upTo);
            case Effect.PaymentSet set -> apply(set.payment());
            case Effect.SlipSet set -> apply(set.slip());
            case Effect.GrantPaid paid -> grantPayments.put(paid.payment(), paid.vote());
            case Effect.DisputeSet set -> disputes.set(set.dispute());
            case Effect.BooksClosed closed -> closings.add(closed.closing());
        }
    }

    /** Judging looked already whether something is replaced; mostly nothing is. */
    private Change change(Effect.TrustSet set) {
        return set.anew()
                ? trust.give(set.truster(), set.trusted(), set.since(), set.until())
                : Change.given(Link.given(set.truster(), set.trusted(), set.since(), set.until()));
    }

    private void apply(Meeting meeting) {
        meetings.put(meeting.id(), meeting);
        openMeeting = meeting.isOpen() ? meeting : null;
        Id notice = meeting.notice();
        if (notice != null) {
            usedNotices.add(notice);
        }
    }

    private void apply(Vote vote) {
        votes.put(vote.id(), vote);
        if (vote.count() == null) {
            openVote = vote.id();
        } else if (vote.id().equals(openVote)) {
            openVote = null;
        }
    }

    private void apply(Payment payment) {
        payments.set(payment);
        if (!payment.slip().isBlank()) {
            if (payment.reversedBy() == null) {
                usedSlips.add(payment.slip());
            } else {
                usedSlips.remove(payment.slip());
            }
        }
    }

    private void apply(WaitingSlip slip) {
        slips.put(slip.id(), slip);
        String number = slip.slip().slip();
        if (!number.isEmpty() && slip.paidBy() == null) {
            if (slip.isWaiting()) {
                usedSlips.add(number);
            } else {
                usedSlips.remove(number);
            }
        }
    }

    private void applyRules(Rulebook changed) {
        rules = changed;
        schedules = schedules.changed(changed, commonFund);
    }

    /** Tells whether anything is founded at all. */
    public boolean exists() {
        return founded != null;
    }

    /** Tells whether the founding deed is complete, so that everything else can be recorded. */
    public boolean isComplete() {
        return complete;
    }

    /** Tells whether a deed is the founding deed. */
    public boolean isFounding(@Nullable String deed) {
        return founded != null && founded.deed().equals(deed);
    }

    /** Returns how the assembly was founded; throws {@link IllegalStateException} when nothing is. */
    public Effect.AssemblyFounded founding() {
        if (founded == null) {
            throw new IllegalStateException("nothing is founded");
        }
        return founded;
    }

    /** Returns who keeps the desk at a moment and until when, or null before the founding decision. */
    public Effect.@Nullable DeskKept desk(long at) {
        return desk.on(Day.of(at));
    }

    /** Returns every term that the desk was given and that is not held, in the order in which they were decided. */
    public List<Effect.DeskKept> deskTerms() {
        return desk.list();
    }

    /** Returns everybody in the record. */
    public Register people() {
        return people;
    }

    /** Returns who accepts whose circles. */
    public TrustNetwork trust() {
        return trust;
    }

    /** Returns who holds what. */
    public Ledger ledger() {
        return ledger;
    }

    /** Returns the rules with their dated values. */
    public Rulebook rules() {
        return rules;
    }

    /** Returns what the rules of money are through time. */
    Schedules schedules() {
        return schedules;
    }

    /** Returns the yearly loss through time, as the rules set it. */
    public LossSchedule losses() {
        return schedules.losses();
    }

    /** Returns how income is computed through time, as the rules set it. */
    public Issuance issuance() {
        return schedules.income().issuance();
    }

    /** Returns who brings which hours of income into being, and what of it the common fund gets, as the rules set it. */
    public IncomeSchedule income() {
        return schedules.income();
    }

    /** Returns the hour up to which everybody's income is issued. */
    public Hour incomeUpTo() {
        return issued.everybody();
    }

    /** Returns up to which hour everybody's income can be issued now and is not yet; empty when there is no such hour. */
    public Optional<Hour> incomeDue(long now) {
        Hour until = income().everybodysUntil(Hour.of(now));
        boolean due = isComplete()
                && until.compareTo(incomeUpTo()) > 0
                && until.start() > founding().at();
        return due ? Optional.of(until) : Optional.empty();
    }

    /** Returns the hour up to which somebody collected their own income; the first hour of 1970 when they never did. */
    public Hour collectedUpTo(Id person) {
        return issued.collected(person);
    }

    /** Returns the day up to and with which those who became members by decision have their welcome grant. */
    Day welcomedUpTo() {
        return issued.welcomed();
    }

    /** Returns the account of the common fund, which exists from the founding on and is nobody's. */
    public Id commonFund() {
        return known(commonFund, "common fund");
    }

    /** Tells whether an account is the common fund's. */
    public boolean isCommonFund(Id account) {
        return account.equals(commonFund);
    }

    /** Returns the treasury of the common circles, which issues them and is nobody's; it exists from the founding on, too. */
    public Id commonCircles() {
        return commonFund().at(1);
    }

    /** Tells whether circles of an issuer are common circles, or an account is their treasury. */
    public boolean isCommonCircles(Id issuer) {
        return commonFund != null && issuer.equals(commonCircles());
    }

    /** Tells whether circles can be brought in for common circles at a moment. */
    public boolean issuesCommonCircles(long at) {
        return rules.value(Rules.COMMON_FUND_CIRCLES, at).equals(RuleType.ON);
    }

    /** Tells whether anybody needs to hear of common circles: they can be had, or there were some once. */
    public boolean hasCommonCircles(long at) {
        return issuesCommonCircles(at) || !ledger.commonTotals().issued().isZero();
    }

    /** Tells whether there is an account that can be paid to: a person's, an organisation's or the common fund's. */
    boolean hasAccount(Id account) {
        return isCommonFund(account) || people.find(account).isPresent();
    }

    /** Returns the moment of the newest entry, unix seconds. */
    public long latest() {
        return latest;
    }

    /** Returns the notices by id, oldest first. */
    public Map<Id, Notice> notices() {
        return Collections.unmodifiableMap(notices);
    }

    /** Returns the meetings by id, oldest first. */
    public Map<Id, Meeting> meetings() {
        return Collections.unmodifiableMap(meetings);
    }

    /** Returns the proposals by id, oldest first. */
    public Map<Id, Proposal> proposals() {
        return Collections.unmodifiableMap(proposals);
    }

    /** Returns the votes by id, oldest first. */
    public Map<Id, Vote> votes() {
        return Collections.unmodifiableMap(votes);
    }

    /** Returns the payments. */
    public Payments payments() {
        return payments;
    }

    /** Returns by which vote each payment from the common fund was granted, oldest first; also of what was reversed. */
    public Map<Id, Id> grantPayments() {
        return Collections.unmodifiableMap(grantPayments);
    }

    /** Returns the slips that could not be paid when they were handed in, by id, oldest first; also those of the past. */
    public Map<Id, WaitingSlip> slips() {
        return Collections.unmodifiableMap(slips);
    }

    /** Returns what people dispute. */
    public Disputes disputes() {
        return disputes;
    }

    /** Returns which months of the books are closed. */
    public Closings closings() {
        return closings;
    }

    /** Returns the open meeting, or null. */
    public @Nullable Meeting openMeeting() {
        return openMeeting;
    }

    /** Returns the open meeting if it is the one of that id, otherwise null. */
    public @Nullable Meeting openMeeting(Id id) {
        return openMeeting != null && openMeeting.id().equals(id) ? openMeeting : null;
    }

    /** Returns the open vote, or null. */
    public @Nullable Vote openVote() {
        return openVote == null ? null : votes.get(openVote);
    }

    /** Returns a meeting that is known to exist. */
    public Meeting meeting(Id id) {
        return known(meetings.get(id), id);
    }

    /** Returns a proposal that is known to exist. */
    public Proposal proposal(Id id) {
        return known(proposals.get(id), id);
    }

    /** Returns a vote that is known to exist. */
    public Vote vote(Id id) {
        return known(votes.get(id), id);
    }

    /** Tells whether a meeting already opened by a notice. */
    public boolean isUsed(Id notice) {
        return usedNotices.contains(notice);
    }

    /** Tells whether a payment that stands, or a slip that waits to be paid, carries a number, however it is written. */
    public boolean isSlipUsed(String slip) {
        return usedSlips.has(slip);
    }

    /** Tells whether a proposal can still come to a vote: not withdrawn, not decided. */
    public boolean canComeToVote(Proposal proposal, long at) {
        Id vote = proposal.vote();
        if (proposal.withdrawnAt() != null) {
            return false;
        }
        return vote == null
                || switch (known(votes.get(vote), vote).status(at)) {
                    case TIED, NOT_DECIDED, HELD, LAPSED -> true;
                    case OPEN, PROVISIONAL, AWAITED, IN_FORCE, NOT_PASSED -> false;
                };
    }

    /**
     * Tells whether somebody takes an issuer's circles at a moment: by trust, by the open first season, or because it is
     * the common fund, which takes every member's. Common circles take those who chose to, and the common fund.
     */
    public boolean accepts(Id holder, Id issuer, long at) {
        if (isCommonCircles(issuer)) {
            return isCommonFund(holder)
                    || people.find(holder).filter(Person::takesCommon).isPresent();
        }
        return trust.accepts(holder, issuer, at)
                || (isOpenSeason(at) || holder.equals(commonFund)) && people.isMember(issuer, at);
    }

    /** Tells whether everyone accepts everyone's circles at a moment. */
    public boolean isOpenSeason(long at) {
        String until = rules.value(Rules.TRUST_OPEN_SEASON, at);
        return !until.equals("off") && Day.of(at).isBefore(Day.parse(until));
    }

    /** Returns how many members accept a person's circles by trust of their own at a moment. */
    public int countMembersAccepting(Id person, long at) {
        return trust.acceptedByHowMany(person, at, id -> people.isMember(id, at));
    }

    private static <T> T known(@Nullable T found, Object id) {
        if (found == null) {
            throw new IllegalArgumentException("not in the record: " + id);
        }
        return found;
    }
}
