package org.folkmoot.money;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.folkmoot.money.Posting.Kind;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * The lines that an act of one day would add to a ledger, which itself stays as it is.
 *
 * <p>Several deeds of one act are planned one after the other in the same draft, so that each sees what the earlier ones
 * did. Post all lines together, or none.
 *
 * <p>A holding is brought forward to the day first, and its loss is a line of its own. If it was already touched on a
 * later day, the amount is brought forward to that day instead; what the amount lost on the way is then a line of loss
 * that goes to nobody (given back, for the payer, from whom it had been taken although it was no longer there).
 *
 * <p>Not for several threads.
 */
public final class Draft {
    private final Ledger ledger;
    private final LossSchedule loss;
    private final Day day;
    private final Map<Key, Plan> plans = new HashMap<>();
    private final List<Posting> postings = new ArrayList<>();
    private final List<Before> undo = new ArrayList<>();

    Draft(Ledger ledger, LossSchedule loss, Day day) {
        this.ledger = ledger;
        this.loss = loss;
        this.day = day;
    }

    /** Plans basic income of an amount from 0 for a member, in circles of their own. */
    public void income(Id member, Circles amount) {
        add(Kind.ISSUED, member, member, amount);
    }

    /** Plans the common fund's part of a member's income, an amount from 0, in circles of that member. */
    public void fundShare(Id fund, Id member, Circles amount) {
        add(Kind.ISSUED, fund, member, amount);
    }

    /** Plans that somebody gives up circles of their own for good: an amount from 0, or all there is if that is less. */
    public void burn(Id holder, Circles amount) {
        Plan plan = plan(holder, holder);
        Holding before = broughtForward(plan);
        post(Kind.BURNED, plan, before, amount.min(before.amount()).negated());
    }

    /** Plans a welcome grant of an amount from 0 for a member, in circles of their own. */
    public void welcome(Id member, Circles amount) {
        add(Kind.WELCOME, member, member, amount);
    }

    /**
     * Plans a payment of several legs, in their order: all of them, or none when one has too little to pay from.
     *
     * <p>Common circles that their treasury gives come into being with that, and those that it gets are gone.
     */
    public Optional<Planned.TooLittle> pay(List<Leg> legs) {
        int before = postings.size();
        undo.clear();
        for (Leg leg : legs) {
            Optional<Planned.TooLittle> refused = pay(leg);
            if (refused.isPresent()) {
                takeBack(before);
                return refused;
            }
        }
        return Optional.empty();
    }

    /** Returns the lines so far, in the order in which they are to be posted. */
    public List<Posting> postings() {
        return List.copyOf(postings);
    }

    /** Returns what somebody holds on the day after all that is planned so far, by issuer in the order of ids. */
    public SortedMap<Id, Circles> holdingsOf(Id holder) {
        SortedMap<Id, Circles> held = new TreeMap<>();
        ledger.holdingsOf(holder).forEach((issuer, holding) -> held.put(issuer, holding.on(day, loss)));
        plans.forEach((key, plan) -> {
            if (key.holder().equals(holder) && plan.holding != null) {
                held.put(key.issuer(), plan.holding.on(day, loss));
            }
        });
        return held;
    }

    private Optional<Planned.TooLittle> pay(Leg leg) {
        if (ledger.isCommon(leg.issuer()) && leg.from().equals(leg.issuer())) {
            add(Kind.MINTED, leg.to(), leg.issuer(), leg.amount());
            return Optional.empty();
        }
        boolean redeems = ledger.isCommon(leg.issuer()) && leg.to().equals(leg.issuer());
        Plan payer = plan(leg.from(), leg.issuer());
        Holding holding = broughtForward(payer);
        Circles then = loss.left(leg.amount(), day, holding.lastTouched());
        if (holding.amount().compareTo(then) < 0) {
            return Optional.of(
                    new Planned.TooLittle(leg.from(), leg.issuer(), then, holding.amount(), holding.lastTouched()));
        }
        Holding before = post(lossOf(payer), payer, holding, leg.amount().minus(then));
        if (redeems) {
            post(Kind.REDEEMED, payer, before, leg.amount().negated());
        } else {
            post(Kind.PAYMENT_OUT, payer, before, leg.amount().negated());
            add(Kind.PAYMENT_IN, leg.to(), leg.issuer(), leg.amount());
        }
        return Optional.empty();
    }

    private void add(Kind kind, Id holder, Id issuer, Circles amount) {
        Plan plan = plan(holder, issuer);
        Holding before = broughtForward(plan);
        Holding after = post(kind, plan, before, amount);
        post(
                lossOf(plan),
                plan,
                after,
                loss.left(amount, day, before.lastTouched()).minus(amount));
    }

    /** Returns the holding as it is on the day, or on the later one on which it was touched; plans the loss till then. */
    private Holding broughtForward(Plan plan) {
        Holding holding = plan.holding;
        if (holding == null) {
            return new Holding(Circles.ZERO, day);
        }
        if (!holding.lastTouched().isBefore(day)) {
            return holding;
        }
        Holding before = new Holding(holding.amount(), day);
        // What common circles lose is lost by what lies in their treasury; whoever gets that must not get it twice.
        if (ledger.isCommon(plan.issuer) || loss.goesToNobody(holding.lastTouched(), day)) {
            return post(lossOf(plan), plan, before, holding.on(day, loss).minus(holding.amount()));
        }
        Fading fading = Fading.of(holding.amount(), holding.lastTouched(), day, loss);
        if (fading.lost().isZero()) {
            set(plan, before);
            return before;
        }
        Holding after = post(Kind.LOSS, plan, before, fading.lost().negated());
        for (Fading.Part part : fading.parts()) {
            Id to = part.goesTo().orElse(plan.holder);
            if (!to.equals(plan.holder)) {
                add(Kind.LOSS_RECEIVED, to, plan.issuer, part.lost());
                // Where receivers change, what went to the one may in turn lose something to this holder.
                after = Objects.requireNonNull(plan.holding);
            }
        }
        return after;
    }

    private Kind lossOf(Plan plan) {
        return ledger.isCommon(plan.issuer) ? Kind.COMMON_LOSS : Kind.LOSS;
    }

    /** Plans one line and returns the holding after it; no line for nothing. */
    private Holding post(Kind kind, Plan plan, Holding before, Circles delta) {
        if (delta.isZero()) {
            return before;
        }
        Holding after =
                new Holding(before.amount().plus(delta), before.lastTouched().max(day));
        set(plan, after);
        postings.add(new Posting(kind, plan.holder, plan.issuer, delta, after.lastTouched(), after.amount()));
        return after;
    }

    private Plan plan(Id holder, Id issuer) {
        return plans.computeIfAbsent(
                new Key(holder, issuer), key -> new Plan(holder, issuer, ledger.holding(holder, issuer)));
    }

    private void set(Plan plan, Holding holding) {
        undo.add(new Before(plan, plan.holding));
        plan.holding = holding;
    }

    private void takeBack(int size) {
        postings.subList(size, postings.size()).clear();
        for (Before last : undo.reversed()) {
            last.plan.holding = last.holding;
        }
        undo.clear();
    }

    /** What becomes of one holding. */
    private static final class Plan {
        final Id holder;
        final Id issuer;

        /** As the draft leaves it so far; null when there is none. */
        @Nullable
        Holding holding;

        Plan(Id holder, Id issuer, @Nullable Holding holding) {
            this.holder = holder;
            this.issuer = issuer;
            this.holding = holding;
        }
    }

    /** What a holding was before it was changed. */
    private record Before(Plan plan, @Nullable Holding holding) {}
}
