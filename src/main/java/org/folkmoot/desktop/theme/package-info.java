/**
 * How everything looks: AtlantaFX as the base, our own tokens of colour, space and type on top, light and dark.
 *
 * <p>The style sheets lie beside this package: {@code tokens-light.css} and {@code tokens-dark.css} hold the same names
 * with other colours, {@code base.css} space, type and shape, {@code bridge.css} what ControlsFX expects,
 * {@code shell.css} the frame. A screen uses style classes from {@code base.css} and never a colour of its own.
 *
 * <p>Decided: the text size is one author style sheet that sets the root's font size, because popups take over the
 * style sheets of the scene they belong to but not its inline style. All lengths that go with text are in em. The
 * system's own font is used: JavaFX knows no list of families, and the system fonts of Windows and Linux have figures
 * of equal width; on macOS figures are set in Helvetica Neue, whose digits have.
 */
@NullMarked
package org.folkmoot.desktop.theme;

import org.jspecify.annotations.NullMarked;
