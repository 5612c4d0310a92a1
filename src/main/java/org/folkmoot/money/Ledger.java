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
    /** By holder, then issuer: looked up far more often than listed, so hashed, and put into the order of ids for lists. */
    private final Map<Id, Map<Id, Account>> accounts = new HashMap<>();

    private Totals totals = new Totals(Circles.ZERO, Circles.ZERO);

    /** Where what somebody holds of an issuer's circles is written down. */
    private static final class Account {
        private Holding holding;

        Account(Holding holding) {
            this.holding = holding;
        }
    }

    /** Begins a ledger in which nobody holds anything. */
    public Ledger() {}

    /** Returns a ledger of its own that now is the same. */
    public Ledger copy() {
        Ledger copy = new Ledger();
        accounts.forEach((holder, byIssuer) -> {
            Map<Id, Account> own = HashMap.newHashMap(byIssuer.size());
            byIssuer.forEach((issuer, account) -> own.put(issuer, new Account(account.holding)));
            copy.accounts.put(holder, own);
        });
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
            Account account = find(posting.holder(), posting.issuer());
            Holding before = account == null ? null : account.holding;
            if (!follows(before, posting)) {
                throw new IllegalStateException("a line that does not follow from " + before + ": " + posting);
            }
            Holding after = new Holding(posting.after(), posting.day());
            if (account == null) {
                accounts.computeIfAbsent(posting.holder(), holder -> new HashMap<>())
                        .put(posting.issuer(), new Account(after));
            } else {
                account.holding = after;
            }
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
        Holding holding = holding(holder, issuer);
        return holding == null ? Circles.ZERO : holding.on(day, loss);
    }

    /** Returns everything that somebody holds on a day, of all issuers. */
    public Circles total(Id holder, Day day, LossSchedule loss) {
        Circles sum = Circles.ZERO;
        for (Account account : accounts.getOrDefault(holder, Map.of()).values()) {
            sum = sum.plus(account.holding.on(day, loss));
        }
        return sum;
    }

    /** Returns everything that anybody holds on a day. */
    public Circles held(Day day, LossSchedule loss) {
        Circles sum = Circles.ZERO;
        for (Id holder : accounts.keySet()) {
            sum = sum.plus(total(holder, day, loss));
        }
        return sum;
    }

    /** Returns everything that anybody holds, as it was when last touched: what was issued less what was lost. */
    public Circles heldAsTouched() {
        Circles sum = Circles.ZERO;
        for (Map<Id, Account> byIssuer : accounts.values()) {
            for (Account account : byIssuer.values()) {
                sum = sum.plus(account.holding.amount());
            }
        }
        return sum;
    }

    /** Returns everybody who ever held anything, in the order of ids. */
    public List<Id> holders() {
        return accounts.keySet().stream().sorted().toList();
    }

    /** Returns what somebody holds by issuer, in the order of ids, as last touched. */
    public SortedMap<Id, Holding> holdingsOf(Id holder) {
        SortedMap<Id, Holding> byIssuer = new TreeMap<>();
        accounts.getOrDefault(holder, Map.of()).forEach((issuer, account) -> byIssuer.put(issuer, account.holding));
        return Collections.unmodifiableSortedMap(byIssuer);
    }

    /** Returns how much was ever issued and lost. */
    public Totals totals() {
        return totals;
    }

    @Nullable
    Holding holding(Id holder, Id issuer) {
        Account account = find(holder, issuer);
        return account == null ? null : account.holding;
    }

    private @Nullable Account find(Id holder, Id issuer) {
        Map<Id, Account> byIssuer = accounts.get(holder);
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
