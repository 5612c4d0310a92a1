/**
 * What is proposed, how it is decided, and what came out: the list, a page for each proposal, and the form for a new one.
 *
 * <p>Decided: a proposal's title is always the neutral one made from what it would change. Its author's words stand
 * below it as a quotation under their name. Contesting is one name after the other, each recorded as it is given, so
 * that nobody collects names on paper for the program to count at once. A proposal left half-written waits as a local
 * note beside the record, which nobody else sees, until it is recorded or cleared.
 */
@NullMarked
package org.folkmoot.desktop.decisions;

import org.jspecify.annotations.NullMarked;
