/**
 * What the assembly decided, what it agreed, what nobody here has decided yet, and what no vote can change.
 *
 * <p>Decided: a value that the founders took together with others is not shown as decided by anybody; it stands under
 * its own heading as the program's suggestion that was taken as a whole. There is no field here that changes a value:
 * the only way from this page to another value is a proposal.
 */
@NullMarked
package org.folkmoot.desktop.rules;

import org.jspecify.annotations.NullMarked;
