/**
 * The window: composes the shell, the screens and what they stand on, by hand and in one place.
 *
 * <p>How a screen is added: a class in its own room implements {@link org.folkmoot.desktop.screens.Screen}, loads its
 * FXML with {@link org.folkmoot.desktop.screens.Fxml} (controllers composed by hand, texts by key), asks in
 * {@code attach} through {@code host.work().quietly(...)}, and adds what it watches to the
 * {@link org.folkmoot.desktop.screens.Subscriptions} it is given. What has the focus first it names in
 * {@code focusFirst}. Its maker becomes one line of
 * {@link org.folkmoot.desktop.Screens}; its page is added to {@code ScreenWalk} in the tests.
 *
 * <p>Rooms only look down: this room → shell → screens → parts, work, find → theme. Screens do not import the shell or
 * one another; going from one to the other is {@code host.go} or {@code host.open}.
 */
@NullMarked
package org.folkmoot.desktop;

import org.jspecify.annotations.NullMarked;
