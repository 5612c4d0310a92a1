package org.folkmoot.journal;

import org.folkmoot.terms.Sentence;

/**
 * Something in a file that is not as it should be.
 *
 * @param file the file's name, without its folder
 * @param line the line's number, from 1; 0 when it is about the whole file
 * @param reason what is wrong
 */
public record Finding(String file, long line, Sentence reason) {}
