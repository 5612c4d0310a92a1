package org.folkmoot.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.folkmoot.decisions.Tally;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.acts.Admission;
import org.folkmoot.journal.acts.DecidingRules;
import org.folkmoot.journal.acts.Grant;
import org.folkmoot.journal.acts.IncomeIssued;
import org.folkmoot.journal.acts.People;
import org.folkmoot.money.Ledger;
import org.folkmoot.money.Posting;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.rules.DatedValue;
import org.folkmoot.rules.Origin;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Fraction;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Id;

/**
 * An assembly without meetings or a disk, whose rules and newcomers a test sets as decisions would: from a later day.
 * Everybody accepts everyone's circles; the first founder records.
 */
final class Commons {
    /** Sunday 1 March 2026, 18:20 UTC. */
    static final long FOUNDED = Day.parse("2026-03-01").start() + 18 * 3_600 + 1_200;

    private static final String DEVICE = "d".repeat(64);
    private static final String DEED = "e".repeat(32);

    /** Nothing is recorded; it only knows the constants of some yearly losses, which take a while to find. */
    private static final Assembly NOTHING = nothing();

    final Assembly state;
    private final List<Posting> postings = new ArrayList<>();
    private int entries;
    private long now = FOUNDED;

    private Commons(Assembly state) {
        this.state = state;
    }

    private static Assembly nothing() {
        Assembly nothing = new Assembly();
        Origin vote = new Origin.Decided(Id.of("a".repeat(64)));
        for (String rate : List.of("0", "1", "700", "9999")) {
            nothing.apply(List.of(dated("loss.yearly", rate, Day.of(FOUNDED), vote)), 0);
        }
        nothing.apply(List.of(new Effect.RulesHeld(Id.of("a".repeat(64)))), 0);
        return nothing;
    }

    /** Founds one of that many people, with rules written {@code id=value}. */
    static Commons of(int founders, String... rules) {
        Commons commons = new Commons(NOTHING.copy());
        String entry = commons.entry();
        Day day = Day.of(FOUNDED);
        List<Effect> effects = new ArrayList<>();
        effects.add(new Effect.AssemblyFounded(entry, DEED, DEVICE, FOUNDED, "Commons", "test"));
        effects.add(dated("trust.open-season", "9999-12-31", day, new Origin.Founding(entry)));
        for (String rule : rules) {
            effects.add(dated(before(rule), after(rule), day, new Origin.Founding(entry)));
        }
        for (int i = 0; i < founders; i++) {
            effects.add(new Effect.PersonSet(Person.entering(commons.founder(i), i + 1, Standing.MEMBER, FOUNDED)));
        }
        effects.add(new Effect.FoundingComplete(FOUNDED));
        commons.state.apply(effects, FOUNDED);
        return commons;
    }

    /** Returns one of its own that now is the same. */
    Commons copy() {
        Commons copy = new Commons(state.copy());
        copy.entries = entries;
        copy.now = now;
        copy.postings.addAll(postings);
        return copy;
    }

    private static String before(String rule) {
        return rule.substring(0, rule.indexOf('='));
    }

    private static String after(String rule) {
        return rule.substring(rule.indexOf('=') + 1);
    }

    private String entry() {
        return String.format(Locale.ROOT, "%064x", ++entries);
    }

    private static Effect dated(String rule, String value, Day from, Origin origin) {
        return new Effect.RuleDated(new DatedValue(rule, value, from, origin));
    }

    /** Returns a founder, from 0. */
    Id founder(int n) {
        return new Id("f".repeat(64), n);
    }

    long now() {
        return now;
    }

    Day today() {
        return Day.of(now);
    }

    Commons passes(long seconds) {
        now += seconds;
        return this;
    }

    Commons days(long days) {
        return passes(days * Day.SECONDS);
    }

    /** A rule changes from a later day. */
    void decides(String rule, Day from) {
        state.apply(List.of(dated(before(rule), after(rule), from, new Origin.Decided(Id.of(entry())))), now);
    }

    /** A vote of now admits somebody whom a member proposed, from a later day. */
    Id admits(Id proposer, Day from) {
        Id newcomer = Id.of(entry());
        Id proposal = Id.of(entry());
        Id vote = Id.of(entry());
        Person person = Person.entering(newcomer, state.people().size() + 1, Standing.WAITING, now);
        Proposal proposed =
                new Proposal(proposal, 1, proposer, new Admission(People.of(newcomer)), null, now, null, null, vote);
        Vote voted = new Vote(
                vote,
                proposal,
                vote,
                new DecidingRules(Fraction.parse("1/2"), true, "yes-no", Fraction.parse("1/2")),
                List.of(),
                1,
                now,
                2,
                1,
                3,
                Fraction.parse("1/10"),
                null);
        state.apply(
                List.of(
                        new Effect.ProposalSet(proposed),
                        new Effect.VoteSet(voted),
                        new Effect.PersonSet(person.admitted(from, vote))),
                now);
        return newcomer;
    }

    /** A vote of now grants somebody money from the common fund, from a day on; whether it is contested later is not said. */
    Id grants(Id to, Circles amount, Day from) {
        Id proposal = Id.of(entry());
        Id vote = Id.of(entry());
        Tally tally = new Tally(2, 0, 0, 0, 2, 2);
        DecidingRules deciding = new DecidingRules(Fraction.parse("1/2"), true, "yes-no", Fraction.parse("1/2"));
        Vote open = new Vote(vote, proposal, vote, deciding, List.of(), 2, now, 2, 1, 3, Fraction.parse("1/10"), null);
        Count count = Count.fresh(
                        tally,
                        Foresight.judgement(open, 2, 0, 0, 2),
                        new Circumstance(entry(), DEVICE, now, founder(0), null),
                        List.of())
                .settled(now, from);
        state.apply(
                List.of(
                        new Effect.ProposalSet(new Proposal(
                                proposal, 1, founder(0), new Grant(to, amount), null, now, null, null, vote)),
                        new Effect.VoteSet(open.with(count))),
                now);
        return vote;
    }

    Verdict judge(Act act) {
        return Judge.judge(state, act, new Circumstance(entry(), DEVICE, now, founder(0), null));
    }

    /** Records an act if it is allowed; tells whether it was. */
    boolean tries(Act act) {
        if (!(judge(act) instanceof Verdict.Accepted accepted)) {
            return false;
        }
        for (Effect effect : accepted.effects()) {
            if (effect instanceof Effect.Posted posted) {
                postings.addAll(posted.postings());
            }
        }
        state.apply(accepted.effects(), now);
        return true;
    }

    /** Records an act that must be allowed. */
    Commons does(Act act) {
        assertEquals(true, tries(act), () -> judge(act).toString());
        return this;
    }

    /** Issues everybody's income up to the hour. */
    Commons issues() {
        return does(new IncomeIssued(Hour.of(now)));
    }

    /** Tries an act that must be refused, and returns the key of the cause. */
    String refused(Act act) {
        return assertInstanceOf(Verdict.Refused.class, judge(act)).cause().key();
    }

    /** Returns what somebody holds of their own circles now. */
    Circles own(Id person) {
        return state.ledger().balance(person, person, today(), state.losses());
    }

    /** Returns what somebody holds of everybody's circles now. */
    Circles all(Id holder) {
        return state.ledger().total(holder, today(), state.losses());
    }

    /** Returns every movement so far. */
    List<Posting> postings() {
        return List.copyOf(postings);
    }

    /** Returns the sum of all movements of a kind. */
    Circles sum(Posting.Kind kind) {
        return postings.stream()
                .filter(posting -> posting.kind() == kind)
                .map(Posting::delta)
                .reduce(Circles.ZERO, Circles::plus);
    }

    /** What was issued is what is held, what was lost and what was burned; likewise of common circles. */
    void assertAddsUp() {
        Ledger.Totals common = state.ledger().commonTotals();
        assertEquals(
                common.issued(),
                state.ledger().commonHeldAsTouched().plus(common.lost()).plus(common.burned()));
        Ledger.Totals totals = state.ledger().totals();
        assertEquals(
                totals.issued(),
                state.ledger().heldAsTouched().plus(totals.lost()).plus(totals.burned()));
    }

    /** The totals are what the movements come to. */
    void assertTotalsAreOfTheMovements() {
        Ledger.Totals totals = state.ledger().totals();
        assertEquals(sum(Posting.Kind.ISSUED).plus(sum(Posting.Kind.WELCOME)), totals.issued());
        assertEquals(
                sum(Posting.Kind.LOSS).plus(sum(Posting.Kind.LOSS_RECEIVED)).negated(), totals.lost());
        assertEquals(sum(Posting.Kind.BURNED).negated(), totals.burned());
        Ledger.Totals common = state.ledger().commonTotals();
        assertEquals(sum(Posting.Kind.MINTED), common.issued());
        assertEquals(sum(Posting.Kind.COMMON_LOSS).negated(), common.lost());
        assertEquals(sum(Posting.Kind.REDEEMED).negated(), common.burned());
    }
}
