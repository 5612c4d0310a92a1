/** Tests of the books for taking away. */
@NullMarked
package org.folkmoot.reports.books;

import org.jspecify.annotations.NullMarked;
