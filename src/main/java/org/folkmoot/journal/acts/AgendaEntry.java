package org.folkmoot.journal.acts;

import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * One item of an agenda.
 *
 * @param proposal the proposal that is to be voted on, or null when the meeting only talks
 * @param minutes how long it is meant to take, 0 when open
 */
public record AgendaEntry(@Nullable Id proposal, int minutes) {}
