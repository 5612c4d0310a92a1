package org.folkmoot.journal.acts;

import org.folkmoot.terms.Hour;

/**
 * Everybody's income is issued up to a full hour: to every member, never to one alone; no amount stands here.
 *
 * @param until the hour up to which income is issued, exclusive
 */
public record IncomeIssued(Hour until) implements Act {}
