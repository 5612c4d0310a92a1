package org.folkmoot.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables' shapes, in SQL that H2 and PostgreSQL read alike. Moments are unix seconds, days since 1970. */
final class Schema {
    /** Any change of a table or of what stands in it asks for another number; files with another one are not used. */
    static final String VERSION = "6";

    /**
     * A table and by what its rows are told apart, in order.
     *
     * @param name the table
     * @param keys how many of its first columns are its key
     */
    record Table(String name, int keys) {}

    /** The table of all movements of circles. */
    static final String MOVEMENTS = "posting";

    /** The table of the ledger's lines. */
    static final String LEDGER = "ledger_line";

    /** Every table that follows from the record. */
    static final List<Table> TABLES = List.of(
            new Table("device", 1),
            new Table("entry", 1),
            new Table("typed", 3),
            new Table("found", 3),
            new Table("founding", 1),
            new Table("desk_term", 1),
            new Table("desk_keeper", 2),
            new Table("rule_dated", 1),
            new Table("who", 1),
            new Table("person", 1),
            new Table("payer", 2),
            new Table("trust", 1),
            new Table("notice", 1),
            new Table("meeting", 1),
            new Table("attendance", 2),
            new Table("agenda_item", 2),
            new Table("proposal", 1),
            new Table("proposal_person", 2),
            new Table("vote", 1),
            new Table("vote_person", 2),
            new Table("payment", 1),
            new Table("grant_payment", 1),
            new Table("waiting_slip", 1),
            new Table(MOVEMENTS, 1),
            new Table(LEDGER, 1),
            new Table("ledger_day", 2),
            new Table("income", 1));

    private static final String CREATE = """
        create table meta (name varchar(40) primary key, content varchar(200) not null);

        create table device (
            no integer primary key, device varchar(64) not null,
            n bigint not null, entry_id varchar(64) not null);
        create table entry (
            no bigint primary key, entry_id varchar(64) not null, device_no integer not null, n bigint not null,
            recorded_at bigint not null, recorded_by integer, kind varchar(60) not null);
        create table typed (
            entry_no bigint, name varchar(40), place integer, content varchar not null,
            primary key (entry_no, name, place));
        create table found (
            entry_no bigint, place integer, personal boolean, kind varchar(12) not null, id varchar(80) not null,
            shown varchar not null, folded varchar not null, primary key (entry_no, place, personal));

        create table founding (
            entry_no bigint primary key, name varchar(120) not null, program varchar not null,
            founded_at bigint not null, complete_at bigint);
        create table desk_term (
            entry_no bigint primary key, from_day bigint not null, until_day bigint not null, vote varchar(80),
            held boolean not null);
        create table desk_keeper (
            entry_id varchar(80), place integer, who integer not null, primary key (entry_id, place));
        create table rule_dated (
            no bigint primary key, rule_id varchar not null, written varchar not null, from_day bigint not null,
            origin varchar(12) not null, origin_id varchar(80), held boolean not null);

        create table who (no integer primary key, entry_id varchar(64) not null, idx integer not null);
        create table person (
            who integer primary key, label integer not null, entered varchar(12) not null, since bigint not null,
            member_from bigint, admitted_by varchar(80), left_at bigint, signers_needed integer, payers_until bigint,
            passing varchar(12) not null);
        create table payer (
            organisation varchar(80), place integer, who integer not null, primary key (organisation, place));
        create table trust (
            no bigint primary key, truster integer not null, trusted integer not null, since bigint not null,
            until_day bigint not null, ended_at bigint, entry_no bigint not null);

        create table notice (id varchar(80) primary key, given_at bigint not null, meeting_at bigint not null);
        create table meeting (
            id varchar(80) primary key, label integer not null, notice varchar(80), facilitator integer not null,
            opened_at bigint not null, held_on bigint, entitled integer not null, current_item integer not null,
            closed_at bigint, closing_entry varchar(64));
        create table attendance (
            meeting varchar(80), place integer, who integer not null, came_at bigint not null, went_at bigint,
            primary key (meeting, place));
        create table agenda_item (
            owner varchar(80), place integer, entry_id varchar(64) not null, title_index integer not null,
            proposal varchar(80), minutes integer not null, noticed boolean not null, brought_by integer,
            taken_at bigint, removed_at bigint, primary key (owner, place));

        create table proposal (
            id varchar(80) primary key, label integer not null, proposed_by integer not null,
            kind varchar(12) not null, rule_id varchar, written varchar, days integer, amount numeric(38, 0),
            from_day bigint, made_at bigint not null,
            noticed_at bigint, withdrawn_at bigint, vote varchar(80));
        create table proposal_person (
            proposal varchar(80), place integer, who integer not null, primary key (proposal, place));
        create table vote (
            id varchar(80) primary key, proposal varchar(80) not null, meeting varchar(80) not null,
            threshold varchar not null, strict boolean not null, base varchar not null, quorum varchar not null,
            entitled integer not null, opened_at bigint not null, confirmations_needed integer not null,
            contest_days integer not null, contest_people integer not null, counted_at bigint,
            counted_entry varchar(64), recorder integer, yes bigint, against bigint, abstain bigint,
            outcome varchar(20), confirmed_at bigint, held_at bigint,
            from_day bigint);
        create table vote_person (
            part varchar(100), place integer, who integer not null, primary key (part, place));

        create table payment (
            id varchar(80) primary key, label integer not null, payer integer not null, payee integer not null,
            amount numeric(38, 0) not null, slip varchar not null, assent varchar(12),
            value_day bigint not null, second_person integer, made_at bigint not null, reversed_by varchar(64));
        create table grant_payment (payment varchar(80) primary key, vote varchar(80) not null);
        create table waiting_slip (
            id varchar(80) primary key, payer integer not null, payee integer not null,
            amount numeric(38, 0) not null, slip varchar not null, assent varchar(12) not null,
            value_day bigint not null, since bigint not null, paid_by varchar(80), returned_by varchar(64));
        create table posting (
            no bigint primary key, entry_no bigint not null, kind varchar(16) not null, holder integer not null,
            issuer integer not null, delta numeric(38, 0) not null, on_day bigint not null,
            held_after numeric(38, 0) not null, other integer, payment integer, line_no bigint);
        create table ledger_line (
            no bigint primary key, entry_no bigint not null, recorded_at bigint not null,
            kind varchar(12) not null, from_who integer, to_who integer, people integer not null,
            amount numeric(38, 0) not null, slip varchar not null, value_day bigint);
        create table ledger_day (
            on_day bigint, kind varchar(12), first_line bigint not null, last_line bigint not null,
            line_count bigint not null, primary key (on_day, kind));
        create table income (entry_no bigint primary key, until_hour bigint not null)
        """;

    private static final String INDEX = """
        create index who_is on who (entry_id, idx);
        create index posting_of_holder on posting (holder, line_no desc);
        create index ledger_of_kind on ledger_line (kind, no desc);
        create index rule_dated_by on rule_dated (origin_id)
        """;

    private Schema() {}

    /** Returns a table by its name. */
    static Table table(String name) {
        return TABLES.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Creates the tables without the indexes that only slow down filling them. */
    static void create(Connection connection) throws SQLException {
        run(connection, CREATE);
    }

    /** Creates the indexes. */
    static void index(Connection connection) throws SQLException {
        run(connection, INDEX);
    }

    private static void run(Connection connection, String statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String one : statements.split(";", -1)) {
                statement.execute(one);
            }
        }
    }
}
