package org.folkmoot.journal.acts;

import org.folkmoot.terms.Id;

/**
 * A member leaves by their own word; what they hold stays theirs, no more income is issued to them.
 *
 * @param person who leaves
 */
public record MemberLeft(Id person) implements Act {}
