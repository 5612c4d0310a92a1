/** Acts, entries, canonical bytes, hashes, seals and the minute book; knows no database. */
@NullMarked
package org.folkmoot.journal;

import org.jspecify.annotations.NullMarked;
