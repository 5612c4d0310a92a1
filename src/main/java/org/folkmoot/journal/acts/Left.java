package org.folkmoot.journal.acts;

import org.folkmoot.terms.Id;

/**
 * People leave the meeting.
 *
 * @param meeting the open meeting
 * @param people who left, at most 1,000
 */
public record Left(Id meeting, People people) implements Act {}
