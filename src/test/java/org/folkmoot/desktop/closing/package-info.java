/** Tests of closing a month, in the window. */
@NullMarked
package org.folkmoot.desktop.closing;

import org.jspecify.annotations.NullMarked;
