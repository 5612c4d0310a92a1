package org.folkmoot.journal.acts;

import org.folkmoot.terms.Id;

/**
 * The meeting turns to an item.
 *
 * @param meeting the open meeting
 * @param item the item's position in the agenda, from 0
 */
public record AgendaItemTaken(Id meeting, int item) implements Act {}
