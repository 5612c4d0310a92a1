package org.folkmoot.copies;

import org.jspecify.annotations.Nullable;

/**
 * A copy that was verified and compared with the record here.
 *
 * @param verification what it turns out to be
 * @param kinship how it stands to the record here; null where it is not intact, since then nobody knows what it said
 */
public record Compared(Verification verification, @Nullable Kinship kinship) {}
