package org.folkmoot.journal.acts;

import org.folkmoot.terms.Id;

/**
 * The meeting closes; its closing words stand for this entry.
 *
 * @param meeting the open meeting
 */
public record MeetingClosed(Id meeting) implements Act {}
