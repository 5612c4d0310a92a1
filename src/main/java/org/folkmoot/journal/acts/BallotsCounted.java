package org.folkmoot.journal.acts;

import java.util.List;
import org.folkmoot.terms.Id;

/**
 * The hands of a vote were counted.
 *
 * @param vote the open vote
 * @param yes hands for it
 * @param no hands against it
 * @param abstain hands for neither
 * @param presentAtClose how many who may vote are present as the vote closes
 * @param constants for a new yearly loss: γ and T[0] to T[14] of the new rate as whole numbers of 2^-64, in digits;
 *     otherwise empty
 */
public record BallotsCounted(Id vote, int yes, int no, int abstain, int presentAtClose, List<String> constants)
        implements Act {}
