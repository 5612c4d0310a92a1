/**
 * Closing a month: the list that leads through it, and the months that are closed.
 *
 * <p>Decisions of this room:
 *
 * <ul>
 *   <li><b>Nobody can hold up the books, and nothing is closed over in silence.</b> Slips that wait and payments that
 *       somebody disputes do not stop the closing; they are named before it, counted in its entry, and stay marked.
 *   <li><b>The list says what can be known.</b> Whether the statements have gone out is between people; the page makes the
 *       file and does not pretend to know more.
 * </ul>
 */
@NullMarked
package org.folkmoot.desktop.closing;

import org.jspecify.annotations.NullMarked;
