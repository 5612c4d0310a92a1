package org.folkmoot.desktop.screens;

/** The places of the navigation, in its order; the screen of each has the same name. */
public enum Place {
    /** What needs us now. */
    TODAY("shell.place.today", "fth-sun"),
    /** Who we are and who waits to join. */
    PEOPLE("shell.place.people", "fth-users"),
    /** Running a meeting and reading old ones. */
    MEETINGS("shell.place.meetings", "fth-message-circle"),
    /** What is proposed and what came out. */
    DECISIONS("shell.place.decisions", "fth-check-square"),
    /** What we agreed. */
    RULES("shell.place.rules", "fth-book-open"),
    /** The ledger and the accounts. */
    MONEY("shell.place.money", "fth-repeat"),
    /** Who accepts whose circles. */
    MAP("shell.place.map", "fth-share-2"),
    /** What can be counted about who holds power. */
    POWER("shell.place.power", "fth-bar-chart-2"),
    /** The copies of the record. */
    COPIES("shell.place.copies", "fth-copy");

    private final String key;
    private final String icon;

    Place(String key, String icon) {
        this.key = key;
        this.icon = icon;
    }

    /** Returns the key of its name; the text holds an underscore before the letter that Alt reaches it by. */
    public String key() {
        return key;
    }

    /** Returns the literal of its Feather icon. */
    public String icon() {
        return icon;
    }
}
