/** What benchmarks need of the tables from inside their room. */
@NullMarked
package org.folkmoot.store;

import org.jspecify.annotations.NullMarked;
