package org.folkmoot.journal.acts;

/**
 * An organisation gets an account: it holds and accepts circles and never issues any.
 *
 * @param payers the members who may pay for it
 */
public record OrganisationAdded(People payers) implements Act {}
