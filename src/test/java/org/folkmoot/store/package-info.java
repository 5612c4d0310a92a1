/** Tests of the tables, against a real H2. */
@NullMarked
package org.folkmoot.store;

import org.jspecify.annotations.NullMarked;
