package org.folkmoot.reports.books;

import org.folkmoot.money.Statement;
import org.folkmoot.terms.Circles;

/**
 * A statement in five figures: opening + came + went + lost = closing, to the last unit.
 *
 * @param opening what was held before the period
 * @param came income, and what others paid or passed on; from 0
 * @param went what was paid or passed on; not above 0
 * @param lost the yearly loss of the period, whether or not the ledger has a line for it; mostly below 0
 * @param closing what is held at the end
 */
public record StatementSums(Circles opening, Circles came, Circles went, Circles lost, Circles closing) {
    /** Nothing at all. */
    public static final StatementSums NONE =
            new StatementSums(Circles.ZERO, Circles.ZERO, Circles.ZERO, Circles.ZERO, Circles.ZERO);

    /** Returns both together. */
    public StatementSums plus(StatementSums other) {
        return new StatementSums(
                opening.plus(other.opening),
                came.plus(other.came),
                went.plus(other.went),
                lost.plus(other.lost),
                closing.plus(other.closing));
    }

    /** Adds up the lines of a statement. */
    public static StatementSums of(Statement statement) {
        Circles came = Circles.ZERO;
        Circles went = Circles.ZERO;
        Circles lost = statement.notPosted().negated();
        for (Statement.Line line : statement.lines()) {
            switch (line.posting().kind()) {
                case ISSUED, WELCOME, LOSS_RECEIVED, PAYMENT_IN, MINTED -> came = came.plus(line.amount());
                case PAYMENT_OUT, BURNED, REDEEMED -> went = went.plus(line.amount());
                case LOSS, COMMON_LOSS -> lost = lost.plus(line.amount());
            }
        }
        return new StatementSums(statement.opening(), came, went, lost, statement.closing());
    }
}
