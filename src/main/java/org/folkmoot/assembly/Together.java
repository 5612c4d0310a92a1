package org.folkmoot.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.folkmoot.journal.acts.UncoveredSlip;
import org.folkmoot.money.Draft;
import org.folkmoot.money.Leg;
import org.folkmoot.money.Sharing;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/**
 * Slips that are taken together, so that nobody chooses whose goes first.
 *
 * <p>All slips of one payer with one value day fit, or none of them is taken; in which order they were handed in or typed
 * changes nothing. What somebody receives on a value day can pay their own slips of that day: payers whose slips do not fit
 * yet are looked at again until no more fit. Earlier value days come first; whoever receives something on a later one can
 * then pay with it what did not fit before, for the money moves on the day of recording. So nothing is left waiting that
 * could be paid once all of these are. A payer's own circles go first, then others in the order of ids; who is paid accepts
 * what they are given directly.
 */
public final class Together {
    private final Assembly state;
    private final long at;
    private final Draft draft;
    private final List<Wanted> slips;
    private final Map<Integer, List<Leg>> legs = new LinkedHashMap<>();

    /**
     * What a slip asks for.
     *
     * @param payer who pays
     * @param payee who is paid, not the same
     * @param amount how much, above 0
     * @param valueDay the day that it names
     * @param slip its number; tells slips of one payer apart in a way that typing them does not change
     */
    public record Wanted(Id payer, Id payee, Circles amount, Day valueDay, String slip) {
        /** In which order the slips of one payer and day are paid, however they were typed. */
        public static final Comparator<Wanted> IN_ORDER =
                Comparator.comparing(Wanted::slip).thenComparing(Wanted::payee).thenComparing(Wanted::amount);

        /** Returns what a slip asks for that waits already. */
        public static Wanted of(UncoveredSlip slip) {
            return new Wanted(slip.payer(), slip.payee(), slip.amount(), slip.valueDay(), slip.slip());
        }
    }

    /**
     * A slip that can be taken.
     *
     * @param place which one of those that were asked for, from 0
     * @param legs how it is paid
     */
    public record Taken(int place, List<Leg> legs) {}

    private Together(Assembly state, List<Wanted> slips, long at) {
        this.state = state;
        this.at = at;
        this.slips = slips;
        this.draft = state.ledger().draft(state.losses(), Day.of(at));
    }

    /**
     * Finds which slips can be paid at a moment, and how.
     *
     * @param slips what was handed in
     * @param at when it would be recorded, unix seconds
     * @return those that can, in the order in which they are to be recorded; all others are uncovered
     */
    public static List<Taken> of(Assembly state, List<Wanted> slips, long at) {
        Together together = new Together(state, slips, at);
        SortedMap<Day, SortedMap<Id, List<Integer>>> days = new TreeMap<>();
        for (int i = 0; i < slips.size(); i++) {
            days.computeIfAbsent(slips.get(i).valueDay(), day -> new TreeMap<>())
                    .computeIfAbsent(slips.get(i).payer(), payer -> new ArrayList<>())
                    .add(i);
        }
        boolean more = true;
        while (more) {
            more = false;
            for (SortedMap<Id, List<Integer>> payers : days.values()) {
                more |= together.take(payers);
            }
        }
        return together.legs.entrySet().stream()
                .map(each -> new Taken(each.getKey(), each.getValue()))
                .toList();
    }

    /** Takes of the slips of a day what fits; tells whether anything did. */
    private boolean take(SortedMap<Id, List<Integer>> payers) {
        boolean any = false;
        while (payers.values().removeIf(this::pays)) {
            any = true;
        }
        return any;
    }

    /** Takes all slips of a payer, or none; tells which. */
    private boolean pays(List<Integer> places) {
        List<Integer> inOrder = new ArrayList<>(places);
        inOrder.sort(Comparator.comparing(slips::get, Wanted.IN_ORDER));
        Id payer = slips.get(places.getFirst()).payer();
        SortedMap<Id, Circles> held = draft.holdingsOf(payer);
        List<Id> kinds = new ArrayList<>(held.keySet());
        if (kinds.remove(payer)) {
            kinds.addFirst(payer);
        }
        List<Sharing.Wanted> wanted = inOrder.stream()
                .map(slips::get)
                .map(slip -> new Sharing.Wanted(
                        slip.amount(),
                        kinds.stream()
                                .map(kind -> state.accepts(slip.payee(), kind, at))
                                .toList()))
                .toList();
        Optional<List<List<Circles>>> shared =
                Sharing.of(kinds.stream().map(held::get).toList(), wanted);
        if (shared.isEmpty()) {
            return false;
        }
        for (int i = 0; i < inOrder.size(); i++) {
            pay(inOrder.get(i), kinds, shared.get().get(i));
        }
        return true;
    }

    private void pay(int place, List<Id> kinds, List<Circles> amounts) {
        Wanted slip = slips.get(place);
        List<Leg> way = new ArrayList<>();
        for (int kind = 0; kind < kinds.size(); kind++) {
            if (!amounts.get(kind).isZero()) {
                way.add(new Leg(slip.payer(), slip.payee(), kinds.get(kind), amounts.get(kind)));
            }
        }
        if (draft.pay(way).isPresent()) {
            throw new IllegalStateException("what was shared out is not there");
        }
        legs.put(place, way);
    }
}
