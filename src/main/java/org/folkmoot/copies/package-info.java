/**
 * Copies of a record: written into one file, verified by anybody, opened for looking.
 *
 * <p>Decisions of this room:
 *
 * <ul>
 *   <li><b>Verifying trusts nothing that is not in the lines.</b> It reads every line, recomputes every hash, chain and
 *       seal, judges every act again from the first, and counts the money a second time by nothing but addition. It
 *       writes nothing and locks nothing, so it can be asked while somebody records.
 *   <li><b>A copy's closing seal signs its header, its length and every byte before it.</b> A changed byte is named by its
 *       line because each line proves itself; the seal finds what no line can know: that one is missing, that one was
 *       added, that the end was cut off. An assembly's folder has no such end: a book cut exactly between two entries is
 *       an older state of the record, which only the closing words, a seal or this computer's key can tell.
 *   <li><b>Anybody can cut a copy and seal it anew.</b> So verifying says whose seal it is: of a device that recorded up to
 *       the end, or of one that only passed it on, which no one can tell from one that left the end away.
 *   <li><b>Only what verifies is given away.</b> Exporting verifies first, so a new copy is intact. The order of its lines
 *       follows from the record alone; the same record sealed at the same moment gives the same bytes.
 *   <li><b>Whoever has no key passes on what was sealed.</b> A copy that was opened for looking keeps its closing seal
 *       among the books; exporting it gives the very same file again, or nothing when a line of it is gone.
 *   <li><b>Of two heads only the common beginning is judged.</b> Whether an act was allowed depends on its own past, and
 *       the record is not brought together here.
 * </ul>
 */
@NullMarked
package org.folkmoot.copies;

import org.jspecify.annotations.NullMarked;
