package org.folkmoot.desktop.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.folkmoot.desk.Village;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.money.Leg;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the list of accounts counts. */
class AccountsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path root;

    @Test
    void of_whom_nothing_is_left_is_not_counted_among_those_whose_circles_somebody_holds() {
        try (Village village = Village.of(root, 3)) {
            village.days(10);
            village.desk().takeSeat(village.person(1));
            pays(village, 2, 1, 2);
            pays(village, 3, 1, 3);
            assertEquals(2, first(village).issuers());
            pays(village, 1, 2, 3);
            assertEquals(1, first(village).issuers());
            assertEquals(Circles.whole(5), first(village).others());
        }
    }

    private static AccountsPane.Account first(Village village) {
        Id one = village.person(1);
        return village.desk().ask(state -> AccountsPane.Account.all(state, village.now(), Id::toString)).stream()
                .filter(account -> account.id().equals(one))
                .findFirst()
                .orElseThrow();
    }

    private static void pays(Village village, int payer, int payee, int issuer) {
        Id from = village.person(payer);
        Id to = village.person(payee);
        Leg leg = new Leg(from, to, village.person(issuer), Circles.whole(5));
        village.does(new PaymentMade(from, to, List.of(leg), "", Assent.PRESENT, Day.of(village.now())));
    }
}
