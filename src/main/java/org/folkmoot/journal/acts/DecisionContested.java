package org.folkmoot.journal.acts;

import org.folkmoot.terms.Id;

/**
 * Members contest the record of a decision before it counts.
 *
 * @param vote the counted vote
 * @param people who contest
 */
public record DecisionContested(Id vote, People people) implements Act {}
