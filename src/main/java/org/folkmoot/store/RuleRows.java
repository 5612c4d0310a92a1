package org.folkmoot.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.folkmoot.assembly.Effect.AssemblyFounded;
import org.folkmoot.assembly.Effect.DeskKept;
import org.folkmoot.assembly.Effect.FoundingComplete;
import org.folkmoot.rules.DatedValue;
import org.folkmoot.rules.Origin;
import org.folkmoot.terms.Id;

/** Writes the founding, the desk's keepers and the dated values of rules. */
final class RuleRows implements Rows {
    private final Who who;
    private long last;

    private final Batch founding = new Batch("""
        insert into founding (entry_no, name, program, founded_at, complete_at)
        values (?, ?, ?, ?, ?)
        """);
    private final Batch complete = new Batch("""
        update founding set complete_at = ?
        """);
    private final Batch terms = new Batch("""
        insert into desk_term (entry_no, from_day, until_day, vote, held)
        values (?, ?, ?, ?, false)
        """);
    private final Batch termsHeld = new Batch("""
        update desk_term
        set held = true
        where vote = ? and entry_no < ?
        """);
    private final OwnedRows keepers = new OwnedRows("""
        delete from desk_keeper where entry_id = ? and place = ?
        """, """
            insert into desk_keeper (entry_id, place, who)
            values (?, ?, ?)
            """);
    private final Batch dated = new Batch("""
        insert into rule_dated (no, rule_id, written, from_day, origin, origin_id, held)
        values (?, ?, ?, ?, ?, ?, false)
        """);
    private final Batch held = new Batch("""
        update rule_dated
        set held = true
        where origin_id = ? and origin = 'decided' and no <= ?
        """);

    RuleRows(Who who) {
        this.who = who;
    }

    void load(Connection connection) throws SQLException {
        last = Loading.number(connection, "select coalesce(max(no), 0) from rule_dated");
    }

    void take(AssemblyFounded founded, long entry) {
        founding.add(entry, founded.name(), founded.program(), founded.at(), null);
    }

    void take(FoundingComplete done) {
        complete.add(done.at());
    }

    void take(DeskKept kept, String entryId, long entry) {
        Id vote = kept.vote();
        terms.add(entry, kept.from().number(), kept.until().number(), vote == null ? null : vote.toString());
        keepers.set(entryId, PeopleRows.rows(kept.keepers(), who));
    }

    /** Holds the term that a vote gave the desk's keepers, as an entry does. */
    void holdDesk(Id vote, long entry) {
        termsHeld.add(vote.toString(), entry);
    }

    void take(DatedValue added) {
        last++;
        String origin =
                switch (added.origin()) {
                    case Origin.Suggested suggested -> "suggested";
                    case Origin.Founding founders -> "founding";
                    case Origin.Decided decided -> "decided";
                };
        String id =
                switch (added.origin()) {
                    case Origin.Suggested suggested -> null;
                    case Origin.Founding(String entry) -> entry;
                    case Origin.Decided(Id vote) -> vote.toString();
                };
        dated.add(last, added.rule(), added.value(), added.from().number(), origin, id);
    }

    /** Holds what a vote set so far. */
    void hold(Id vote) {
        held.add(vote.toString(), last);
    }

    @Override
    public int waiting() {
        return dated.waiting();
    }

    @Override
    public void flush(Connection connection) throws SQLException {
        founding.flush(connection);
        complete.flush(connection);
        terms.flush(connection);
        keepers.flush(connection);
        termsHeld.flush(connection);
        dated.flush(connection);
        held.flush(connection);
    }
}
