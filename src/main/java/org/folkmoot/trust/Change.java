package org.folkmoot.trust;

import java.util.Optional;
import org.folkmoot.terms.Id;

/** What would come of giving or withdrawing trust: a change of the network, or the reason why there is none. */
public sealed interface Change {
    /**
     * Trust is given.
     *
     * @param link the new link
     * @param replaced the link that held until now, as it was; empty if none did
     */
    record Given(Link link, Optional<Link> replaced) implements Change {}

    /**
     * Trust is withdrawn.
     *
     * @param link the link that held until now, as it was
     * @param at from this moment it no longer holds, unix seconds
     */
    record Withdrawn(Link link, long at) implements Change {}

    /**
     * Nothing changes.
     *
     * @param truster who would give or withdraw trust
     * @param trusted to or from whom
     * @param cause why not
     */
    record Refused(Id truster, Id trusted, Cause cause) implements Change {}

    /** Returns that trust is given where none held. */
    static Change given(Link link) {
        return new Given(link, Optional.empty());
    }

    /** Why there is no change. */
    enum Cause {
        /** Everybody accepts their own circles already. */
        ONESELF,
        /** The end lies before the beginning. */
        OVER_BEFORE_IT_BEGINS,
        /** There is no trust that could be withdrawn. */
        NOT_GIVEN
    }
}
