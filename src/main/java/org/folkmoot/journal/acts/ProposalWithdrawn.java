package org.folkmoot.journal.acts;

import org.folkmoot.terms.Id;

/**
 * Whoever made a proposal takes it back before its vote opens.
 *
 * <p>A withdrawn proposal needs a new notice before it can be decided, so one person at the keyboard does not do it alone.
 *
 * @param proposal the proposal
 * @param second a member who heard its author say so; not the one who records
 */
public record ProposalWithdrawn(Id proposal, Id second) implements Act {}
