package org.folkmoot.journal.acts;

import org.folkmoot.terms.Id;

/**
 * An item is taken off the agenda of the open meeting; it stays readable in the record.
 *
 * @param meeting the open meeting
 * @param item the item's position in the agenda, from 0
 * @param by who asked for it
 */
public record AgendaItemRemoved(Id meeting, int item, Id by) implements Act {}
