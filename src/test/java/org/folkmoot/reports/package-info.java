/** Tests of what people take away on paper. */
@NullMarked
package org.folkmoot.reports;

import org.jspecify.annotations.NullMarked;
