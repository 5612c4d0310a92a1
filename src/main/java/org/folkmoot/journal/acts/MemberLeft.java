package org.folkmoot.journal.acts;

import org.folkmoot.terms.Id;

/**
 * A member leaves by their own word; what they hold stays theirs, no more income is issued to them.
 *
 * <p>Whoever records could otherwise end anybody's income alone, so it takes what the person signed or their presence,
 * and a second person.
 *
 * @param person who leaves
 * @param assent how they said so
 * @param slip the number of what they signed; may be empty when they stood beside the desk
 * @param second a member who saw it; neither who leaves nor who records
 */
public record MemberLeft(Id person, Assent assent, String slip, Id second) implements Act {}
