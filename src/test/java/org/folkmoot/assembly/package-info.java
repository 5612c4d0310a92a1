/** Tests of what acts mean, on a state without a disk. */
@NullMarked
package org.folkmoot.assembly;

import org.jspecify.annotations.NullMarked;
