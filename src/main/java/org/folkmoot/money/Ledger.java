package org.folkmoot.money;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * Who holds how much of whose circles, and how much was ever issued, lost and burned.
 *
 * <p>Changed only by {@link #post}. What was issued is always exactly what is held (as last touched), lost and burned.
 *
 * <p>Common circles stand for circles that lie in their treasury, so they are counted apart: otherwise the same circles
 * would be there twice. What was issued of them is likewise what is held of them, lost and redeemed. Their issuer is the
 * treasury itself, as a group is in Hub.sol of Circles v2; it never holds any of its own.
 *
 * <p>Everything is listed in the order of ids. Not for several threads; {@link #copy} it to ask "what if".
 */
public final class Ledger {
    /** Looked up far more often than listed, so hashed, and put into the order of ids where they are listed. */
    private final Map<Id, Purse> purses = new HashMap<>();

    private @Nullable Id common;
    private Totals totals = Totals.NOTHING;
    private Totals commonTotals = Totals.NOTHING;

    /** Begins a ledger in which nobody holds anything. */
    public Ledger() {}

    /** Returns a ledger of its own that now is the same. */
    public Ledger copy() {
        Ledger copy = new Ledger();
        purses.forEach((holder, purse) -> copy.purses.put(holder, purse.copy()));
        copy.common = common;
        copy.totals = totals;
        copy.commonTotals = commonTotals;
        return copy;
    }

    /** Names the treasury that issues common circles, before there are any. */
    public void nameCommon(Id treasury) {
        common = treasury;
    }

    /** Tells whether circles of an issuer are common circles. */
    public boolean isCommon(Id issuer) {
        return issuer.equals(common);
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
            Purse purse = purses.computeIfAbsent(posting.holder(), holder -> new Purse());
            Holding before = purse.find(posting.issuer());
            if (!follows(before, posting)) {
                throw new IllegalStateException("a line that does not follow from " + before + ": " + posting);
            }
            purse.set(posting.issuer(), posting.after(), posting.day());
            totals = totals.with(posting);
            commonTotals = commonTotals.withCommon(posting);
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
        Holding holding = holding(holder, issuer);
        return holding == null ? Circles.ZERO : holding.on(day, loss);
    }

    /** Returns everything that somebody holds on a day, of all issuers. */
    public Circles total(Id holder, Day day, LossSchedule loss) {
        Purse purse = purses.get(holder);
        return purse == null ? Circles.ZERO : purse.sum(holding -> holding.on(day, loss));
    }

    /** Returns everything that anybody holds on a day; of common circles, what lies in the treasury for them. */
    public Circles held(Day day, LossSchedule loss) {
        return sum(holding -> holding.on(day, loss));
    }

    /** Returns the same as it was when last touched: what was issued less what was lost and burned. */
    public Circles heldAsTouched() {
        return sum(Holding::amount);
    }

    private Circles sum(Function<Holding, Circles> amount) {
        Circles sum = Circles.ZERO;
        for (Purse purse : purses.values()) {
            sum = sum.plus(purse.sumWithout(common, amount));
        }
        return sum;
    }

    /** Returns all common circles that anybody holds on a day. */
    public Circles commonHeld(Day day, LossSchedule loss) {
        return sumCommon(holding -> holding.on(day, loss));
    }

    /** Returns the same as it was when last touched: what was issued less what was lost and redeemed. */
    public Circles commonHeldAsTouched() {
        return sumCommon(Holding::amount);
    }

    private Circles sumCommon(Function<Holding, Circles> amount) {
        Circles sum = Circles.ZERO;
        Id issuer = common;
        if (issuer != null) {
            for (Purse purse : purses.values()) {
                Holding holding = purse.find(issuer);
                sum = holding == null ? sum : sum.plus(amount.apply(holding));
            }
        }
        return sum;
    }

    /** Returns everybody who ever held anything, in the order of ids. */
    public List<Id> holders() {
        return purses.keySet().stream().sorted().toList();
    }

    /** Returns what somebody holds by issuer, in the order of ids, as last touched. */
    public SortedMap<Id, Holding> holdingsOf(Id holder) {
        SortedMap<Id, Holding> byIssuer = new TreeMap<>();
        Purse purse = purses.get(holder);
        if (purse != null) {
            purse.each(byIssuer::put);
        }
        return Collections.unmodifiableSortedMap(byIssuer);
    }

    /** Returns how much was ever issued, lost and burned, without common circles. */
    public Totals totals() {
        return totals;
    }

    /** Returns how many common circles were ever issued, lost and redeemed. */
    public Totals commonTotals() {
        return commonTotals;
    }

    @Nullable
    Holding holding(Id holder, Id issuer) {
        Purse purse = purses.get(holder);
        return purse == null ? null : purse.find(issuer);
    }

    /**
     * What came into being and what went.
     *
     * @param issued all circles ever created
     * @param lost all loss taken so far, less what the common fund received of it
     * @param burned all that was given up: for newcomers, or of common circles for what was taken out
     */
    public record Totals(Circles issued, Circles lost, Circles burned) {
        static final Totals NOTHING = new Totals(Circles.ZERO, Circles.ZERO, Circles.ZERO);

        Totals with(Posting posting) {
            Circles delta = posting.delta();
            return switch (posting.kind()) {
                case ISSUED, WELCOME -> new Totals(issued.plus(delta), lost, burned);
                case LOSS, LOSS_RECEIVED -> new Totals(issued, lost.minus(delta), burned);
                case BURNED -> new Totals(issued, lost, burned.minus(delta));
                case PAYMENT_OUT, PAYMENT_IN, MINTED, REDEEMED, COMMON_LOSS -> this;
            };
        }

        Totals withCommon(Posting posting) {
            Circles delta = posting.delta();
            return switch (posting.kind()) {
                case MINTED -> new Totals(issued.plus(delta), lost, burned);
                case COMMON_LOSS -> new Totals(issued, lost.minus(delta), burned);
                case REDEEMED -> new Totals(issued, lost, burned.minus(delta));
                case ISSUED, WELCOME, LOSS, LOSS_RECEIVED, BURNED, PAYMENT_OUT, PAYMENT_IN -> this;
            };
        }
    }
}
