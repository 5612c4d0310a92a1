package org.folkmoot.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.folkmoot.assembly.Effect;
import org.folkmoot.assembly.Payment;
import org.folkmoot.journal.Texts;
import org.folkmoot.money.Posting;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** Turns what entries came to into rows, which wait until they are flushed. */
final class EffectWriter {
    private final Who who;
    private final EntryRows entries;
    private final RuleRows rules;
    private final PeopleRows people;
    private final TrustRows trust;
    private final MeetingRows meetings;
    private final DecisionRows decisions;
    private final MoneyRows money;
    private final LedgerRows ledger;
    private final FoundRows found;
    private final List<Rows> all;

    /** Begins without rows, to be inserted. */
    EffectWriter() {
        this(Growing.INSERTED);
    }

    /**
     * Begins without rows.
     *
     * @param growing where the rows of the tables go that grow with every entry
     */
    EffectWriter(Growing growing) {
        who = new Who(growing);
        entries = new EntryRows(who, growing);
        rules = new RuleRows(who);
        people = new PeopleRows(who);
        trust = new TrustRows(who);
        meetings = new MeetingRows(who);
        decisions = new DecisionRows(who);
        money = new MoneyRows(who, growing);
        ledger = new LedgerRows(who, growing);
        found = new FoundRows(growing);
        all = List.of(entries, rules, people, trust, meetings, decisions, money, ledger, found, who);
    }

    /** Reads what is needed to go on where the tables stand. */
    void load(Connection connection) throws SQLException {
        who.load(connection);
        entries.load(connection);
        rules.load(connection);
        trust.load(connection);
        money.load(connection);
        ledger.load(connection);
    }

    /** Takes the next entry. */
    void take(Applied applied) {
        String id = applied.entry().id();
        long entry = entries.take(applied.entry(), applied.texts());
        List<Effect> effects = applied.effects();
        LedgerRows.Lines lines =
                ledger.take(effects, entry, applied.entry().envelope().at());
        for (int i = 0; i < effects.size(); i++) {
            if (effects.get(i) instanceof Effect.Posted(long at, List<Posting> postings)) {
                money.take(postings, entry, lines, payment(effects, i + 1));
            } else {
                take(effects.get(i), id, applied.texts(), entry);
            }
        }
    }

    /** A payment stands right behind the movements that it is made of. */
    private static @Nullable Payment payment(List<Effect> effects, int place) {
        return place < effects.size() && effects.get(place) instanceof Effect.PaymentSet(Payment payment)
                ? payment
                : null;
    }

    private void take(Effect effect, String id, Texts texts, long entry) {
        switch (effect) {
            case Effect.AssemblyFounded founded -> rules.take(founded, entry);
            case Effect.DeskKept kept -> rules.take(kept, id, entry);
            case Effect.FoundingComplete done -> rules.take(done);
            case Effect.RuleDated dated -> rules.take(dated.value());
            case Effect.DeskHeld held -> rules.holdDesk(held.vote(), entry);
            case Effect.RulesHeld held -> rules.hold(held.vote());
            case Effect.PersonSet set -> {
                people.take(set.person());
                found.take(set.person(), id, texts, entry);
            }
            case Effect.TrustSet set -> trust.take(set, entry);
            case Effect.TrustEnded ended -> trust.take(ended, entry);
            case Effect.NoticeSet set -> {
                meetings.take(set.notice());
                found.take(set.notice(), id, texts, entry);
            }
            case Effect.MeetingSet set -> {
                meetings.take(set.meeting());
                found.take(set.meeting(), id, texts, entry);
            }
            case Effect.ProposalSet set -> {
                decisions.take(set.proposal());
                found.take(set.proposal(), id, texts, entry);
            }
            case Effect.VoteSet set -> decisions.take(set.vote());
            case Effect.Posted posted -> throw new IllegalArgumentException("taken with its payment");
            case Effect.IncomeUpTo upTo -> money.take(upTo.until(), entry);
            case Effect.SlipSet set -> money.take(set.slip());
            case Effect.GrantPaid paid -> money.take(paid);
            // Few, and looked up by their payment, which the state does; what was said is searched like all that people
            // say.
            case Effect.DisputeSet set -> found.take(set.dispute(), id, texts, entry);
            case Effect.BooksClosed closed -> {
                // One a month: the state has them, and the days on which payments are booked.
            }
            case Effect.CollectedUpTo upTo -> {
                // Only judging asks for it; what was collected is a posting.
            }
            case Effect.WelcomedUpTo upTo -> {
                // Only judging asks for it; every grant is a posting.
            }
            case Effect.PaymentSet set -> {
                money.take(set.payment());
                found.take(set.payment(), id, texts, entry);
            }
        }
    }

    /** Returns who has which number. */
    Map<Integer, Id> people() {
        return who.people();
    }

    /** Returns how many rows wait. */
    int waiting() {
        int waiting = 0;
        for (Rows rows : all) {
            waiting += rows.waiting();
        }
        return waiting;
    }

    /** Writes all rows that wait, within the transaction of the connection. */
    void flush(Connection connection) throws SQLException {
        for (Rows rows : all) {
            rows.flush(connection);
        }
    }
}
