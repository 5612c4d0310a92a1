package org.folkmoot.journal.acts;

import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * Somebody proposes; title and reason stand in the personal part, "title" and "reason".
 *
 * @param by who proposes
 * @param change what would change
 * @param from the day from which it is to count, or null for the earliest day that the rules allow
 */
public record ProposalMade(Id by, Change change, @Nullable Day from) implements Act {}
