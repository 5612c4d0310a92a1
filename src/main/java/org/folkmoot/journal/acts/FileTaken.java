package org.folkmoot.journal.acts;

/**
 * A file whose rows were taken in.
 *
 * @param sha256 the file's fingerprint, 64 hex digits
 * @param taken how many of its rows were taken
 * @param left how many of its rows were left out because something was wrong with them
 */
public record FileTaken(String sha256, int taken, int left) {}
