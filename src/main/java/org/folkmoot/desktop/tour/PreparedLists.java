package org.folkmoot.desktop.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Two lists as a group really has them, with mistakes in them: who belongs, and who accepts whose circles. */
final class PreparedLists {
    private static final String PEOPLE = """
        \uFEFFname;email;is_member

        "Hana Novák";hana@example.org;1
        Ιωάννης Παπαδόπουλος;ioannis@example.org;1
        "Ji-woo Kim";;1
        Kwame Mensah;kwame@example.org;1
        ليلى حداد;layla@example.org;1
        Miloš Jovanović;milos@example.org;yes
        Nguyễn Thị Hoa;;1
        Olena Шевченко;olena@example.org;0
        =1+1;sum@example.org;1
        Kwame Mensah;kwame@example.org;1
        Pilar García;pilar@example.org;perhaps
        """;

    private static final String TRUST = """
        truster,trusted
        Amina Haddad,Hana Novák
        Amina Haddad,Kwame Mensah
        Béla Kovács,Amina Haddad
        Hana Novák,Amina Haddad
        Hana Novák,Miloš Jovanović
        Kwame Mensah,ليلى حداد
        Kwame Mensah,Amina Haddad
        ليلى حداد,Kwame Mensah
        ليلى حداد,Nguyễn Thị Hoa
        Miloš Jovanović,Hana Novák
        Nguyễn Thị Hoa,Ji-woo Kim
        Ji-woo Kim,Ιωάννης Παπαδόπουλος
        Ιωάννης Παπαδόπουλος,Chiara Rossi
        Olena Шевченко,Hana Novák
        Chiara Rossi,Chiara Rossi
        Deniz Aydın,Somebody Else
        """;

    private final Path people;
    private final Path trust;

    /** Writes both into a folder. */
    PreparedLists(Path folder) {
        try {
            this.people = Files.writeString(folder.resolve("members.csv"), PEOPLE);
            this.trust = Files.writeString(folder.resolve("trust.csv"), TRUST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path people() {
        return people;
    }

    Path trust() {
        return trust;
    }
}
