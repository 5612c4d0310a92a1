package org.folkmoot.journal.acts;

import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Id;

/**
 * So much of one person's circles.
 *
 * @param issuer whose circles
 * @param amount how much; the judge refuses what is not above 0
 */
public record Portion(Id issuer, Circles amount) {}
