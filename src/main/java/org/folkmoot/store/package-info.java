/**
 * The tables: what follows from the record, in H2, for everything that lists, searches, pages and sums.
 *
 * <p>The only room with SQL. It knows no rules: it writes the effects that the assembly's judge came to and answers the
 * questions of {@code org.folkmoot.assembly.questions}.
 *
 * <p>Decisions of this room:
 *
 * <ul>
 *   <li><b>A table of contents, not a record.</b> Every row follows from the minute book; in doubt the file is moved
 *       aside and filled anew. So there are no migrations, no commit is forced to the disk singly, and an unclean end
 *       costs a rebuilding, never a row.
 *   <li><b>A file is opened only when its mark fits.</b> Opening an H2 file runs whatever triggers lie in it, a flipped
 *       bit in one is mostly not noticed, and a cut one opens as an empty database. The mark is an HMAC with a secret of
 *       this user, not a bare hash: whoever hands over a folder can compute a bare hash too. It is removed when the
 *       tables are opened and written when they are closed.
 *   <li><b>Where no safe URL can be made of the path, the tables live in memory.</b> A semicolon in a path begins H2's
 *       settings, {@code INIT=} among them, and cannot be escaped. Such a folder works; it is only filled at every start.
 *   <li><b>Only threads of this room enter H2</b>, since interrupting one inside it closes the database for everybody.
 *       Whoever asks waits outside and may be interrupted as they like.
 *   <li><b>People are numbered in a dictionary</b>, {@code who}, because postings and trust refer to them by the hundred
 *       thousand. All other things keep their written id.
 *   <li><b>Rows wait in lists and go in by one batch a table</b>, by position: naming values costs more than inserting
 *       them where 26,695 trusts are taken in. Everything else is bound by name.
 *   <li><b>A check lays rows beside rows.</b> What follows from the record is made by the very code that fills the tables,
 *       and each row of a table that grows with every entry is compared as it comes, which costs less than filling it a
 *       second time. Only the few tables whose rows change afterwards are filled twice. Movements are added up on the
 *       way, by nothing but addition.
 * </ul>
 */
@NullMarked
package org.folkmoot.store;

import org.jspecify.annotations.NullMarked;
