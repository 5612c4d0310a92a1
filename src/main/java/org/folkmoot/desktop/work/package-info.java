/**
 * Long work behind the window: plain functions on background threads, with progress, a way to stop them, and every
 * failure brought to a person.
 *
 * <p>Decided: cancelling sets a flag that the function looks at; a thread is never interrupted, because an interrupt
 * inside H2 closes the database for everybody. Progress reports are coalesced: a million of them must not queue up on
 * the JavaFX thread. The rooms below know nothing of this one; they take a callback and somebody here adapts it.
 */
@NullMarked
package org.folkmoot.desktop.work;

import org.jspecify.annotations.NullMarked;
