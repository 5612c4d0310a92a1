package org.folkmoot.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.people.Mandate;
import org.folkmoot.people.Person;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** Writes members, applicants and organisations; their names stand among the typed texts. */
final class PeopleRows implements Rows {
    private final Who who;

    private final Replacing people = new Replacing(1, """
        delete from person where who = ?
        """, """
            insert into person (who, label, entered, since, member_from, admitted_by, left_at,
                signers_needed, payers_until, passing, takes_common)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """);
    private final OwnedRows payers = new OwnedRows("""
        delete from payer where organisation = ? and place = ?
        """, """
            insert into payer (organisation, place, who)
            values (?, ?, ?)
            """);

    PeopleRows(Who who) {
        this.who = who;
    }

    void take(Person person) {
        Day from = person.memberFrom();
        Id by = person.admittedBy();
        Mandate mandate = person.mandate();
        people.put(
                who.number(person.id()),
                person.number(),
                Code.of(person.entered()),
                person.since(),
                from == null ? null : from.number(),
                by == null ? null : by.toString(),
                person.leftAt(),
                mandate == null ? null : mandate.signersNeeded(),
                mandate == null ? null : mandate.until().number(),
                Code.of(person.passing()),
                person.takesCommon());
        if (mandate != null) {
            payers.set(person.id().toString(), rows(mandate.payers(), who));
        }
    }

    /** Returns a row with its number for each of several people. */
    static List<@Nullable Object[]> rows(List<Id> people, Who who) {
        List<@Nullable Object[]> rows = new ArrayList<>(people.size());
        for (Id person : people) {
            rows.add(new Object[] {who.number(person)});
        }
        return rows;
    }

    @Override
    public int waiting() {
        return people.waiting() + payers.waiting();
    }

    @Override
    public void flush(Connection connection) throws SQLException {
        people.flush(connection);
        payers.flush(connection);
    }
}
