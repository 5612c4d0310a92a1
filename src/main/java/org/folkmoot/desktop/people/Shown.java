package org.folkmoot.desktop.people;

import org.folkmoot.people.Standing;
import org.jspecify.annotations.Nullable;

/** Which list of people is shown. */
public enum Shown {
    /** Those who issue and vote. */
    MEMBERS("people.shown.members", Standing.MEMBER),
    /** Those who asked to join. */
    WAITING("people.shown.waiting", Standing.WAITING),
    /** Those who only hold and accept. */
    ORGANISATIONS("people.shown.organisations", Standing.ORGANISATION),
    /** Those who left. */
    FORMER("people.shown.former", Standing.FORMER),
    /** Trust links that end soon. */
    ENDING("people.shown.ending", null);

    private final String key;
    private final @Nullable Standing standing;

    Shown(String key, @Nullable Standing standing) {
        this.key = key;
        this.standing = standing;
    }

    String key() {
        return key;
    }

    /** Tells whether a person stands in this list. */
    boolean lists(PersonRow row) {
        return row.standing() == standing;
    }
}
