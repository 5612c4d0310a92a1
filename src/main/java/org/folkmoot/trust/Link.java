package org.folkmoot.trust;

import java.util.Comparator;
import java.util.OptionalLong;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/**
 * That somebody accepts the circles which somebody else issued, for a time.
 *
 * @param truster who accepts
 * @param trusted whose circles; money can go from the trusted to the truster
 * @param since from this moment on, unix seconds
 * @param until at 00:00 UTC of this day it no longer holds
 * @param endedAt when it was withdrawn or given anew, unix seconds; empty if neither
 */
public record Link(Id truster, Id trusted, long since, Day until, OptionalLong endedAt) {
    /** By truster, trusted and beginning. */
    public static final Comparator<Link> ORDER =
            Comparator.comparing(Link::truster).thenComparing(Link::trusted).thenComparingLong(Link::since);

    /** Returns a link as it is given. */
    public static Link given(Id truster, Id trusted, long since, Day until) {
        return new Link(truster, trusted, since, until, OptionalLong.empty());
    }

    /** Returns the first moment at which it no longer holds, unix seconds. */
    public long end() {
        return Math.min(until.start(), endedAt.orElse(Long.MAX_VALUE));
    }

    /** Tells whether it holds at a moment in unix seconds. */
    public boolean holds(long at) {
        return since <= at && at < end();
    }

    /** Returns the same link, ended at a moment in unix seconds. */
    public Link endedAt(long at) {
        return new Link(truster, trusted, since, until, OptionalLong.of(at));
    }
}
