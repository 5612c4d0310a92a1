/** A first meeting, shown in pictures of the real screens. */
@NullMarked
package org.folkmoot.desktop.tour;

import org.jspecify.annotations.NullMarked;
