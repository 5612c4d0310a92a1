package org.folkmoot.journal.acts;

import org.folkmoot.people.Passing;
import org.folkmoot.terms.Id;

/**
 * Somebody chooses which payments may pass through their hands.
 *
 * @param person who, or which organisation
 * @param passing what they choose
 * @param by who says so: the person, or one of those who may pay for the organisation
 * @param assent how they said so
 * @param slip the number of what they signed; may be empty when they stood beside the desk
 */
public record PassingChosen(Id person, Passing passing, Id by, Assent assent, String slip) implements Act {}
