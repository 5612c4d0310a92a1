/** Tests of the rulebook: what can be set, to what, and how it reads. */
@NullMarked
package org.folkmoot.rules;

import org.jspecify.annotations.NullMarked;
