/**
 * The frame around the screens: top bar, navigation, search, short messages, cards of long work, and the sheets that
 * say what was refused or what went wrong.
 *
 * <p>{@link org.folkmoot.desktop.shell.Shell} is composed from a {@link org.folkmoot.desktop.shell.ShellState}, which
 * whoever opens an assembly fills, and the makers of the screens. A change of language throws the shell away and makes
 * another around the same state; a change of theme or text size only swaps style sheets.
 *
 * <p>Decided: sheets are layers of the window, not windows of their own: on a projector nothing opens on the wrong
 * screen, nothing hides behind, and pictures of the window show what a person sees. JavaFX has no live regions for
 * screen readers, so a short message stays in a line at the foot of the window until the next one, and F8 goes to it.
 * It was a card over the page once; on a full page there is no place for a card that covers nothing.
 *
 * <p>Decided: what lets time go on stands beside the words that say that an assembly is made up, and nowhere else. The
 * frame knows no clock; it shows the ways that whoever opens the assembly gives it, and none for any other.
 */
@NullMarked
package org.folkmoot.desktop.shell;

import org.jspecify.annotations.NullMarked;
