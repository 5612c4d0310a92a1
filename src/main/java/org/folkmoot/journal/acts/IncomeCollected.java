package org.folkmoot.journal.acts;

import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Id;

/**
 * Somebody collects their own income, where the rule gives each a time to do so; no amount stands here.
 *
 * @param person who collects, for themselves
 * @param until the hour up to which they collect, exclusive
 * @param assent how they said so
 * @param slip the number of what they signed; may be empty when they stood beside the desk
 */
public record IncomeCollected(Id person, Hour until, Assent assent, String slip) implements Act {}
