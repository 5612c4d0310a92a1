package org.folkmoot.desktop.money;

import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.money.Ledger;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.words.AddingUp;

/**
 * The totals of the money.
 *
 * @param issued everything ever issued
 * @param burned all that inviters gave up for newcomers
 * @param posted the yearly loss that stands in the ledger
 * @param due the yearly loss taken since each account was last touched, not in the ledger yet
 * @param touched everything held, as it was when last touched
 * @param held everything held now
 * @param accounts how many people and organisations hold or held anything
 */
public record MoneyView(
        Circles issued, Circles burned, Circles posted, Circles due, Circles touched, Circles held, int accounts) {
    /** Adds everything up at a moment given in unix seconds. */
    public static MoneyView of(Assembly state, long now) {
        Ledger.Totals totals = state.ledger().totals();
        Circles touched = state.ledger().heldAsTouched();
        Circles held = state.ledger().held(Day.of(now), state.losses());
        return new MoneyView(
                totals.issued(),
                totals.burned(),
                totals.lost(),
                touched.minus(held),
                touched,
                held,
                state.ledger().holders().size());
    }

    /** Returns all loss up to now, whether it stands in the ledger or not. */
    public Circles lost() {
        return posted.plus(due);
    }

    /**
     * Returns it with two decimals that add up: what was issued and what is held cut off as everywhere, and what was lost and
     * burned so that they are the difference. Books that do not balance are only cut: no difference is to be hidden.
     */
    public Shown shown() {
        Circles allIssued = AddingUp.cut(issued);
        Circles allHeld = AddingUp.cut(held);
        List<Circles> gone = List.of(lost(), burned);
        List<Circles> figures = balances()
                ? AddingUp.to(gone, allIssued.minus(allHeld))
                : gone.stream().map(AddingUp::cut).toList();
        return new Shown(allIssued, figures.getFirst(), figures.getLast(), allHeld);
    }

    /**
     * The totals as the page shows them, with two decimals.
     *
     * @param issued everything ever issued
     * @param lost what was lost to the yearly loss
     * @param burned what inviters gave up for newcomers
     * @param held what is held now
     */
    public record Shown(Circles issued, Circles lost, Circles burned, Circles held) {}

    /** Tells whether what was issued is, to the last unit, what is held, what was lost and what was burned. */
    public boolean balances() {
        return issued.equals(touched.plus(posted).plus(burned));
    }
}
