/** Tests of the trust round, with and without a window. */
@NullMarked
package org.folkmoot.desktop.round;

import org.jspecify.annotations.NullMarked;
