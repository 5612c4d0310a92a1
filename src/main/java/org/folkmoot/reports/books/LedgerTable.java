package org.folkmoot.reports.books;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import org.folkmoot.assembly.Payment;
import org.folkmoot.assembly.questions.Booked;
import org.folkmoot.journal.acts.People;
import org.folkmoot.money.Posting;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** Every movement of a period as a table for a spreadsheet. */
final class LedgerTable {
    private LedgerTable() {}

    static void write(Books books, Period period, Writer out) throws IOException {
        Table table = new Table(
                out,
                books.words(),
                "ledger.column.movement",
                "ledger.column.recorded",
                "ledger.column.day",
                "ledger.column.what",
                "ledger.column.holder-number",
                "ledger.column.holder",
                "ledger.column.issuer-number",
                "ledger.column.issuer",
                "ledger.column.circles",
                "ledger.column.after",
                "ledger.column.other-number",
                "ledger.column.other",
                "ledger.column.payment",
                "ledger.column.slip",
                "ledger.column.value-day",
                "ledger.column.disputed",
                "ledger.column.reason",
                "ledger.column.recorder",
                "ledger.column.second",
                "ledger.column.signers",
                "ledger.column.entry");
        Told told = books.told();
        books.each(booked -> {
            if (period.contains(told.day(booked))) {
                row(table, books, told, booked);
            }
        });
        table.finish();
    }

    private static void row(Table table, Books books, Told told, Booked booked) {
        Posting posting = booked.posting();
        Payment payment = told.payment(booked);
        table.row(
                Cell.number(booked.number()),
                Cell.moment(booked.at()),
                Cell.day(told.day(booked)),
                Cell.text(told.what(booked)),
                number(books, posting.holder()),
                name(books, posting.holder()),
                number(books, posting.issuer()),
                name(books, posting.issuer()),
                Cell.circles(posting.delta()),
                Cell.circles(posting.after()),
                number(books, booked.other()),
                name(books, booked.other()),
                Cell.number(booked.payment()),
                Cell.text(told.slip(booked)),
                Cell.day(payment == null ? null : payment.valueDay()),
                told.isDisputed(booked) ? Cell.text(books.words().text("ledger.disputed")) : "",
                Cell.text(told.reason(booked)),
                name(books, booked.by()),
                name(books, payment == null ? null : payment.second(booked.entry())),
                payment == null || told.isBack(booked) ? "" : signers(books, payment),
                booked.entry());
    }

    /** Names who signed for an organisation. */
    private static String signers(Books books, Payment payment) {
        People signers = payment.signers();
        return signers == null
                ? ""
                : Cell.text(signers.ids().stream().map(books::name).collect(Collectors.joining("; ")));
    }

    private static String number(Books books, @Nullable Id id) {
        int number = id == null ? 0 : books.number(id);
        // accounts that are nobody's have none, as in the table of accounts
        return number == 0 ? "" : Cell.number(number);
    }

    private static String name(Books books, @Nullable Id id) {
        return id == null ? "" : Cell.text(books.name(id));
    }
}
