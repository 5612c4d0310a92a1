/** Tests of pages of paper. */
@NullMarked
package org.folkmoot.reports.paper;

import org.jspecify.annotations.NullMarked;
