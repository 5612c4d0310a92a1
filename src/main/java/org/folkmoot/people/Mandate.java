package org.folkmoot.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/**
 * Who may pay for an organisation, and for how long.
 *
 * @param payers the members who may
 * @param inPairs whether two of them have to sign together; otherwise each may alone
 * @param until the first day on which it no longer holds
 */
public record Mandate(List<Id> payers, boolean inPairs, Day until) {
    /** Keeps its own copy of the payers. */
    public Mandate {
        payers = List.copyOf(payers);
    }

    /** Tells whether it holds on a day. */
    public boolean holdsOn(Day day) {
        return day.isBefore(until);
    }

    /** Returns who can sign on a day; nobody once it is over, or where fewer are members than have to sign. */
    public List<Id> signersOn(Day day, Predicate<Id> isMember) {
        List<Id> members = payers.stream().filter(isMember).toList();
        return holdsOn(day) && members.size() >= signersNeeded() ? members : List.of();
    }

    /** Returns the same with those of its payers alone who are members still. */
    public Mandate among(Predicate<Id> isMember) {
        return new Mandate(payers.stream().filter(isMember).toList(), inPairs, until);
    }

    /** Tells whether fewer are named than have to sign, so that nobody can pay. */
    public boolean isShort() {
        return payers.size() < signersNeeded();
    }

    /** Tells whether exactly these people can sign a payment together: each named, and as many as are needed. */
    public boolean allows(Collection<Id> signers) {
        return signers.size() == signersNeeded()
                && new HashSet<>(signers).size() == signers.size()
                && payers.containsAll(signers);
    }

    /** Returns how many have to sign. */
    public int signersNeeded() {
        return inPairs ? 2 : 1;
    }
}
