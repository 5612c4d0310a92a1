package org.folkmoot.journal.acts;

import org.folkmoot.terms.Id;

/**
 * Somebody chooses whether they take common circles.
 *
 * @param person who, or which organisation
 * @param takes what they choose
 * @param by who says so: the person, or one of those who may pay for the organisation
 * @param assent how they said so
 * @param slip the number of what they signed; may be empty when they stood beside the desk
 */
public record CommonCirclesChosen(Id person, boolean takes, Id by, Assent assent, String slip) implements Act {}
