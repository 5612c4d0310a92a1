package org.folkmoot.decisions;

/**
 * A count of votes, each from 0 to a million.
 *
 * @param yes for it
 * @param no against it
 * @param abstain neither
 * @param invalid handed in but not to be read
 * @param present who may vote and is present when the vote closes
 * @param entitled who may vote
 */
public record Tally(long yes, long no, long abstain, long invalid, long present, long entitled) {
    private static final long MOST = 1_000_000;

    /** Checks the range; throws {@link IllegalArgumentException} outside it. */
    public Tally {
        for (long number : new long[] {yes, no, abstain, invalid, present, entitled}) {
            if (number < 0 || number > MOST) {
                throw new IllegalArgumentException("not a count: " + number);
            }
        }
    }

    /** Returns how many votes were handed in. */
    public long cast() {
        return yes + no + abstain + invalid;
    }

    /** Tells whether there are no more votes than people present, and no more of those than may vote. */
    public boolean fits() {
        return cast() <= present && present <= entitled;
    }
}
