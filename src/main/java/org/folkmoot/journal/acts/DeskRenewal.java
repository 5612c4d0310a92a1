package org.folkmoot.journal.acts;

/**
 * The desk gets keepers for a new term, the same ones or others; the term begins on the day from which the decision
 * counts.
 *
 * @param keepers one to twelve members who look after the device that records
 * @param days how long their term is, in full days
 */
public record DeskRenewal(People keepers, int days) implements Change {}
