package org.folkmoot.reports.books;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.questions.Booked;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.Names;
import org.folkmoot.money.Statement;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

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
        Statement sums = Statement.of(
                booked.stream().map(Booked::posting).toList(), period.from(), period.until(), state.losses());
        Told told = new Told(state, names, words);
        List<StatementRow> rows = new ArrayList<>();
        rows.add(opening(sums, words));
        for (Statement.Line line : sums.lines()) {
            rows.add(line(line, booked.get(line.place()), told, names, words, period));
        }
        if (!sums.notPosted().isZero()) {
            rows.add(row(
                    StatementRow.Part.NOT_POSTED,
                    words.text("ledger.not-posted"),
                    words.text("ledger.not-posted.why"),
                    sums,
                    sums.notPosted().negated()));
        }
        rows.add(row(StatementRow.Part.CLOSING, words.text("ledger.closing"), "", sums, null));
        return new HolderStatement(holder, names.shown(holder), sums, rows);
    }

    private static StatementRow opening(Statement sums, Wording words) {
        Circles late = sums.openingNotPosted();
        return new StatementRow(
                StatementRow.Part.OPENING,
                sums.from().plus(-1),
                words.text("ledger.opening"),
                "",
                "",
                "",
                late.isZero()
                        ? ""
                        : words.text("ledger.opening.why", sums.opening().plus(late), late),
                null,
                null,
                sums.opening());
    }

    private static StatementRow line(
            Statement.Line line, Booked booked, Told told, Names names, Wording words, Period period) {
        Circles before = line.before();
        return new StatementRow(
                StatementRow.Part.LINE,
                line.posting().day(),
                told.what(booked),
                told.other(booked),
                names.shown(line.posting().issuer()),
                told.slip(booked),
                before.isZero()
                        ? told.reason(booked)
                        : words.text("ledger.loss.before", line.posting().delta(), before, period.from()),
                line.amount(),
                line.posting().delta(),
                line.balance());
    }

    private static StatementRow row(
            StatementRow.Part part, String what, String reason, Statement sums, @Nullable Circles amount) {
        return new StatementRow(part, sums.until(), what, "", "", "", reason, amount, null, sums.closing());
    }
}
