/**
 * The front door. Words on the command line are answered by {@code cli}; no words open the window in {@code desktop};
 * {@code tour}, and a start where nobody has a screen, show the same window as pictures.
 *
 * <p>Decided here, and nowhere else, is which of JavaFX's platforms is used: it must be chosen before the first JavaFX
 * class is loaded. A tour is always drawn without a screen, also where there is one: its pictures are then the same
 * everywhere, and nobody's work is covered by a window that clicks by itself.
 */
@NullMarked
package org.folkmoot;

import org.jspecify.annotations.NullMarked;
