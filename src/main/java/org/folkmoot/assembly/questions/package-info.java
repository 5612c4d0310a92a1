/**
 * Questions that are better asked of tables than of the state: lists that are searched, sorted, paged and summed.
 *
 * <p>One small interface a subject. The store answers them, the desk hands them out, screens ask them; so no room above
 * the desk needs to know that there is a database.
 */
@NullMarked
package org.folkmoot.assembly.questions;

import org.jspecify.annotations.NullMarked;
