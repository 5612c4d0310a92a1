/**
 * One open assembly in this window: the desk, and how screens ask it, record with it and watch it.
 *
 * <p>Screens get a {@link org.folkmoot.desktop.sitting.Sitting} in their constructor. It keeps the rules that no screen may
 * forget: recording happens behind the window, "recorded" is said only after the desk said so, a refusal is shown with
 * its cause and rule, and a change elsewhere makes a shown screen ask again.
 */
@NullMarked
package org.folkmoot.desktop.sitting;

import org.jspecify.annotations.NullMarked;
