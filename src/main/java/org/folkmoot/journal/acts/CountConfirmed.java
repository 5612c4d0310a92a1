package org.folkmoot.journal.acts;

import org.folkmoot.terms.Id;

/**
 * People who were present confirm the count; none of them is its recorder.
 *
 * @param vote the counted vote
 * @param people who confirm
 */
public record CountConfirmed(Id vote, People people) implements Act {}
