package org.folkmoot.copies;

import org.folkmoot.journal.Finding;
import org.jspecify.annotations.Nullable;

/** What came of reading a copy or a folder line by line. */
sealed interface Reading {
    /**
     * It is a record, whole or damaged.
     *
     * @param source what was read
     * @param file its name
     * @param assembly whose record it is, 64 hex digits
     * @param name what the header calls the assembly, or null
     * @param lines what stands in it
     */
    record Lines(
            Verification.Source source,
            String file,
            String assembly,
            @Nullable String name,
            Gathered lines) implements Reading {}

    /**
     * It is nothing that could be verified.
     *
     * @param why where and why
     */
    record Not(Finding why) implements Reading {}

    /** The person cancelled. */
    record Stopped() implements Reading {}
}
