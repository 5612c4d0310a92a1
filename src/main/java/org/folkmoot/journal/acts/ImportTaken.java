package org.folkmoot.journal.acts;

import java.util.List;

/**
 * Rows of a file were taken in; opens a deed that holds them.
 *
 * @param files each file's fingerprint with how many of its rows were taken and left
 */
public record ImportTaken(List<FileTaken> files) implements Act {}
