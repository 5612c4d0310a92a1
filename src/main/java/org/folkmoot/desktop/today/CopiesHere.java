package org.folkmoot.desktop.today;

import org.folkmoot.copies.KnownCopies;

/**
 * What is known about copies of the record.
 *
 * @param known the copies that were made or brought in here
 * @param entries how many entries the record here has
 */
public record CopiesHere(KnownCopies known, long entries) {}
