package org.folkmoot.decisions;

/**
 * What a count means, with the numbers that say why.
 *
 * @param base how many votes or people the threshold is a share of
 * @param needed how many yes votes were needed
 * @param has how many there are
 * @param enough whether these are enough, quorum aside
 * @param tie whether there are as many for it as against it, where more than half was needed
 * @param quorumNeeded how many of those who may vote had to be present
 * @param presentAtOpening how many of them were when the vote opened
 * @param presentAtClose how many of them were when it closed
 */
public record Judgement(
        long base,
        long needed,
        long has,
        boolean enough,
        boolean tie,
        long quorumNeeded,
        long presentAtOpening,
        long presentAtClose) {

    /** Tells whether enough of them were present, when the vote opened and when it closed. */
    public boolean quorumMet() {
        return presentAtOpening >= quorumNeeded && presentAtClose >= quorumNeeded;
    }

    /** Tells whether it passed. */
    public boolean passed() {
        return outcome() == Outcome.PASSED;
    }

    /** Returns what came out. */
    public Outcome outcome() {
        if (!quorumMet()) {
            return Outcome.NOT_DECIDED;
        }
        if (enough) {
            return Outcome.PASSED;
        }
        return tie ? Outcome.TIED : Outcome.NOT_PASSED;
    }
}
