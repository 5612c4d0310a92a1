package org.folkmoot.rules;

/** What a decision is about; each kind has its own threshold, base and quorum. */
public enum DecisionKind {
    /** A rule of the money, of trust or of the record. */
    RULE("rule"),
    /** A rule about how the assembly decides. */
    DECIDING_RULE("deciding-rule"),
    /** A person: who joins. */
    PERSON("person"),
    /** Money from the common fund. */
    COMMON_FUND("common-fund"),
    /** Something that the assembly says. */
    TEXT("text"),
    /** Who is given a task for a term: who keeps the desk. */
    ELECTION("election");

    private final String code;

    DecisionKind(String code) {
        this.code = code;
    }

    /** Returns the code used in the ids of rules. */
    public String code() {
        return code;
    }

    /** Tells whether a decision of this kind needs its text in a notice some days before. */
    public boolean needsNotice() {
        return this != TEXT;
    }
}
