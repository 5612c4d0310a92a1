package org.folkmoot.copies;

import org.folkmoot.journal.Seal;

/**
 * A seal and where it stands.
 *
 * @param seal the seal
 * @param file the file's name
 * @param line the line's number, from 1
 */
record PlacedSeal(Seal seal, String file, long line) {}
