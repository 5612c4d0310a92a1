package org.folkmoot.desktop.bringing;

import java.util.List;
import org.folkmoot.imports.ColumnMap;
import org.folkmoot.imports.Meaning;

/** What columns mean, in words, and what becomes of what stands in them. */
final class MeaningWords {
    /** What a column of a list of people may mean. */
    static final List<Meaning> OF_PEOPLE = List.of(
            Meaning.NAME,
            Meaning.FIRST_NAME,
            Meaning.LAST_NAME,
            Meaning.ID,
            Meaning.MEMBER,
            Meaning.EMAIL,
            Meaning.PHONE,
            Meaning.ADDRESS,
            Meaning.NOTES,
            Meaning.OTHER);

    /** What a column of a list of trust may mean. */
    static final List<Meaning> OF_TRUST = List.of(Meaning.TRUSTER, Meaning.TRUSTED, Meaning.OTHER);

    private MeaningWords() {}

    /** Returns the key of a meaning's name. */
    static String key(Meaning meaning) {
        return switch (meaning) {
            case NAME -> "bringing.meaning.name";
            case FIRST_NAME -> "bringing.meaning.first-name";
            case LAST_NAME -> "bringing.meaning.last-name";
            case ID -> "bringing.meaning.id";
            case MEMBER -> "bringing.meaning.member";
            case TRUSTER -> "bringing.meaning.truster";
            case TRUSTED -> "bringing.meaning.trusted";
            case EMAIL -> "bringing.meaning.email";
            case PHONE -> "bringing.meaning.phone";
            case ADDRESS -> "bringing.meaning.address";
            case NOTES -> "bringing.meaning.notes";
            case OTHER -> "bringing.meaning.other";
        };
    }

    /** Returns the key of what becomes of a column that nobody can tick. */
    static String fate(Meaning meaning, ColumnMap map, boolean founds) {
        return switch (meaning) {
            case NAME, FIRST_NAME, LAST_NAME -> "bringing.fate.name";
            case ID -> standsForName(map) ? "bringing.fate.id-is-name" : "bringing.fate.id";
            case MEMBER -> founds ? "bringing.fate.member.founding" : "bringing.fate.member.assembly";
            case TRUSTER, TRUSTED -> "bringing.fate.trust";
            case EMAIL, PHONE, ADDRESS, NOTES, OTHER -> "bringing.fate.unread";
        };
    }

    /** Where no column holds names, the numbers are recorded in their place. */
    private static boolean standsForName(ColumnMap map) {
        return map.column(Meaning.NAME) < 0 && map.column(Meaning.FIRST_NAME) < 0 && map.column(Meaning.LAST_NAME) < 0;
    }
}
