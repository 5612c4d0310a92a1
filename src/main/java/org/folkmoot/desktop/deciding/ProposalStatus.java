package org.folkmoot.desktop.deciding;

import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Proposal;
import org.folkmoot.assembly.Vote;
import org.folkmoot.desktop.parts.Pill.Tone;
import org.jspecify.annotations.Nullable;

/** Where a proposal stands, from the day it is made to the day it counts. */
public enum ProposalStatus {
    /** Made, in no notice yet. */
    PROPOSED("decision.standing.proposed", Tone.PLAIN),
    /** Stands in a notice. */
    NOTICED("decision.standing.noticed", Tone.PLAIN),
    /** Taken back by whoever made it. */
    WITHDRAWN("decision.standing.withdrawn", Tone.PLAIN),
    /** Hands are being counted. */
    VOTING("decision.standing.voting", Tone.AMBER),
    /** Passed, not yet confirmed. */
    PROVISIONAL("decision.standing.provisional", Tone.AMBER),
    /** Passed, and nobody confirmed it in time. */
    LAPSED("decision.standing.lapsed", Tone.AMBER),
    /** Passed and confirmed, counts from a later day. */
    AWAITED("decision.standing.awaited", Tone.TEAL),
    /** Counts. */
    IN_FORCE("decision.standing.in-force", Tone.TEAL),
    /** Its record is contested. */
    HELD("decision.standing.held", Tone.RUST),
    /** Not enough yes. */
    NOT_PASSED("decision.standing.not-passed", Tone.PLAIN),
    /** As many yes as no. */
    TIED("decision.standing.tied", Tone.AMBER),
    /** Too few were there. */
    NOT_DECIDED("decision.standing.not-decided", Tone.AMBER);

    private final String key;
    private final Tone tone;

    ProposalStatus(String key, Tone tone) {
        this.key = key;
        this.tone = tone;
    }

    /** Returns the key of its words. */
    public String key() {
        return key;
    }

    /** Returns the colour that says the same. */
    public Tone tone() {
        return tone;
    }

    /** Returns where a proposal stands at a moment given in unix seconds. */
    static ProposalStatus of(Assembly state, Proposal proposal, @Nullable Vote vote, long now) {
        if (proposal.withdrawnAt() != null) {
            return WITHDRAWN;
        }
        if (vote == null) {
            return proposal.noticedAt() == null ? PROPOSED : NOTICED;
        }
        return switch (vote.status(Math.max(now, state.latest()))) {
            case OPEN -> VOTING;
            case PROVISIONAL -> PROVISIONAL;
            case LAPSED -> LAPSED;
            case AWAITED -> AWAITED;
            case IN_FORCE -> IN_FORCE;
            case HELD -> HELD;
            case NOT_PASSED -> NOT_PASSED;
            case TIED -> TIED;
            case NOT_DECIDED -> NOT_DECIDED;
        };
    }
}
