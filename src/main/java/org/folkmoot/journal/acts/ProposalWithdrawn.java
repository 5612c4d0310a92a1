package org.folkmoot.journal.acts;

import org.folkmoot.terms.Id;

/**
 * Whoever made a proposal takes it back before its vote opens.
 *
 * @param proposal the proposal
 */
public record ProposalWithdrawn(Id proposal) implements Act {}
