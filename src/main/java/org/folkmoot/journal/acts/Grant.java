package org.folkmoot.journal.acts;

import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Id;

/**
 * Money from the common fund for somebody; for what stands in the proposal's personal part, "title".
 *
 * @param to who would be paid: a person or an organisation
 * @param amount how much at most, above 0
 */
public record Grant(Id to, Circles amount) implements Change {}
