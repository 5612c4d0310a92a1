package org.folkmoot.people;

/** Whom somebody lets pass through their hands: their own choice, which no rule and nobody else makes for them. */
public enum Passing {
    /** Any payment may pass; so it is until they choose something else. */
    ANY,
    /**
     * Only from their hands to people whose circles they accept and who ask the same: the consented flow of Circles v2
     * ({@code isPermittedFlow} in Hub.sol).
     */
    CONSENTED,
    /** None; what they hold moves only when they pay or are paid themselves. */
    NONE
}
