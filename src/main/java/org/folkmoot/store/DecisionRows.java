package org.folkmoot.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.folkmoot.assembly.Count;
import org.folkmoot.assembly.Proposal;
import org.folkmoot.assembly.Vote;
import org.folkmoot.journal.acts.Admission;
import org.folkmoot.journal.acts.Change;
import org.folkmoot.journal.acts.DeskRenewal;
import org.folkmoot.journal.acts.Grant;
import org.folkmoot.journal.acts.Resolution;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/** Writes proposals and votes, with the people in them. */
final class DecisionRows implements Rows {
    private final Who who;

    private final Replacing proposals = new Replacing(1, """
        delete from proposal where id = ?
        """, """
            insert into proposal (
                id, label, proposed_by, kind, rule_id, written, days, amount, from_day, made_at, noticed_at,
                withdrawn_at, vote)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """);
    private final OwnedRows named = new OwnedRows("""
        delete from proposal_person where proposal = ? and place = ?
        """, """
            insert into proposal_person (proposal, place, who)
            values (?, ?, ?)
            """);
    private final Replacing votes = new Replacing(1, """
        delete from vote where id = ?
        """, """
            insert into vote (
                id, proposal, meeting, threshold, strict, base, quorum, entitled, opened_at, confirmations_needed,
                contest_days, contest_people, counted_at, counted_entry, recorder, yes, against, abstain, outcome,
                confirmed_at, held_at, from_day)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """);
    private final OwnedRows voters = votePeople();
    private final OwnedRows confirming = votePeople();
    private final OwnedRows contesting = votePeople();

    DecisionRows(Who who) {
        this.who = who;
    }

    private static OwnedRows votePeople() {
        return new OwnedRows("""
            delete from vote_person where part = ? and place = ?
            """, """
                insert into vote_person (part, place, who)
                values (?, ?, ?)
                """);
    }

    void take(Proposal proposal) {
        String id = proposal.id().toString();
        RuleChange rule = proposal.change() instanceof RuleChange change ? change : null;
        Day from = proposal.from();
        Id vote = proposal.vote();
        proposals.put(
                id,
                proposal.number(),
                who.number(proposal.by()),
                kind(proposal),
                rule == null ? null : rule.rule(),
                rule == null ? null : rule.value(),
                proposal.change() instanceof DeskRenewal renewal ? (Integer) renewal.days() : null,
                proposal.change() instanceof Grant grant ? MoneyRows.number(grant.amount()) : null,
                from == null ? null : from.number(),
                proposal.madeAt(),
                proposal.noticedAt(),
                proposal.withdrawnAt(),
                vote == null ? null : vote.toString());
        named.set(id, PeopleRows.rows(named(proposal.change()), who));
    }

    /** Returns whom a change names: who would join, who would keep the desk, or who would be paid. */
    private static List<Id> named(Change change) {
        return switch (change) {
            case Admission admission -> admission.people().ids();
            case DeskRenewal renewal -> renewal.keepers().ids();
            case Grant grant -> List.of(grant.to());
            case RuleChange rule -> List.of();
            case Resolution resolution -> List.of();
        };
    }

    private static String kind(Proposal proposal) {
        return switch (proposal.change()) {
            case RuleChange change -> "rule";
            case Admission admission -> "admission";
            case DeskRenewal renewal -> "desk-renewal";
            case Grant grant -> "grant";
            case Resolution resolution -> "resolution";
        };
    }

    void take(Vote vote) {
        String id = vote.id().toString();
        Count count = vote.count();
        Day from = count == null ? null : count.from();
        votes.put(
                id,
                vote.proposal().toString(),
                vote.meeting().toString(),
                vote.deciding().threshold().toString(),
                vote.deciding().strict(),
                vote.deciding().base(),
                vote.deciding().quorum().toString(),
                vote.entitled(),
                vote.openedAt(),
                vote.confirmationsNeeded(),
                vote.contestDays(),
                vote.contestPeople(),
                count == null ? null : (Long) count.countedAt(),
                count == null ? null : count.entry(),
                count == null ? null : who.numberOrNull(count.recorder()),
                count == null ? null : (Long) count.tally().yes(),
                count == null ? null : (Long) count.tally().no(),
                count == null ? null : (Long) count.tally().abstain(),
                count == null ? null : Code.of(count.judgement().outcome()),
                count == null ? null : count.confirmedAt(),
                count == null ? null : count.heldAt(),
                from == null ? null : (Long) from.number());
        voters.set(id + " voter", PeopleRows.rows(vote.voters(), who));
        if (count != null) {
            confirming.set(id + " confirms", PeopleRows.rows(count.confirmedBy(), who));
            contesting.set(id + " contests", PeopleRows.rows(count.contestedBy(), who));
        }
    }

    @Override
    public int waiting() {
        return proposals.waiting()
                + named.waiting()
                + votes.waiting()
                + voters.waiting()
                + confirming.waiting()
                + contesting.waiting();
    }

    @Override
    public void flush(Connection connection) throws SQLException {
        proposals.flush(connection);
        named.flush(connection);
        votes.flush(connection);
        voters.flush(connection);
        confirming.flush(connection);
        contesting.flush(connection);
    }
}
