package org.folkmoot.imports;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** What a column of a file says about a person, or about one trust. */
public enum Meaning {
    /** The whole name. */
    NAME("name", "names", "fullname", "vollername", "membername", "person"),
    /** The name given by the parents. */
    FIRST_NAME("vorname", "firstname", "givenname", "rufname", "forename"),
    /** The family's name. */
    LAST_NAME("nachname", "lastname", "surname", "familyname", "familienname", "zuname"),
    /** A number or word by which a second file speaks of the person. */
    ID("id", "nr", "no", "number", "nummer", "uid", "memberid", "membernumber", "mitgliedsnummer", "mitgliedsnr"),
    /** Whether the person is a member: 1 or 0, yes or no. */
    MEMBER("ismember", "member", "mitglied", "istmitglied"),
    /** Who accepts circles. */
    TRUSTER("truster", "issuer", "source", "from", "von"),
    /** Whose circles are accepted. */
    TRUSTED("trusted", "trustee", "receiver", "target", "to", "an"),
    /** An address for electronic mail. */
    EMAIL("email", "mail", "emailaddress", "emailadresse", "mailadresse"),
    /** A telephone number. */
    PHONE("phone", "telephone", "tel", "telefon", "telefonnummer", "phonenumber", "mobile", "mobil", "handy"),
    /** Where they live, or a part of it. */
    ADDRESS(
            "address",
            "adresse",
            "anschrift",
            "street",
            "strasse",
            "straße",
            "plz",
            "postleitzahl",
            "zip",
            "postcode",
            "city",
            "town",
            "ort",
            "wohnort"),
    /** What somebody noted about them. */
    NOTES("notes", "note", "notizen", "notiz", "bemerkung", "bemerkungen", "comment", "comments", "kommentar"),
    /** Anything else. */
    OTHER;

    private final Set<String> words;

    Meaning(String... words) {
        this.words = Set.of(words);
    }

    /** Returns what a header's field most likely means. */
    public static Meaning of(String header) {
        String word = Normalizer.normalize(header, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
        for (Meaning meaning : values()) {
            if (meaning.words.contains(word)) {
                return meaning;
            }
        }
        return OTHER;
    }

    /** Tells whether such a column is about a person's life: it is kept only when ticked, and only locally. */
    public boolean isPersonal() {
        return switch (this) {
            case EMAIL, PHONE, ADDRESS, NOTES, OTHER -> true;
            case NAME, FIRST_NAME, LAST_NAME, ID, MEMBER, TRUSTER, TRUSTED -> false;
        };
    }
}
