/** The smallest words of the program: ids, circles, days, hours and fractions. Values in, values out. */
@NullMarked
package org.folkmoot.terms;

import org.jspecify.annotations.NullMarked;
