/**
 * Founding an assembly: its name, who is here, the rules to start with, in six cards, and the desk.
 *
 * <p>{@link org.folkmoot.desktop.founding.FoundingModel} holds what was answered so far and knows why one cannot go on;
 * the steps only show it. What is being answered is kept in a small local file after each change and offered again.
 *
 * <p>Decided: nobody is a founder because their name was typed. Each becomes one by signing the founding list, so the
 * ticks begin empty and whoever is not ticked is left out. The question about the open first season has no answer
 * chosen beforehand: it changes whose money everybody takes, and the program has no say in that.
 */
@NullMarked
package org.folkmoot.desktop.founding;

import org.jspecify.annotations.NullMarked;
