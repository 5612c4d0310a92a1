package org.folkmoot.imports;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What a column of a file says about a person, or about one trust. */
public enum Meaning {
    /** The whole name. */
    NAME(
            words("name names fullname vollername membername person mitgliedsname"),
            words("nom nomcomplet nometprénom nometprenom nombre nombrecompleto nombreyapellidos nome nomecompleto"),
            words("nomeecognome naam volledigenaam imięinazwisko imieinazwisko ad adı isim adsoyad adısoyadı")),
    /** The name given by the parents. */
    FIRST_NAME(
            words("vorname firstname givenname rufname forename prénom prenom prénoms prenoms"),
            words("nombredepila primernombre voornaam roepnaam primeironome imię imie imiona")),
    /** The family's name. */
    LAST_NAME(
            words("nachname lastname surname familyname familienname zuname nomdefamille apellido apellidos"),
            words("cognome achternaam familienaam sobrenome apelido apelidos nazwisko soyad soyadı soyisim")),
    /** A number or word by which a second file speaks of the person. */
    ID(words("id nr no number nummer uid memberid membernumber mitgliedsnummer mitgliedsnr")),
    /** Whether the person is a member: 1 or 0, yes or no. */
    MEMBER(words("ismember member mitglied istmitglied membre miembro membro lid członek üye")),
    /** Who accepts circles. */
    TRUSTER(words("truster issuer source from von")),
    /** Whose circles are accepted. */
    TRUSTED(words("trusted trustee receiver target to an")),
    /** An address for electronic mail. */
    EMAIL(
            words("email mail emailaddress emailadresse mailadresse courriel mél mel adressemail adresseemail"),
            words("correo correoelectrónico correoelectronico posta postaelettronica indirizzoemail emailadres"),
            words("correioeletrónico correioeletrônico adresemail pocztaelektroniczna eposta epostaadresi")),
    /** A telephone number. */
    PHONE(
            words("phone telephone tel telefon telefonnummer phonenumber mobile mobil handy téléphone portable"),
            words("teléfono telefono móvil movil cellulare cell telefoon telefoonnummer mobiel telefone telemóvel"),
            words("telemovel celular numertelefonu komórka komorka cep ceptelefonu telefonnumarası gsm")),
    /** Where they live, or a part of it. */
    ADDRESS(words(
            "address adresse anschrift street strasse straße plz postleitzahl zip postcode city town ort wohnort")),
    /** What somebody noted about them. */
    NOTES(words("notes note notizen notiz bemerkung bemerkungen comment comments kommentar")),
    /** Anything else. */
    OTHER;

    private final Set<String> words;

    @SafeVarargs
    Meaning(Set<String>... words) {
        Set<String> all = new HashSet<>();
        for (Set<String> some : words) {
            all.addAll(some);
        }
        this.words = Set.copyOf(all);
    }

    private static Set<String> words(String together) {
        return Set.of(together.split(" "));
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
