package org.folkmoot.journal;

import org.folkmoot.journal.acts.Act;

/**
 * An entry of the record: an act in its envelope, and the hash that names it.
 *
 * @param id SHA-256 of {@code folkmoot/entry/1} with a line end and the canonical envelope with the act as its
 *     body, 64 hex digits
 * @param envelope who recorded it, when, after what
 * @param act what was done
 */
public record Entry(String id, Envelope envelope, Act act) implements Line {}
