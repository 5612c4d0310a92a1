package org.folkmoot.desktop.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.LivelyVillage;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.money.Leg;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program chooses the legs of a direct payment: what one holds and the other accepts. */
class DirectPaymentTest {
    @TempDir
    private Path folder;

    @Test
    void own_circles_go_first_then_others_that_the_payee_accepts() {
        try (Village village = traders()) {
            Id amina = village.person(1);
            Id bela = village.person(2);
            Id chen = village.person(3);
            DirectPayment plan = plan(village, bela, chen);
            assertEquals(
                    List.of(bela, amina),
                    plan.parts().stream().map(DirectPayment.Part::issuer).toList());
            Circles own = plan.parts().getFirst().amount();
            List<Leg> legs = plan.legs(own.plus(Circles.whole(2))).orElseThrow();
            assertEquals(List.of(new Leg(bela, chen, bela, own), new Leg(bela, chen, amina, Circles.whole(2))), legs);
            assertEquals(Optional.empty(), plan.legs(plan.most().plus(Circles.whole(1))));
        }
    }

    @Test
    void everything_that_is_offered_can_be_recorded_to_the_last_unit() {
        try (Village village = traders()) {
            Id bela = village.person(2);
            Id chen = village.person(3);
            DirectPayment plan = plan(village, bela, chen);
            village.does(new PaymentMade(
                    bela, chen, plan.legs(plan.most()).orElseThrow(), "9", Assent.SIGNATURE, Day.of(village.now())));
            assertTrue(plan(village, bela, chen).parts().isEmpty());
        }
    }

    @Test
    void the_form_says_what_is_missing_in_the_order_in_which_it_is_filled() {
        try (Village village = traders()) {
            Id bela = village.person(2);
            Id chen = village.person(3);
            Day day = Day.of(village.now());
            DirectPayment plan = plan(village, bela, chen);
            assertEquals("money.missing.payer", missing(null, null, null, "", "", false, null));
            assertEquals("money.missing.payee", missing(bela, null, null, "", "", false, null));
            assertEquals("refusal.pays-oneself", missing(bela, bela, null, "", "", false, null));
            assertEquals("money.missing.amount", missing(bela, chen, plan, "", "", false, day));
            assertEquals("money.missing.much", missing(bela, chen, plan, "1000000", "", false, day));
            assertEquals("money.missing.slip", missing(bela, chen, plan, "1", "", false, day));
            assertEquals("refusal.slip-used", missing(bela, chen, plan, "1", "7", true, day));
            assertEquals("money.missing.day", missing(bela, chen, plan, "1", "8", false, null));
            assertNull(new PaymentForm(bela, chen, plan, "1,5", Assent.SIGNATURE, "8", false, day, day).missing());
        }
    }

    @Test
    void what_is_wrong_with_the_amount_or_the_slip_is_known_for_the_field_at_fault() {
        try (Village village = traders()) {
            Id bela = village.person(2);
            Id chen = village.person(3);
            Day day = Day.of(village.now());
            DirectPayment plan = plan(village, bela, chen);
            assertEquals("money.amount.form", wrong(typed(bela, chen, plan, "12,,5", "", false, day)));
            assertEquals("money.missing.much", wrong(typed(bela, chen, plan, "1000000", "", false, day)));
            assertEquals("", wrong(typed(bela, chen, plan, "", "", false, day)), "nothing typed is not wrong yet");
            assertEquals(
                    Sentence.of("refusal.slip-used", "7"),
                    typed(bela, chen, plan, "1", "7", true, day).slipWrong());
            assertEquals(
                    Sentence.of("refusal.slip-used", "7"),
                    typed(bela, chen, plan, "", "7", true, day).slipWrong(),
                    "also while the amount is missing");
            assertNotNull(
                    typed(bela, chen, plan, "1", "9".repeat(60), false, day).slipWrong());
            assertNull(typed(bela, chen, plan, "1", "", false, day).slipWrong());
        }
    }

    @Test
    void a_slip_names_no_day_that_is_still_to_come() {
        try (Village village = traders()) {
            Id bela = village.person(2);
            Id chen = village.person(3);
            Day today = Day.of(village.now());
            DirectPayment plan = plan(village, bela, chen);
            Sentence missing = new PaymentForm(
                            bela, chen, plan, "1", Assent.SIGNATURE, "8", false, today.plus(1), today)
                    .missing();
            assertEquals("money.missing.day-ahead", missing == null ? "" : missing.key());
        }
    }

    private static String wrong(PaymentForm form) {
        Sentence wrong = form.amountWrong();
        return wrong == null ? "" : wrong.key();
    }

    private static PaymentForm typed(
            Id payer, Id payee, DirectPayment plan, String amount, String slip, boolean used, Day day) {
        return new PaymentForm(payer, payee, plan, amount, Assent.SIGNATURE, slip, used, day, day);
    }

    @Test
    void the_books_balance_to_the_last_unit_after_months_of_payments() {
        try (Village village = LivelyVillage.in(folder)) {
            MoneyView view = village.desk().ask(state -> MoneyView.of(state, village.now()));
            assertTrue(view.balances());
            assertEquals(view.issued(), view.lost().plus(view.held()));
        }
    }

    private static String missing(
            @Nullable Id payer,
            @Nullable Id payee,
            @Nullable DirectPayment plan,
            String amount,
            String slip,
            boolean used,
            @Nullable Day day) {
        Sentence missing = new PaymentForm(
                        payer, payee, plan, amount, Assent.SIGNATURE, slip, used, day, day == null ? new Day(0) : day)
                .missing();
        return missing == null ? "" : missing.key();
    }

    private static DirectPayment plan(Village village, Id payer, Id payee) {
        return village.desk().ask(state -> DirectPayment.of(state, payer, payee, village.now()));
    }

    /** Bela holds circles of Amina; Chen accepts both. */
    private Village traders() {
        Village village = Village.withoutTrust(folder, 3);
        village.desk().takeSeat(village.person(1));
        LivelyVillage.trust(village, 2, 1, 300);
        LivelyVillage.trust(village, 3, 1, 300);
        LivelyVillage.trust(village, 3, 2, 300);
        LivelyVillage.issue(village.days(2));
        LivelyVillage.pays(village, 1, 2, 5, "1");
        return village;
    }
}
