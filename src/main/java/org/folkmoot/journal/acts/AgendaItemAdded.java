package org.folkmoot.journal.acts;

import org.folkmoot.terms.Id;

/**
 * Somebody puts an item on the agenda of the open meeting; its title stands in the personal part, "title".
 *
 * @param meeting the open meeting
 * @param by who brings it
 * @param item what it is about
 */
public record AgendaItemAdded(Id meeting, Id by, AgendaEntry item) implements Act {}
