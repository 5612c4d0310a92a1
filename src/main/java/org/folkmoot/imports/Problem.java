package org.folkmoot.imports;

import org.folkmoot.terms.Sentence;

/**
 * Something about a file that a person should know.
 *
 * @param file the file's name without its folders
 * @param line the line it is about, from 1; 0 when it is about the whole file
 * @param reason what is the matter
 */
public record Problem(String file, long line, Sentence reason) {}
