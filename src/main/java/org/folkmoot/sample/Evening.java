package org.folkmoot.sample;

import java.util.List;
import org.folkmoot.journal.acts.Change;

/**
 * One meeting of the story, as it was planned and as it went.
 *
 * @param facilitator who leads through it
 * @param recorder who records
 * @param present how many in a hundred of the members come
 * @param motions what is voted on
 */
record Evening(String facilitator, String recorder, int present, List<Motion> motions) {
    /**
     * Something that comes to the vote.
     *
     * @param by who proposes
     * @param change what would change
     * @param title a title, for a text; otherwise empty
     * @param reason why, in their words
     * @param how how the room votes
     */
    record Motion(String by, Change change, String title, String reason, How how) {}

    /** How the room votes on a motion. */
    enum How {
        /** Nearly everybody says yes. */
        PASSES,
        /** Too few say yes. */
        FAILS,
        /** As many say yes as no. */
        TIES,
        /** It passes, and then three contest the record. */
        CONTESTED,
        /** Many leave before the hands are counted. */
        QUORUM_LOST
    }
}
