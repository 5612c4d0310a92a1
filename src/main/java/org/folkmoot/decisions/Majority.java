package org.folkmoot.decisions;

import org.folkmoot.terms.Fraction;

/**
 * A proposal passes with a share of the votes.
 *
 * @param threshold which share, more than 0
 * @param strict whether it needs more than this share, and not just as much
 * @param base of what it is a share
 */
public record Majority(Fraction threshold, boolean strict, Base base) {
    /** Checks the share; throws {@link IllegalArgumentException} for none, and for more than all. */
    public Majority {
        if (threshold.num() == 0 && !strict || threshold.num() == threshold.den() && strict) {
            throw new IllegalArgumentException("nothing would pass or everything would: " + threshold);
        }
    }

    /** Returns how many yes votes a count needs; more than 0. */
    public long needed(Tally tally) {
        long of = base.of(tally);
        return Math.max(1, strict ? threshold.moreThanOf(of) : threshold.atLeastOf(of));
    }

    /**
     * Judges a count; nothing passes where the base is 0.
     *
     * @param tally the count
     * @param quorum at least this share of those who may vote must be present: half of 42 is 21, half of 43 is 22
     * @param presentAtOpening how many of them were when the vote opened
     * @param presentAtClose how many of them were when it closed
     */
    public Judgement judge(Tally tally, Fraction quorum, long presentAtOpening, long presentAtClose) {
        long of = base.of(tally);
        // where abstentions count, as many yes as no may be far from half: that is no tie, for one more yes must not be
        // worse
        boolean half = strict && threshold.num() * 2 == threshold.den();
        return new Judgement(
                of,
                needed(tally),
                tally.yes(),
                of > 0 && tally.yes() >= needed(tally),
                half && tally.yes() > 0 && tally.yes() == tally.no() && tally.yes() * 2 == of,
                quorum.atLeastOf(tally.entitled()),
                presentAtOpening,
                presentAtClose);
    }
}
