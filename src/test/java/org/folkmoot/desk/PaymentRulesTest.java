package org.folkmoot.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.folkmoot.journal.acts.Arrived;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.Left;
import org.folkmoot.journal.acts.MemberLeft;
import org.folkmoot.journal.acts.OrganisationAdded;
import org.folkmoot.journal.acts.Pair;
import org.folkmoot.journal.acts.Pairs;
import org.folkmoot.journal.acts.PassingChosen;
import org.folkmoot.journal.acts.PayersNamed;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.PaymentReversed;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.RuleChoice;
import org.folkmoot.journal.acts.SlipsUncovered;
import org.folkmoot.journal.acts.TrustGiven;
import org.folkmoot.journal.acts.TrustSource;
import org.folkmoot.journal.acts.UncoveredSlip;
import org.folkmoot.money.Leg;
import org.folkmoot.people.Passing;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What an assembly can set about payments, and what everybody says about their own hands. */
@Execution(ExecutionMode.CONCURRENT)
class PaymentRulesTest {
    @TempDir
    Path root;

    @SuppressWarnings("NullAway.Init") // each test begins it with its own rules
    private Village village;

    @AfterEach
    void closes() {
        village.close();
    }

    @Test
    void with_a_ceiling_the_slips_of_one_day_stay_below_it_whenever_they_are_entered() {
        begins(new RuleChoice("payments.daily-ceiling", "5000"));
        Day market = today();
        village.does(pays(1, 2, 30, "1", market));
        assertEquals("refusal.ceiling", village.refused(pays(1, 3, 21, "2", market)));
        village.does(pays(1, 3, 20, "2", market));
        village.days(3);
        assertEquals("refusal.ceiling", village.refused(pays(1, 3, 1, "3", market)));
        village.does(pays(1, 3, 50, "3", today()));
        // Others have a ceiling of their own, and what was taken back no longer counts.
        Id mistaken = village.does(pays(2, 3, 50, "4", market));
        village.does(new PaymentReversed(mistaken, village.person(3)));
        village.does(pays(2, 3, 50, "4", market));
        village.reopen();
        assertEquals("refusal.ceiling", village.refused(pays(2, 3, 1, "5", market)));
    }

    @Test
    void legs_that_name_more_together_than_there_can_be_are_refused_like_any_others() {
        begins(new RuleChoice("payments.daily-ceiling", "5000"));
        assertEquals("refusal.ceiling", village.refused(twiceAllThereCanBe("1", null)));
        village.close();
        begins();
        assertEquals("refusal.holding-too-small", village.refused(twiceAllThereCanBe("1", null)));
        UncoveredSlip waits = new UncoveredSlip(
                village.person(1), village.person(2), Circles.whole(900), "9", Assent.SIGNATURE, today(), null);
        Id slip = new Id(village.does(new SlipsUncovered(List.of(waits))).entry(), 0);
        assertEquals("refusal.slip-not-waiting", village.refused(twiceAllThereCanBe("9", slip)));
    }

    @Test
    void nothing_passes_through_the_hands_of_whoever_has_left() {
        begins();
        village.does(pays(2, 3, 5, "before", today()));
        village.does(pays(5, 2, 5, "too", today()));
        PaymentMade through = new PaymentMade(
                village.person(3),
                village.person(4),
                List.of(
                        new Leg(village.person(3), village.person(2), village.person(2), Circles.whole(2)),
                        new Leg(village.person(2), village.person(4), village.person(5), Circles.whole(2))),
                "",
                Assent.PRESENT,
                today());
        village.does(through);
        village.does(new MemberLeft(village.person(2), Assent.SIGNATURE, "l", village.person(3)));
        assertEquals("refusal.passes-nothing", village.refused(through));
        // Circles of theirs can still come home to them.
        village.does(new PaymentMade(
                village.person(3),
                village.person(2),
                List.of(new Leg(village.person(3), village.person(2), village.person(2), Circles.whole(1))),
                "home",
                Assent.SIGNATURE,
                today()));
    }

    @Test
    void where_a_second_person_is_wanted_nobody_who_records_or_gains_is_one() {
        begins(new RuleChoice("payments.second-person", "on"));
        assertEquals("refusal.payment-second", village.refused(seen(2, 3, null)));
        for (int second : new int[] {1, 2, 3}) {
            assertEquals("refusal.payment-second", village.refused(seen(2, 3, village.person(second))));
        }
        village.does(seen(2, 3, village.person(4)));
        assertEquals(
                village.person(4),
                village.desk().ask(state -> state.payments().all().getFirst().second()));
    }

    @Test
    void a_payment_passes_through_as_many_people_as_the_rule_allows() {
        begins(new RuleChoice("payments.most-through", "1"));
        village.does(through(1, 2, 3));
        assertEquals("refusal.too-many-through", village.refused(through(1, 2, 3, 4)));
        village.close();
        begins(new RuleChoice("payments.most-through", "0"));
        assertEquals("refusal.too-many-through", village.refused(through(1, 2, 3)));
        village.does(through(1, 2));
        village.close();
        begins();
        village.does(through(1, 2, 3, 4, 5, 6));
    }

    @Test
    void nobody_passes_anything_on_against_their_word() {
        begins();
        village.does(chooses(2, Passing.NONE));
        assertEquals("refusal.passes-nothing", village.refused(through(1, 2, 3)));
        // Their own payments are theirs as before.
        village.does(pays(2, 3, 5, "own", today()));
        village.does(pays(1, 2, 5, "to", today()));
        assertEquals("refusal.passing-same", village.refused(chooses(2, Passing.NONE)));
        village.reopen();
        assertEquals("refusal.passes-nothing", village.refused(through(1, 2, 3)));
        village.does(chooses(2, Passing.ANY));
        village.does(through(1, 2, 3));
    }

    @Test
    void who_asks_for_consent_passes_on_only_to_whom_they_accept_and_who_asks_the_same() {
        village = Village.withoutTrust(root.resolve("consent"), 6);
        village.days(10);
        village.desk().takeSeat(village.person(1));
        trusts(2, 1);
        trusts(3, 2);
        village.does(through(1, 2, 3));
        village.does(chooses(2, Passing.CONSENTED));
        assertEquals("refusal.passes-among-consenting", village.refused(through(1, 2, 3)));
        trusts(2, 3);
        assertEquals("refusal.passes-among-consenting", village.refused(through(1, 2, 3)));
        village.does(chooses(3, Passing.CONSENTED));
        village.does(through(1, 2, 3));
        // Whom one pays directly is nobody else's affair.
        trusts(4, 2);
        village.does(pays(2, 4, 3, "direct", today()));
    }

    @Test
    void only_oneself_says_what_passes_through_ones_hands() {
        begins();
        assertEquals(
                "refusal.passing-own",
                village.refused(
                        new PassingChosen(village.person(2), Passing.NONE, village.person(3), Assent.SIGNATURE, "p")));
        assertEquals(
                "refusal.passing-slip",
                village.refused(
                        new PassingChosen(village.person(2), Passing.NONE, village.person(2), Assent.SIGNATURE, "")));
    }

    @Test
    void for_an_organisation_sign_those_whom_a_meeting_named_as_many_as_it_said_while_their_term_lasts() {
        begins();
        village.meets(6, List.of());
        Id shop = village.does(new OrganisationAdded(
                People.of(village.person(2), village.person(3), village.person(4)), true, today().plus(30)));
        trustsShop(shop);
        village.does(pays(1, shop, 40, "in"));
        assertEquals("refusal.mandate", village.refused(signed(shop, null)));
        assertEquals("refusal.mandate", village.refused(signed(shop, People.of(village.person(2)))));
        assertEquals("refusal.mandate", village.refused(signed(shop, People.of(village.person(2), village.person(2)))));
        assertEquals("refusal.mandate", village.refused(signed(shop, People.of(village.person(2), village.person(5)))));
        village.does(signed(shop, People.of(village.person(2), village.person(4))));
        assertEquals(
                "refusal.signs-for-a-person",
                village.refused(new PaymentMade(
                        village.person(1),
                        village.person(2),
                        legs(village.person(1), village.person(2), 1),
                        "x",
                        Assent.SIGNATURE,
                        today(),
                        People.of(village.person(3)),
                        null,
                        null)));
        village.days(40);
        assertEquals(
                "refusal.mandate-over", village.refused(signed(shop, People.of(village.person(2), village.person(4)))));
    }

    @Test
    void a_meeting_names_anew_who_may_pay_and_nobody_at_the_keyboard_does_it_alone() {
        begins();
        village.meets(6, List.of());
        Id shop = village.does(new OrganisationAdded(People.of(village.person(2)), false, today().plus(30)));
        trustsShop(shop);
        village.does(pays(1, shop, 40, "in"));
        for (int second : new int[] {1, 5}) {
            assertEquals("refusal.payers-second", village.refused(named(shop, village.person(5), second)));
        }
        assertEquals("refusal.not-an-organisation", village.refused(named(village.person(2), village.person(5), 3)));
        village.does(named(shop, village.person(5), 3));
        assertEquals("refusal.mandate", village.refused(signed(shop, People.of(village.person(2)))));
        village.reopen();
        village.does(signed(shop, People.of(village.person(5))));
    }

    @Test
    void an_organisation_needs_enough_members_and_a_term_to_come() {
        begins();
        village.meets(6, List.of());
        for (OrganisationAdded wrong : List.of(
                new OrganisationAdded(People.of(), false, today().plus(30)),
                new OrganisationAdded(People.of(village.person(2)), true, today().plus(30)),
                new OrganisationAdded(People.of(village.person(2)), false, today()))) {
            assertEquals("refusal.organisation-payers", village.refused(wrong));
        }
    }

    private void begins(RuleChoice... rules) {
        village = Village.ruled(root.resolve("v" + rules.length + List.of(rules).hashCode()), 6, rules);
        village.days(10);
        village.desk().takeSeat(village.person(1));
    }

    private Day today() {
        return Day.of(village.now());
    }

    private void trusts(int truster, int trusted) {
        village.does(new TrustGiven(
                new Pairs(List.of(new Pair(village.person(truster), village.person(trusted)))),
                today().plus(300),
                TrustSource.SHEET));
    }

    private void trustsShop(Id shop) {
        boolean accepts = village.desk().ask(state -> state.accepts(shop, village.person(1), village.now()));
        assertTrue(accepts);
    }

    private PaymentMade pays(int payer, int payee, int circles, String slip, Day valueDay) {
        Id from = village.person(payer);
        Id to = village.person(payee);
        return new PaymentMade(from, to, legs(from, to, circles), slip, Assent.SIGNATURE, valueDay);
    }

    private PaymentMade pays(int payer, Id payee, int circles, String slip) {
        Id from = village.person(payer);
        return new PaymentMade(from, payee, legs(from, payee, circles), slip, Assent.SIGNATURE, today());
    }

    private PaymentMade twiceAllThereCanBe(String slip, @Nullable Id covers) {
        Id from = village.person(1);
        Id to = village.person(2);
        Leg all = new Leg(from, to, from, new Circles(Circles.LARGEST_ATTO));
        return new PaymentMade(from, to, List.of(all, all), slip, Assent.SIGNATURE, today(), null, null, covers);
    }

    private PaymentMade seen(int payer, int payee, @Nullable Id second) {
        Id from = village.person(payer);
        Id to = village.person(payee);
        return new PaymentMade(
                from, to, legs(from, to, 1), "s" + payer + payee, Assent.SIGNATURE, today(), null, second, null);
    }

    /** The first pays the last through all between, each handing on circles of their own. */
    private PaymentMade through(int... people) {
        List<Leg> legs = java.util.stream.IntStream.range(1, people.length)
                .mapToObj(i -> new Leg(
                        village.person(people[i - 1]),
                        village.person(people[i]),
                        village.person(people[i - 1]),
                        Circles.whole(2)))
                .toList();
        return new PaymentMade(
                village.person(people[0]),
                village.person(people[people.length - 1]),
                legs,
                "",
                Assent.PRESENT,
                today());
    }

    private PassingChosen chooses(int person, Passing passing) {
        return new PassingChosen(village.person(person), passing, village.person(person), Assent.SIGNATURE, "p1");
    }

    private PaymentMade signed(Id shop, @Nullable People signers) {
        Id to = village.person(6);
        return new PaymentMade(
                shop,
                to,
                List.of(new Leg(shop, to, village.person(1), Circles.whole(3))),
                "",
                Assent.PRESENT,
                today(),
                signers,
                null,
                null);
    }

    @Test
    void nobody_takes_an_organisation_over_while_those_who_pay_for_it_are_away() {
        begins();
        var meeting = village.meets(6, List.of());
        Id shop = village.does(new OrganisationAdded(People.of(village.person(2)), false, today().plus(30)));
        village.does(new Left(meeting.id(), People.of(village.person(2))));
        assertEquals("refusal.payers-present", village.refused(named(shop, village.person(1), 3)));
        village.does(new Arrived(meeting.id(), People.of(village.person(2))));
        village.does(named(shop, village.person(4), 3));
    }

    @Test
    void who_has_left_signs_for_no_organisation_and_nobody_looks_at_getting_their_own_money_back() {
        begins();
        village.meets(6, List.of());
        Id shop = village.does(
                new OrganisationAdded(People.of(village.person(2), village.person(3)), false, today().plus(30)));
        village.does(pays(1, shop, 40, "in"));
        Id payment = village.does(pays(4, 5, 10, "back", today()));
        assertEquals("refusal.reversal-second", village.refused(new PaymentReversed(payment, village.person(4))));
        village.does(new MemberLeft(village.person(2), Assent.SIGNATURE, "l", village.person(3)));
        assertEquals("refusal.mandate", village.refused(signed(shop, People.of(village.person(2)))));
        village.does(signed(shop, People.of(village.person(3))));
    }

    private PayersNamed named(Id organisation, Id payer, int second) {
        return new PayersNamed(organisation, People.of(payer), false, today().plus(60), village.person(second));
    }

    private static List<Leg> legs(Id from, Id to, int circles) {
        return List.of(new Leg(from, to, from, Circles.whole(circles)));
    }
}
