/**
 * The minute book on a disk: written so that nothing that was said to be recorded is ever lost.
 *
 * <p>Decisions of this room:
 *
 * <ul>
 *   <li><b>Append, force, and only then say so.</b> Measured against a database under kill and power cut, a plain file is
 *       what loses nothing. Names and texts are forced before the entries that refer to them; an orphan there is harmless.
 *   <li><b>What the key's file says was written decides what may be cut.</b> A power cut may leave any of the bytes not
 *       yet forced, so behind the last acknowledged entry there may be several broken lines. Those are set aside in a
 *       file of their own. A broken line before that number is damage and is never cut away.
 *   <li><b>A folder is founded in again only where nothing was ever said to be recorded.</b> A founding that was cut short
 *       and a book that lost its entries look alike; the number in the key's file, a second device's book and texts that
 *       no founding has tell them apart. The folder names its assembly before the key is made, so that no key is left
 *       of which nobody knows.
 *   <li><b>Whoever follows the reading gets the entries while the rest is still being read</b>, as long as they are one
 *       line of one device: then that is the order of replay, whatever comes behind. Otherwise they begin again.
 *   <li><b>Every access goes through {@link org.folkmoot.journal.book.Disk}</b>, so that tests can cut the power, fail any
 *       single operation or fill the disk.
 *   <li><b>The key stays out of the assembly's folder.</b> A folder that was copied or restored has no key of its own, and
 *       a device whose book is behind its key begins as a new device, so that no number is given twice.
 * </ul>
 */
@NullMarked
package org.folkmoot.journal.book;

import org.jspecify.annotations.NullMarked;
