/**
 * The one door for everything above: open, record, ask, watch.
 *
 * <p>One writer thread sequences judge, append, store and watchers. Screens and commands never touch the minute book,
 * the database or the state directly.
 *
 * <p>Decisions of this room:
 *
 * <ul>
 *   <li><b>What became of an act is a value</b> ({@link org.folkmoot.desk.Recording}): recorded, refused, not written,
 *       or not known. There is no fifth case, and none of them is an exception.
 *   <li><b>Questions run under a read lock</b> on the asker's thread, so that a screen sees one consistent state and
 *       never a half-applied act.
 * </ul>
 */
@NullMarked
package org.folkmoot.desk;

import org.jspecify.annotations.NullMarked;
