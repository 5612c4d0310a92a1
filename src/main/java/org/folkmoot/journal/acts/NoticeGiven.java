package org.folkmoot.journal.acts;

import java.util.List;

/**
 * A meeting is called, with its agenda; what is to be voted stands in it.
 *
 * <p>Titles of the items stand in the personal part, "titles", in the same order; empty for a proposal.
 *
 * @param meetingAt when the meeting is to begin, unix seconds
 * @param items the agenda in order, at most 200
 */
public record NoticeGiven(long meetingAt, List<AgendaEntry> items) implements Act {}
