package org.folkmoot.money;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * Who holds how much of whose circles, and how much was ever issued and lost.
 *
 * <p>Changed only by {@link #post}. What was issued is always exactly what is held (as last touched) and what was lost.
 * Everything is listed in the order of ids. Not for several threads; {@link #copy} it to ask "what if".
 */
public final class Ledger {
    /** Looked up far more often than listed, so holders are hashed, and put into the order of ids when they are listed. */
    private final Map<Id, TreeMap<Id, Holding>> holdings = new HashMap<>();

    private Totals totals = new Totals(Circles.ZERO, Circles.ZERO);

    /** Begins a ledger in which nobody holds anything. */
    public Ledger() {}

    /** Returns a ledger of its own that now is the same. */
    public Ledger copy() {
        Ledger copy = new Ledger();
        holdings.forEach((holder, byIssuer) -> copy.holdings.put(holder, new TreeMap<>(byIssuer)));
        copy.totals = totals;
        return copy;
    }

    /** Begins to plan what an act of a day would add. */
    public Draft draft(LossSchedule loss, Day day) {
        return new Draft(this, loss, day);
    }

    /** Plans basic income of an amount from 0 for one member, in circles of their own. */
    public List<Posting> income(Id member, Circles amount, Day day, LossSchedule loss) {
        Draft draft = draft(loss, day);
        draft.income(member, amount);
        return draft.postings();
    }

    /** Plans a payment, or says who has too little for it. */
    public Planned payment(List<Leg> legs, Day day, LossSchedule loss) {
        Draft draft = draft(loss, day);
        return draft.pay(legs).<Planned>map(refused -> refused).orElseGet(() -> new Planned.Postings(draft.postings()));
    }

    /**
     * Adds planned lines.
     *
     * <p>Throws {@link IllegalStateException} when a line does not follow from the holding that it changes: it was
     * planned against another state. The ledger is then unusable.
     */
    public void post(List<Posting> postings) {
        for (Posting posting : postings) {
            TreeMap<Id, Holding> byIssuer = holdings.computeIfAbsent(posting.holder(), holder -> new TreeMap<>());
            Holding before = byIssuer.get(posting.issuer());
            if (!follows(before, posting)) {
                throw new IllegalStateException("a line that does not follow from " + before + ": " + posting);
            }
            byIssuer.put(posting.issuer(), new Holding(posting.after(), posting.day()));
            totals = totals.with(posting);
        }
    }

    private static boolean follows(@Nullable Holding before, Posting posting) {
        return before == null
                ? posting.delta().equals(posting.after())
                : !posting.day().isBefore(before.lastTouched())
                        && before.amount().plus(posting.delta()).equals(posting.after());
    }

    /** Returns what somebody holds of an issuer's circles on a day, or when last touched if that is later. */
    public Circles balance(Id holder, Id issuer, Day day, LossSchedule loss) {
        Holding holding = find(holder, issuer);
        return holding == null ? Circles.ZERO : holding.on(day, loss);
    }

    /** Returns everything that somebody holds on a day, of all issuers. */
    public Circles total(Id holder, Day day, LossSchedule loss) {
        Circles sum = Circles.ZERO;
        for (Holding holding : holdingsOf(holder).values()) {
            sum = sum.plus(holding.on(day, loss));
        }
        return sum;
    }

    /** Returns everything that anybody holds on a day. */
    public Circles held(Day day, LossSchedule loss) {
        Circles sum = Circles.ZERO;
        for (Id holder : holdings.keySet()) {
            sum = sum.plus(total(holder, day, loss));
        }
        return sum;
    }

    /** Returns everything that anybody holds, as it was when last touched: what was issued less what was lost. */
    public Circles heldAsTouched() {
        Circles sum = Circles.ZERO;
        for (TreeMap<Id, Holding> byIssuer : holdings.values()) {
            for (Holding holding : byIssuer.values()) {
                sum = sum.plus(holding.amount());
            }
        }
        return sum;
    }

    /** Returns everybody who ever held anything, in the order of ids. */
    public List<Id> holders() {
        return holdings.keySet().stream().sorted().toList();
    }

    /** Returns what somebody holds by issuer, in the order of ids, as last touched; it follows later changes. */
    public SortedMap<Id, Holding> holdingsOf(Id holder) {
        TreeMap<Id, Holding> byIssuer = holdings.get(holder);
        return byIssuer == null ? Collections.emptySortedMap() : Collections.unmodifiableSortedMap(byIssuer);
    }

    /** Returns how much was ever issued and lost. */
    public Totals totals() {
        return totals;
    }

    @Nullable
    Holding find(Id holder, Id issuer) {
        TreeMap<Id, Holding> byIssuer = holdings.get(holder);
        return byIssuer == null ? null : byIssuer.get(issuer);
    }

    /**
     * What came into being and what went.
     *
     * @param issued all circles ever created
     * @param lost all loss taken so far, less what the common fund received of it
     */
    public record Totals(Circles issued, Circles lost) {
        Totals with(Posting posting) {
            if (posting.kind().creates()) {
                return new Totals(issued.plus(posting.delta()), lost);
            }
            return posting.kind().isLoss() ? new Totals(issued, lost.minus(posting.delta())) : this;
        }
    }
}
