/**
 * What the program says to people: every word of the interface, in every language, and how amounts, days, shares and
 * counts are written.
 *
 * <p>Below all rooms that speak and free of JavaFX, so that the command line and the window say the same things.
 * Resource bundles lie beside this package, one pair of files a part of the program ({@code people.properties},
 * {@code people_de.properties}); keys begin with the part's name. {@link org.folkmoot.words.Wording} merges them.
 *
 * <p>Decided: values are always {@link java.text.MessageFormat} patterns, also without places, so that braces and
 * apostrophes mean the same everywhere; a literal apostrophe is the typographic one. {@code ResourceBundle.getBundle}
 * is not used: it falls back to the language of the machine when a key is missing, and a room half in German and half
 * in English is worse than an error that a test finds. The language is always passed in, never taken from the machine.
 */
@NullMarked
package org.folkmoot.words;

import org.jspecify.annotations.NullMarked;
