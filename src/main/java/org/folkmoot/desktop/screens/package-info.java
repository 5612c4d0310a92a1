/**
 * What a screen is, how long it lives, and what it may ask of the window around it.
 *
 * <p>A {@link org.folkmoot.desktop.screens.Screen} is made once, when somebody first goes there, and then shown and
 * left many times. What it watches is added to the {@link org.folkmoot.desktop.screens.Subscriptions} that it is
 * handed when shown; {@link org.folkmoot.desktop.screens.Pages} releases them when it is left, so that forgetting is
 * not possible. Screens never know the shell; they know the {@link org.folkmoot.desktop.screens.Host}.
 *
 * <p>Decided: the keyboard focus is given in one place, {@link org.folkmoot.desktop.screens.Focus}. A screen names what
 * has the focus when it is shown ({@link org.folkmoot.desktop.screens.Screen#focusFirst}), a step what has it when it comes,
 * and whatever comes in answer to a deed wishes it with {@link org.folkmoot.desktop.screens.Host#focus}; a sheet needs to
 * say nothing. A {@code requestFocus} put off to a later turn came before the page had its skins, and was lost, or after
 * somebody had gone elsewhere, and took them away from there; so nothing is put off, and an architecture test sees to it.
 *
 * <p>Decided: no framework builds controllers. {@link org.folkmoot.desktop.screens.Fxml} hands FXML the controllers
 * that somebody composed by hand, so that what a screen needs stands in its constructor.
 */
@NullMarked
package org.folkmoot.desktop.screens;

import org.jspecify.annotations.NullMarked;
