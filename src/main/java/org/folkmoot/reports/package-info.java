/**
 * What people take away on paper: minutes, and the forms that are filled in by hand.
 *
 * <p>Decisions of this room:
 *
 * <ul>
 *   <li><b>Minutes are Markdown, forms are HTML.</b> Minutes are edited and pasted; forms are printed from any browser,
 *       on any system, without a printer driver of our own.
 *   <li><b>The books are in rooms of their own</b>: {@link org.folkmoot.reports.books} says what stands in them, {@link
 *       org.folkmoot.reports.paper} puts it on pages (PDF), since sums are added up on paper by people who have no
 *       program at hand.
 *   <li><b>What people typed is escaped everywhere.</b> A name may hold any character; in a document it is only a name.
 *   <li><b>Reports read, and never record.</b> Each can be made again from the record alone.
 * </ul>
 */
@NullMarked
package org.folkmoot.reports;

import org.jspecify.annotations.NullMarked;
