/**
 * The copies of the record: closing words, making a copy, which copies are known, and examining one that is brought in.
 *
 * <p>Decided:
 *
 * <ul>
 *   <li><b>What the program knows about copies is local and says so.</b> It knows those that were made or brought in here,
 *       as they were then; it never pretends to know where a file is now.
 *   <li><b>Examining writes nothing into the record.</b> A copy that differs is shown, never taken in by itself.
 *   <li><b>Long work runs on the page that asked for it</b>, with its progress and a way to stop it; whoever leaves the page
 *       stops it.
 * </ul>
 */
@NullMarked
package org.folkmoot.desktop.copies;

import org.jspecify.annotations.NullMarked;
