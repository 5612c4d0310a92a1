package org.folkmoot.trust.flow;

/** Why nothing can be sent from one person to another. */
public enum Hindrance {
    /** The payer holds nothing. */
    HOLDS_NOTHING,
    /** Nobody else takes anything that the payer holds. */
    NOBODY_TAKES_IT,
    /** Nobody else holds anything that the payee takes. */
    NOBODY_HOLDS_IT,
    /** There is something to give and something to take, but no way between them, through people who let it pass. */
    NO_WAY
}
