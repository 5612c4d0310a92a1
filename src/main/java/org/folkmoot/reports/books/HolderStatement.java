package org.folkmoot.reports.books;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.questions.Booked;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.Names;
import org.folkmoot.money.Statement;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;

/**
 * The statement of a person or organisation for a period, row by row in words.
 *
 * @param holder whose
 * @param name their name
 * @param sums the arithmetic
 * @param rows the opening balance, each line, the loss not yet posted, and the closing balance
 */
public record HolderStatement(Id holder, String name, Statement sums, List<StatementRow> rows) {
    /** Keeps its own copy. */
    public HolderStatement {
        rows = List.copyOf(rows);
    }

    /** Asks the books for a statement; belongs behind the window. */
    public static HolderStatement of(Desk desk, Wording words, Id holder, Period period) {
        List<Booked> booked = desk.ledger().bookedOf(holder);
        return desk.ask(state -> of(state, desk.names(), words, holder, booked, period));
    }

    static HolderStatement of(
            Assembly state, Names names, Wording words, Id holder, List<Booked> booked, Period period) {
        Told told = new Told(state, names, words);
        Statement sums = sums(state, told, booked, period);
        List<StatementRow> rows = new ArrayList<>();
        rows.add(balance(
                StatementRow.Part.OPENING,
                sums.from().plus(-1),
                "ledger.opening",
                sums.opening(),
                opening(sums, words),
                words));
        for (Statement.Line line : sums.lines()) {
            rows.add(line(line, booked.get(line.place()), told, names, words, period));
        }
        if (!sums.notPosted().isZero()) {
            rows.add(StatementRow.notPosted(
                    sums.until(),
                    words.text("ledger.not-posted"),
                    words.text("ledger.not-posted.why"),
                    sums.notPosted().negated(),
                    sums.closing()));
        }
        rows.add(balance(
                StatementRow.Part.CLOSING,
                sums.until(),
                "ledger.closing",
                sums.closing(),
                late(sums.closing(), sums.closingLate(), words),
                words));
        return new HolderStatement(holder, names.shown(holder), sums, rows);
    }

    /** Adds up what counts, each line on the day on which it is booked. */
    static Statement sums(Assembly state, Told told, List<Booked> booked, Period period) {
        return Statement.of(
                booked.stream().map(Booked::posting).toList(),
                place -> told.day(booked.get(place)),
                period.from(),
                period.until(),
                state.losses());
    }

    private static StatementRow balance(
            StatementRow.Part part, Day day, String what, Circles balance, String reason, Wording words) {
        return StatementRow.balance(part, day, words.text(what), reason, balance);
    }

    private static String opening(Statement sums, Wording words) {
        Circles due = sums.openingNotPosted();
        String late = late(sums.opening(), sums.openingLate(), words);
        if (due.isZero()) {
            return late;
        }
        Circles posted = sums.opening().minus(sums.openingLate()).plus(due);
        return (words.text("ledger.opening.why", posted, due) + " " + late).strip();
    }

    /** Says what of a balance was not yet, or still, held: slips of these days that were entered later. */
    private static String late(Circles balance, Circles late, Wording words) {
        return late.isZero() ? "" : words.text("ledger.late.why", balance.minus(late), late);
    }

    private static StatementRow line(
            Statement.Line line, Booked booked, Told told, Names names, Wording words, Period period) {
        Circles before = line.before();
        return new StatementRow(
                StatementRow.Part.LINE,
                line.day(),
                told.trueDay(booked),
                told.what(booked),
                told.other(booked),
                names.shown(line.posting().issuer()),
                told.slip(booked),
                before.isZero()
                        ? told.reason(booked)
                        : words.text("ledger.loss.before", line.posting().delta(), before, period.from()),
                line.amount(),
                line.posting().delta(),
                line.balance(),
                booked.payment(),
                told.isDisputed(booked));
    }
}
