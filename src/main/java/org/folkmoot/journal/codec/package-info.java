/**
 * Acts and other records as canonical JSON and back, by the names and types of their components.
 *
 * <p>Decision: no annotations, no hand-written reader for each act. A record's components are its format; a record that
 * is renamed changes the format, and the golden lines of the tests then say so. Reading is strict: exactly these
 * fields, in one spelling each, so that a record and its bytes stand for each other.
 *
 * <p>Decision: reading asks for each component by the bytes of its name and builds no tree in between; a start of the
 * program reads the whole book. So a name that is misspelt, misplaced or unknown is never stepped over.
 *
 * <p>Long lists of people are written as a dictionary of entry ids and pairs of numbers: a trust deed of 1,000 rows
 * would otherwise not fit a line.
 */
@NullMarked
package org.folkmoot.journal.codec;

import org.jspecify.annotations.NullMarked;
