/**
 * Canonical JSON: one value, one sequence of bytes (RFC 8785 without floating point).
 *
 * <p>Decision: a small reader of our own instead of a library's. What is recorded is hashed, so the reader must refuse
 * every spelling but the canonical one; parsing with a library and then writing again to compare costs three passes
 * over each line, and every start of the program reads the whole book. {@link CanonicalReader} accepts exactly what
 * {@link CanonicalWriter} writes, in one pass; a test that flips, drops and doubles bytes holds the two together.
 *
 * <p>Left out on purpose: null (what is absent is absent), fractions and exponents, numbers from 2^53.
 */
@NullMarked
package org.folkmoot.journal.json;

import org.jspecify.annotations.NullMarked;
