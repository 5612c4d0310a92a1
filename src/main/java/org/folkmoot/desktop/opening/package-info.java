/**
 * What stands around an open assembly: how it is opened and remembered, what is said when it is open, and who records.
 *
 * <p>Decided: opening is long work behind a window that is already there, with its progress on a page of its own and a
 * way to stop it. After it, sheets come one after the other and each only when there is something to say: what was set
 * aside or found wrong, a date that a person has to confirm, who is recording. None of them keeps anybody from looking.
 */
@NullMarked
package org.folkmoot.desktop.opening;

import org.jspecify.annotations.NullMarked;
