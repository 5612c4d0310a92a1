package org.folkmoot.desktop.saying;

import org.folkmoot.journal.acts.Assent;

/**
 * How somebody said something for themselves.
 *
 * @param assent how
 * @param slip the number of what they signed; may be empty when they stand beside the desk
 */
public record Said(Assent assent, String slip) {}
