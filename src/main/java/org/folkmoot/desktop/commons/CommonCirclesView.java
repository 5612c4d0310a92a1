package org.folkmoot.desktop.commons;

import java.util.Comparator;
import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.money.Ledger;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/**
 * The common circles at a moment.
 *
 * @param issued whether circles can be brought in for them now
 * @param minted how many ever came into being
 * @param redeemed how many were given back
 * @param lost the yearly loss of them up to now, whether or not it stands in the ledger
 * @param hands how many people and others hold now
 * @param lies how many circles of members lie in the treasury for them
 * @param takers who takes them, in the order of the record, without those who left
 * @param parts whose circles lie in the treasury, the most first
 */
public record CommonCirclesView(
        boolean issued,
        Circles minted,
        Circles redeemed,
        Circles lost,
        Circles hands,
        Circles lies,
        List<Id> takers,
        List<Part> parts) {
    /** Keeps its own copies. */
    public CommonCirclesView {
        takers = List.copyOf(takers);
        parts = List.copyOf(parts);
    }

    /**
     * What lies in the treasury of one person's circles.
     *
     * @param issuer whose circles
     * @param amount how much now, above 0
     */
    public record Part(Id issuer, Circles amount) {}

    /** Looks at them at a moment given in unix seconds. */
    public static CommonCirclesView of(Assembly state, long now) {
        Day today = Day.of(now);
        Ledger.Totals totals = state.ledger().commonTotals();
        Circles hands = state.ledger().commonHeld(today, state.losses());
        return new CommonCirclesView(
                state.issuesCommonCircles(now),
                totals.issued(),
                totals.burned(),
                totals.issued().minus(totals.burned()).minus(hands),
                hands,
                state.ledger().total(state.commonCircles(), today, state.losses()),
                state.people().everybody().stream()
                        .filter(person -> person.takesCommon() && person.standing(now) != Standing.FORMER)
                        .map(Person::id)
                        .toList(),
                parts(state, state.commonCircles(), today));
    }

    /** Returns what an account holds on a day of members' circles, the most first. */
    static List<Part> parts(Assembly state, Id holder, Day today) {
        return state.ledger().holdingsOf(holder).entrySet().stream()
                .filter(held -> !state.isCommonCircles(held.getKey()))
                .map(held -> new Part(held.getKey(), held.getValue().on(today, state.losses())))
                .filter(part -> !part.amount().isZero())
                .sorted(Comparator.comparing(Part::amount).reversed().thenComparing(Part::issuer))
                .toList();
    }
}
