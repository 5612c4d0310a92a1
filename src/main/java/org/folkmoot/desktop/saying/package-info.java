/**
 * How people say for themselves what is recorded in their name: on a slip or list that they signed, or beside the desk.
 *
 * <p>A part of a sheet that asks for it ({@link org.folkmoot.desktop.saying.HowSaid}), and a sheet of its own that also asks
 * which second person saw it, or who says it for an organisation ({@link org.folkmoot.desktop.saying.SaidSheet}). Both can lie
 * over any page, so no letter of theirs is underlined: it might be one of the page's.
 */
@NullMarked
package org.folkmoot.desktop.saying;

import org.jspecify.annotations.NullMarked;
