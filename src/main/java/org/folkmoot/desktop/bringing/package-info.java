/**
 * Bringing in people and trust from files: which files, what their columns mean, what would be taken and what not, and
 * then the taking.
 *
 * <p>The logic lies in {@link org.folkmoot.imports}; this room shows it. {@link
 * org.folkmoot.desktop.bringing.BringingModel} holds what was chosen so far, {@link
 * org.folkmoot.desktop.bringing.Preview} what came of it, and a {@link org.folkmoot.desktop.bringing.Destination} says
 * where the good rows go: {@link org.folkmoot.desktop.bringing.IntoAssembly} records them as one deed, {@link
 * org.folkmoot.desktop.bringing.IntoFounding} hands them to a founding list, on which nothing is recorded yet.
 *
 * <p>Decided: a file is read once, when it is chosen. What is previewed is what is taken, also when the file is changed
 * or gone by then; the fingerprint in the record is that of the bytes that were previewed. Reading and judging run
 * behind the window; the tables get finished rows of text, so that 26,695 of them do not hold up the person who scrolls.
 */
@NullMarked
package org.folkmoot.desktop.bringing;

import org.jspecify.annotations.NullMarked;
