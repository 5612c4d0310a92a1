/** Ways of deciding and how votes are counted. */
@NullMarked
package org.folkmoot.decisions;

import org.jspecify.annotations.NullMarked;
