/**
 * The trust round: printing one sheet a person, and taking the signed sheets by keyboard, each in under a minute.
 *
 * <p>Decisions of this room:
 *
 * <ul>
 *   <li><b>A sheet adds.</b> What somebody accepts already is shown as such; leaving it unticked ends nothing. Taking a
 *       sheet back is an act of its own that ends exactly the trust which the sheet began.
 *   <li><b>Which sheets are in is a local note,</b> not part of the record: a sheet without a new name changes nothing
 *       that anybody decided. Losing the note loses no record; a sheet typed twice adds nothing the second time. Note
 *       and drafts lie in one file, so that after a crash between the recording and the note the draft is still there.
 *   <li><b>Names stand as on the paper:</b> numbers run down the columns, and a number means the same on both.
 * </ul>
 */
@NullMarked
package org.folkmoot.desktop.round;

import org.jspecify.annotations.NullMarked;
