/** Tries copies. */
@NullMarked
package org.folkmoot.copies;

import org.jspecify.annotations.NullMarked;
