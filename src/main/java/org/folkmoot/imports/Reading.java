package org.folkmoot.imports;

/** What came of reading a file. */
public sealed interface Reading {
    /**
     * It is read.
     *
     * @param file what it says
     */
    record Ready(CsvFile file) implements Reading {}

    /**
     * It is not a file of rows that can be read, or the person cancelled.
     *
     * @param problem why, and where
     * @param otherLetters whether choosing {@link Letters#WINDOWS_1252} may help
     */
    record Refused(Problem problem, boolean otherLetters) implements Reading {}
}
