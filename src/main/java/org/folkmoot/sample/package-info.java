/**
 * The sample assembly: generated from a fixed seed through the same acts that a person's clicks produce.
 *
 * <p>Forty-two members with names from many languages, two organisations, fourteen months of meetings and payments; a
 * common fund that holds something, a grant of it that is paid in part, and common circles, so that all that the money can
 * do can be tried. It is what newcomers look at, what the tour walks through, and a long test of everything below. The same
 * seed gives the same entries, byte for byte: the clock is the story's own, and keys, salts and choices come from one seeded
 * source.
 */
@NullMarked
package org.folkmoot.sample;

import org.jspecify.annotations.NullMarked;
