/** The tables. */
@NullMarked
package org.folkmoot.store;

import org.jspecify.annotations.NullMarked;
