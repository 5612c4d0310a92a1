package org.folkmoot.journal.acts;

import org.folkmoot.terms.Fraction;

/**
 * The rules by which a vote is judged.
 *
 * @param threshold the share that must say yes
 * @param strict whether it must be more than that share; otherwise at least
 * @param base what the share is taken of: a code of {@code org.folkmoot.decisions.Base}
 * @param quorum the share of the members that must be present
 */
public record DecidingRules(Fraction threshold, boolean strict, String base, Fraction quorum) {}
