/** Tests of what comes in: lists as groups have them, and lists that nobody should have to have. */
@NullMarked
package org.folkmoot.imports;

import org.jspecify.annotations.NullMarked;
