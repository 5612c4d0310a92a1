package org.folkmoot.journal.acts;

import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Id;

/**
 * One movement of one issuer's circles from one holder to another.
 *
 * @param from who gives
 * @param to who receives and accepts the issuer's circles
 * @param issuer whose circles
 * @param amount how many, more than nothing
 */
public record Leg(Id from, Id to, Id issuer, Circles amount) {}
