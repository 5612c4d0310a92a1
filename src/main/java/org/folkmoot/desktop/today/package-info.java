/**
 * Today: what needs the assembly now, and how it stands.
 *
 * <p>What needs somebody is computed by {@link org.folkmoot.desktop.today.NeedsUs} from the state alone and kept
 * nowhere: whatever was done vanishes by itself, and nobody has to tick anything off. Nothing here ends by computation;
 * a card only says what the people may want to talk about.
 */
@NullMarked
package org.folkmoot.desktop.today;

import org.jspecify.annotations.NullMarked;
