package org.folkmoot.journal.acts;

import org.folkmoot.terms.Day;

/**
 * An organisation gets an account: it holds and accepts circles and never issues any.
 *
 * @param payers the members who may pay for it
 * @param inPairs whether two of them have to sign together
 * @param until the first day on which they no longer may
 */
public record OrganisationAdded(People payers, boolean inPairs, Day until) implements Act {}
