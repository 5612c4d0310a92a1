package org.folkmoot.imports;

/**
 * That the rows of a file end before the file does.
 *
 * @param why where the last row begins that could not be read, and the reason
 * @param lines how many lines could not be read, from there to the end of the file
 */
public record BrokenOff(Problem why, long lines) {}
