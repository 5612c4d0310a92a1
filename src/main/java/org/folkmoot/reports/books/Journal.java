package org.folkmoot.reports.books;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.folkmoot.assembly.Payment;
import org.folkmoot.assembly.questions.Booked;
import org.folkmoot.money.Posting;
import org.folkmoot.reports.books.Dialect.Account;
import org.folkmoot.reports.books.Dialect.Held;
import org.folkmoot.reports.books.Dialect.Line;
import org.folkmoot.reports.books.Dialect.Note;
import org.folkmoot.reports.books.Dialect.Source;
import org.folkmoot.reports.books.Dialect.Transaction;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.jspecify.annotations.Nullable;

/**
 * The ledger as plain-text accounting: what was there before the period, a transaction for each entry, and in the end what
 * everybody must hold.
 *
 * <p>A payment stands on the day on which it is booked, the loss that its entry took on its own; where these are two days,
 * the entry makes two transactions.
 *
 * <p>It is what the ledger has: loss that is not posted yet is not in it.
 */
final class Journal {
    private final Books books;
    private final Dialect dialect;
    private final Period period;
    private final Writer out;
    private final Told told;
    private final Map<Account.Holding, Circles> held = new LinkedHashMap<>();
    private final List<Booked> entry = new ArrayList<>();
    private final TreeMap<Day, StringBuilder> late = new TreeMap<>();

    private Journal(Books books, Dialect dialect, Period period, Writer out) {
        this.books = books;
        this.dialect = dialect;
        this.period = period;
        this.out = out;
        this.told = books.told();
    }

    static void write(Books books, Dialect dialect, Period period, Writer out) throws IOException {
        Journal journal = new Journal(books, dialect, period, out);
        out.write(dialect.head(period));
        // What was entered late has to be known before what was recorded on its day.
        books.each(journal::takeLate);
        journal.endLate();
        journal.begin();
        books.each(journal::take);
        journal.endEntry();
        journal.writeLate(period.until().plus(1));
        out.write(dialect.end(period, journal.listed()));
    }

    private void takeLate(Booked booked) {
        Day day = told.day(booked);
        if (isOther(booked)) {
            endLate();
        }
        if (day.isBefore(period.from())) {
            hold(booked.posting());
        } else if (period.contains(day) && isLate(booked)) {
            entry.add(booked);
        }
    }

    private void take(Booked booked) throws IOException {
        if (isOther(booked)) {
            endEntry();
        }
        if (period.contains(told.day(booked))) {
            hold(booked.posting());
            if (!isLate(booked)) {
                entry.add(booked);
            }
        }
    }

    private boolean isOther(Booked booked) {
        return !entry.isEmpty() && !entry.getFirst().entry().equals(booked.entry());
    }

    private boolean isLate(Booked booked) {
        return told.day(booked).isBefore(booked.posting().day());
    }

    private void hold(Posting posting) {
        held.merge(new Account.Holding(posting.holder(), posting.issuer()), posting.delta(), Circles::plus);
    }

    /** Writes what was there before the period. */
    private void begin() throws IOException {
        List<Line> lines = new ArrayList<>();
        Circles sum = Circles.ZERO;
        for (Held each : listed()) {
            lines.add(new Line(each.account(), each.amount()));
            sum = sum.plus(each.amount());
        }
        if (!lines.isEmpty()) {
            lines.add(new Line(new Account.Of(Source.OPENING), sum.negated()));
            String what = books.words().text("ledger.opening");
            out.write(dialect.transaction(new Transaction(period.from(), what, List.of(), lines)));
        }
    }

    private void endLate() {
        if (!entry.isEmpty()) {
            late.computeIfAbsent(told.day(entry.getFirst()), day -> new StringBuilder())
                    .append(transaction());
            entry.clear();
        }
    }

    private void endEntry() throws IOException {
        if (!entry.isEmpty()) {
            writeLate(told.day(entry.getFirst()));
            out.write(transaction());
            entry.clear();
        }
    }

    /** Writes what was entered late of the days before one, so that the file is in the order of days. */
    private void writeLate(Day day) throws IOException {
        while (!late.isEmpty() && late.firstKey().isBefore(day)) {
            out.append(late.pollFirstEntry().getValue());
        }
    }

    private String transaction() {
        List<Line> lines = new ArrayList<>();
        Map<Source, Circles> sources = new LinkedHashMap<>();
        for (Booked booked : entry) {
            Posting posting = booked.posting();
            lines.add(new Line(new Account.Holding(posting.holder(), posting.issuer()), posting.delta()));
            Source source = source(posting.kind());
            if (source != null) {
                sources.merge(source, posting.delta().negated(), Circles::plus);
            }
        }
        sources.forEach((source, delta) -> lines.add(new Line(new Account.Of(source), delta)));
        return dialect.transaction(new Transaction(told.day(entry.getFirst()), what(), notes(), lines));
    }

    private static @Nullable Source source(Posting.Kind kind) {
        return switch (kind) {
            case ISSUED, WELCOME -> Source.ISSUANCE;
            case BURNED -> Source.BURNED;
            case LOSS, LOSS_RECEIVED -> Source.LOSS;
            case MINTED, REDEEMED, COMMON_LOSS -> Source.COMMON;
            case PAYMENT_OUT, PAYMENT_IN -> null;
        };
    }

    private List<Payment> payments() {
        return entry.stream()
                .map(told::payment)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private String what() {
        List<Payment> payments = payments();
        if (payments.isEmpty()) {
            boolean issues =
                    entry.stream().anyMatch(booked -> booked.posting().kind().creates());
            return books.words().text(issues ? "ledger.kind.issued" : "ledger.kind.loss");
        }
        if (payments.size() > 1) {
            return books.words().text("ledger.journal.payments", payments.size());
        }
        Payment payment = payments.getFirst();
        boolean back = entry.getFirst().entry().equals(payment.reversedBy());
        return books.words()
                .text(
                        back ? "ledger.journal.reversal" : "ledger.journal.payment",
                        payment.number(),
                        books.name(payment.payer()),
                        books.name(payment.payee()));
    }

    private List<Note> notes() {
        Booked first = entry.getFirst();
        List<Note> notes = new ArrayList<>();
        notes.add(new Note("entry", first.entry()));
        Day recorded = Day.of(first.at());
        if (!recorded.equals(told.day(first))) {
            notes.add(new Note("recorded", recorded.toString()));
        }
        List<Payment> payments = payments();
        if (payments.size() == 1) {
            Payment payment = payments.getFirst();
            if (!payment.slip().isBlank()) {
                notes.add(new Note("slip", payment.slip()));
            }
            notes.add(new Note("valueday", payment.valueDay().toString()));
            if (entry.stream().anyMatch(told::isDisputed)) {
                notes.add(new Note("disputed", "yes"));
            }
            String reason = entry.stream()
                    .map(told::reason)
                    .filter(text -> !text.isBlank())
                    .findFirst()
                    .orElse("");
            if (!reason.isEmpty()) {
                notes.add(new Note("reason", reason));
            }
        }
        return notes;
    }

    private List<Held> listed() {
        return held.entrySet().stream()
                .map(each -> new Held(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(
                                (Held each) -> books.number(each.account().holder()))
                        .thenComparing(each -> books.number(each.account().issuer())))
                .toList();
    }
}
