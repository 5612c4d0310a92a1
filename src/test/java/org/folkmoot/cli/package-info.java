/** Tries the command line. */
@NullMarked
package org.folkmoot.cli;

import org.jspecify.annotations.NullMarked;
