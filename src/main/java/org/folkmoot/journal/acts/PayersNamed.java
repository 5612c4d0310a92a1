package org.folkmoot.journal.acts;

import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/**
 * Others may pay for an organisation from now on, or the same for another term.
 *
 * <p>Said in an open meeting, where everybody hears it; nobody at the keyboard gets hold of an organisation's account.
 *
 * @param organisation for whom
 * @param payers the members who may pay for it
 * @param inPairs whether two of them have to sign together
 * @param until the first day on which they no longer may
 * @param second a member in the room who confirms it; neither one of the payers nor who records
 */
public record PayersNamed(Id organisation, People payers, boolean inPairs, Day until, Id second) implements Act {}
