package org.folkmoot.reports.books;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.folkmoot.money.PastBalances;
import org.folkmoot.money.Posting;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** Who held what at the end of a day, and who everybody is, as tables for a spreadsheet. */
final class PeopleTables {
    private static final Held NOTHING = new Held(Circles.ZERO, Circles.ZERO, Circles.ZERO);

    private final Books books;
    private final Day until;
    private final long end;
    private final Map<Id, SortedMap<Id, Held>> accounts = new HashMap<>();

    /**
     * What somebody holds of an issuer's circles.
     *
     * @param posted as the ledger has it
     * @param amount with the loss taken that has no line yet
     * @param late what is booked by the day and moved after it, or the other way round; below 0 for less
     */
    private record Held(Circles posted, Circles amount, Circles late) {
        Circles all() {
            return amount.plus(late);
        }

        Held with(Circles more) {
            return new Held(posted, amount, late.plus(more));
        }
    }

    PeopleTables(Books books, Day until) throws IOException {
        this.books = books;
        this.until = until;
        // Who they are on that day, or now if the day is not over.
        this.end = Math.min(until.plus(1).start() - 1, Math.max(books.now(), until.start()));
        Told told = books.told();
        PastBalances.Builder past = new PastBalances.Builder();
        List<Posting> late = new ArrayList<>();
        books.each(booked -> {
            Posting posting = booked.posting();
            past.take(posting);
            if (until.isBefore(posting.day()) != until.isBefore(told.day(booked))) {
                late.add(posting);
            }
        });
        past.build(books.state().losses()).on(until, (holder, issuer, posted, amount) -> of(holder)
                .put(issuer, new Held(posted, amount, Circles.ZERO)));
        for (Posting posting : late) {
            Circles more = until.isBefore(posting.day())
                    ? posting.delta()
                    : posting.delta().negated();
            of(posting.holder()).merge(posting.issuer(), NOTHING.with(more), (held, added) -> held.with(more));
        }
    }

    private SortedMap<Id, Held> of(Id holder) {
        return accounts.computeIfAbsent(
                holder, id -> new TreeMap<>(Comparator.comparing(books::number).thenComparing(each -> each)));
    }

    /** Writes each holding, first those of the common fund, also those of people who left; in the order of the record. */
    void writeAccounts(Writer out) throws IOException {
        Table table = new Table(
                out,
                books.words(),
                "ledger.column.holder-number",
                "ledger.column.holder",
                "ledger.column.standing",
                "ledger.column.issuer-number",
                "ledger.column.issuer",
                "ledger.column.in-ledger",
                "ledger.column.not-posted",
                "ledger.column.late",
                "ledger.column.held",
                "ledger.column.on");
        for (Id holder : books.accounts()) {
            Optional<Person> person = books.state().people().find(holder);
            String number = person.map(one -> Cell.number(one.number())).orElse("");
            String standing = Cell.text(person.map(this::standing).orElseGet(() -> books.words()
                    .text(
                            books.state().isCommonCircles(holder)
                                    ? "ledger.standing.treasury"
                                    : "ledger.standing.common-fund")));
            accounts.getOrDefault(holder, new TreeMap<>())
                    .forEach((issuer, held) -> table.row(
                            number,
                            Cell.text(books.name(holder)),
                            standing,
                            Cell.number(books.number(issuer)),
                            Cell.text(books.name(issuer)),
                            Cell.circles(held.posted()),
                            Cell.circles(held.amount().minus(held.posted())),
                            Cell.circles(held.late()),
                            Cell.circles(held.all()),
                            Cell.day(until)));
        }
        table.finish();
    }

    /** Writes everybody who came into the record until the day, also those who left. */
    void writeMembers(Writer out) throws IOException {
        Table table = new Table(
                out,
                books.words(),
                "ledger.column.number",
                "ledger.column.name",
                "ledger.column.standing",
                "ledger.column.since",
                "ledger.column.member-from",
                "ledger.column.left",
                "ledger.column.own",
                "ledger.column.others",
                "ledger.column.held",
                "ledger.column.on");
        for (Person person : books.state().people().everybody()) {
            if (person.since() <= end) {
                row(table, person);
            }
        }
        table.finish();
    }

    private void row(Table table, Person person) {
        Circles all = Circles.ZERO;
        Circles own = Circles.ZERO;
        for (var held : accounts.getOrDefault(person.id(), new TreeMap<>()).entrySet()) {
            all = all.plus(held.getValue().all());
            if (held.getKey().equals(person.id())) {
                own = held.getValue().all();
            }
        }
        Long incomeFrom = person.incomeFrom();
        Long left = person.leftAt();
        table.row(
                Cell.number(person.number()),
                Cell.text(books.name(person.id())),
                Cell.text(standing(person)),
                day(person.since()),
                day(incomeFrom),
                left != null && left <= end ? day(left) : "",
                Cell.circles(own),
                Cell.circles(all.minus(own)),
                Cell.circles(all),
                Cell.day(until));
    }

    private static String day(@Nullable Long moment) {
        return moment == null ? "" : Cell.day(Day.of(moment));
    }

    private String standing(Person person) {
        Standing standing = person.standing(end);
        return books.words()
                .text(
                        switch (standing) {
                            case MEMBER -> "ledger.standing.member";
                            case WAITING -> "ledger.standing.waiting";
                            case FORMER -> "ledger.standing.former";
                            case ORGANISATION -> "ledger.standing.organisation";
                        });
    }
}
