package org.folkmoot.desktop.copies;

import org.folkmoot.assembly.Assembly;

/**
 * What whoever holds a copy can read, in numbers.
 *
 * @param people everybody whose name ever stood in the record
 * @param links trust links that hold now
 * @param payments payments ever made
 * @param meetings meetings ever opened
 * @param proposals proposals ever made
 */
public record CopyContents(int people, int links, int payments, int meetings, int proposals) {
    /**
     * Counts them.
     *
     * @param now unix seconds
     */
    public static CopyContents of(Assembly state, long now) {
        return new CopyContents(
                state.people().everybody().size(),
                state.trust().links(now).size(),
                state.payments().size(),
                state.meetings().size(),
                state.proposals().size());
    }
}
