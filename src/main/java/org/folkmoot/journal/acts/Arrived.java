package org.folkmoot.journal.acts;

import org.folkmoot.terms.Id;

/**
 * People come into the meeting.
 *
 * @param meeting the open meeting
 * @param people who came, at most 1,000
 */
public record Arrived(Id meeting, People people) implements Act {}
