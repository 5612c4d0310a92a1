package org.folkmoot.assembly.questions;

import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the record.
 *
 * @param number its place in replay order, from 1
 * @param entry its id
 * @param at when it was recorded, unix seconds
 * @param by who recorded it, or null at the founding
 * @param kind the code of its act
 */
public record RecordRow(
        long number, String entry, long at, @Nullable Id by, String kind) {}
