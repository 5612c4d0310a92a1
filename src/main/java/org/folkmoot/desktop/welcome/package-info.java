/** The first screen, when no assembly is open: four ways to begin. */
@NullMarked
package org.folkmoot.desktop.welcome;

import org.jspecify.annotations.NullMarked;
