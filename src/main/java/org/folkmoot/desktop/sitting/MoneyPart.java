package org.folkmoot.desktop.sitting;

/** The parts of the page of money, in the order in which they can be chosen there. */
public enum MoneyPart {
    /** Every movement. */
    LEDGER("money.ledger"),
    /** What everybody holds, and the way to statements. */
    ACCOUNTS("money.accounts"),
    /** What the assembly holds in common, and what it granted from it. */
    FUND("money.fund"),
    /** Circulation, issued and lost, balances, payments a week. */
    CHARTS("money.charts"),
    /** What can be noticed about who holds whose circles. */
    NOTICED("money.noticed"),
    /** Whether the books are what the record says. */
    CHECK("money.check");

    private final String key;

    MoneyPart(String key) {
        this.key = key;
    }

    /** Returns the key of its name. */
    public String key() {
        return key;
    }
}
