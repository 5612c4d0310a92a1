package org.folkmoot.journal;

import org.folkmoot.terms.Sentence;

/**
 * An entry and where it was read, so that whatever is found about it can be named by line.
 *
 * @param entry the entry
 * @param file the file's name
 * @param line the line's number, from 1
 */
public record PlacedEntry(Entry entry, String file, long line) {
    /** Returns a finding about this entry. */
    public Finding finding(String key, Object... args) {
        return new Finding(file, line, Sentence.of(key, args));
    }
}
