package org.folkmoot.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** What people say is not right with payments, and what became of it. */
public final class Disputes {
    /** By payment, those of one in the order in which they were raised. */
    private final Map<Id, List<Dispute>> byPayment = new LinkedHashMap<>();

    /** Begins with none. */
    Disputes() {}

    /** Returns disputes of its own that now are the same. */
    Disputes copy() {
        Disputes copy = new Disputes();
        byPayment.forEach((payment, all) -> copy.byPayment.put(payment, new ArrayList<>(all)));
        return copy;
    }

    /** Takes a new dispute, or what became of one. */
    void set(Dispute dispute) {
        List<Dispute> all = byPayment.computeIfAbsent(dispute.payment(), payment -> new ArrayList<>());
        all.removeIf(each -> each.entry().equals(dispute.entry()));
        all.add(dispute);
    }

    /** Returns every dispute of a payment; also those that are settled. */
    public List<Dispute> of(Id payment) {
        return List.copyOf(byPayment.getOrDefault(payment, List.of()));
    }

    /** Tells whether somebody disputes a payment now. */
    public boolean isOpen(Id payment) {
        return byPayment.getOrDefault(payment, List.of()).stream().anyMatch(Dispute::isOpen);
    }

    /** Returns the payments that somebody disputes now, in the order in which they were first disputed. */
    public List<Id> openPayments() {
        return byPayment.keySet().stream().filter(this::isOpen).toList();
    }

    /** Returns what somebody now says is not right with a payment, or null. */
    public @Nullable Dispute open(Id payment, Id by) {
        return byPayment.getOrDefault(payment, List.of()).stream()
                .filter(dispute -> dispute.isOpen() && dispute.by().equals(by))
                .findFirst()
                .orElse(null);
    }
}
