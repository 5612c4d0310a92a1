package org.folkmoot.desktop.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.OrganisationAdded;
import org.folkmoot.journal.acts.Pair;
import org.folkmoot.journal.acts.Pairs;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.RuleChoice;
import org.folkmoot.journal.acts.TrustGiven;
import org.folkmoot.journal.acts.TrustSource;
import org.folkmoot.journal.acts.TrustWithdrawn;
import org.folkmoot.money.Leg;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who wants to pay sees at once how much can go, which way, or why not. */
class SendingTest {
    @TempDir
    Path root;

    @SuppressWarnings("NullAway.Init") // each test begins it with its own trust
    private Village village;

    @AfterEach
    void closes() {
        village.close();
    }

    @Test
    void what_is_shown_as_the_most_can_be_sent_and_not_a_grain_more() {
        begins();
        accepts(2, 1);
        accepts(3, 2);
        Sending all = find(1, 3, null);
        assertEquals(balance(1), all.most());
        assertTrue(all.exact());
        assertEquals(List.of(village.person(2)), all.ways().getFirst().people());
        Sending more = find(1, 3, all.most().plus(new Circles(0, 1)));
        assertEquals(List.of(), more.ways());
        Sending.Way way = find(1, 3, all.most()).ways().getFirst();
        assertEquals(
                List.of("money.way.step", "money.way.step"),
                way.steps(8).stream().map(Sentence::key).toList());
        village.does(new PaymentMade(
                village.person(1), village.person(3), way.legs(), "", Assent.PRESENT, Day.of(village.now())));
        assertEquals("money.way.holds-nothing", why(1, 3));
    }

    @Test
    void the_way_through_the_fewest_people_comes_first_and_others_avoid_whom_it_passes() {
        begins();
        accepts(2, 1);
        accepts(5, 2);
        accepts(3, 1);
        accepts(4, 3);
        accepts(5, 4);
        List<Sending.Way> ways = find(1, 5, Circles.whole(10)).ways();
        assertEquals(List.of(village.person(2)), ways.get(0).people());
        assertEquals(List.of(village.person(3), village.person(4)), ways.get(1).people());
        assertEquals("money.way.through", ways.get(1).sentence().key());
        accepts(5, 1);
        assertEquals(
                "money.way.direct",
                find(1, 5, Circles.whole(10)).ways().getFirst().sentence().key());
    }

    @Test
    void where_nothing_can_be_sent_the_cause_is_said_and_never_a_mere_zero() {
        begins();
        assertEquals("money.way.nobody-takes", why(1, 3));
        accepts(2, 1);
        assertEquals("money.way.accepts-nobody", why(1, 3));
        accepts(3, 4);
        assertEquals("money.way.none", why(1, 3));
        accepts(3, 1);
        village.days(1);
        village.does(new TrustWithdrawn(
                new Pairs(List.of(new Pair(village.person(3), village.person(1)))), TrustSource.SHEET));
        village.seconds(1);
        assertEquals("money.way.ended", why(1, 3));
    }

    @Test
    void a_fraction_that_is_left_over_is_not_called_nothing_and_it_is_said_why_it_is_no_more() {
        begins();
        accepts(2, 1);
        Circles left = new Circles(0, 5);
        village.does(new PaymentMade(
                village.person(1),
                village.person(2),
                List.of(new Leg(
                        village.person(1),
                        village.person(2),
                        village.person(1),
                        balance(1).minus(left))),
                "",
                Assent.PRESENT,
                Day.of(village.now())));
        Sending found = find(1, 2, null);
        assertEquals(left, found.most());
        assertEquals("money.most.holds", assertNotNullKey(found.bound()));
        assertEquals("<0.01", Wording.in(Locale.ENGLISH).figures().circles(found.most()));
    }

    @Test
    void where_only_a_part_gets_through_the_payee_is_asked_about_the_rest() {
        begins();
        accepts(2, 1);
        accepts(3, 2);
        village.does(new PaymentMade(
                village.person(1),
                village.person(2),
                List.of(new Leg(village.person(1), village.person(2), village.person(1), Circles.whole(30))),
                "",
                Assent.PRESENT,
                Day.of(village.now())));
        Circles more = find(2, 3, null).most().plus(Circles.whole(1));
        Sending found = find(2, 3, more);
        assertEquals("money.most.accepted", assertNotNullKey(found.bound()));
        assertEquals(
                new TrustQuestion(village.person(3), village.person(2), List.of(village.person(1)), List.of(), 1),
                found.question());
    }

    /** An organisation has no sheet in a trust round; who may pay for it can be asked on paper, as long as they may. */
    @Test
    void whoever_may_pay_for_an_organisation_can_be_asked_for_it() {
        begins();
        village.meets(5, List.of());
        Id shop = Id.of(Village.recorded(village.desk()
                        .record(
                                new OrganisationAdded(
                                        People.of(village.person(4), village.person(5)),
                                        true,
                                        Day.of(village.now()).plus(30)),
                                Texts.of("names", "Shop")))
                .last()
                .id());
        accepts(2, 1);
        Sending asked = find(village.person(1), shop);
        assertEquals("money.way.accepts-nobody-for", assertNotNullKey(asked.why()));
        assertEquals(
                new TrustQuestion(
                        shop,
                        village.person(1),
                        List.of(village.person(1)),
                        List.of(village.person(4), village.person(5)),
                        2),
                asked.question());
        village.does(new TrustGiven(
                new Pairs(List.of(new Pair(shop, village.person(3)))),
                Day.of(village.now()).plus(100),
                TrustSource.SHEET));
        assertEquals(
                "money.way.none-for",
                assertNotNullKey(find(village.person(1), shop).why()));
        village.days(31);
        assertNull(find(village.person(1), shop).question(), "nobody may sign for it any more");
    }

    private Sending find(Id payer, Id payee) {
        return new WayFinder(new Sitting(village.desk(), ZoneOffset.UTC)).find(payer, payee, null, () -> false);
    }

    @Test
    void more_than_can_be_sent_is_refused_with_the_cause() {
        begins();
        accepts(2, 1);
        Sending much = find(1, 2, Circles.whole(10_000));
        assertEquals("money.most.holds", assertNotNullKey(much.bound()));
        assertTrue(much.most().compareTo(Circles.whole(10_000)) < 0);
        accepts(3, 2);
        village.does(new PaymentMade(
                village.person(1),
                village.person(2),
                List.of(new Leg(village.person(1), village.person(2), village.person(1), Circles.whole(30))),
                "",
                Assent.PRESENT,
                Day.of(village.now())));
        assertEquals(
                "money.most.accepted",
                assertNotNullKey(find(2, 3, Circles.whole(10_000)).bound()),
                "3 takes nothing from 1");
        assertNull(find(2, 3, Circles.whole(1)).bound());
    }

    @Test
    void by_rule_a_way_can_have_too_many_people() {
        village = Village.ruled(root.resolve("v"), 5, new RuleChoice("payments.most-through", "0"));
        // The open season is over, and only this was given.
        village.days(200);
        village.desk().confirmDate();
        village.desk().takeSeat(village.person(1));
        accepts(2, 1);
        accepts(3, 2);
        assertEquals("money.way.rule", why(1, 3));
    }

    private void begins() {
        village = Village.withoutTrust(root.resolve("v"), 5);
        village.days(5);
        village.desk().takeSeat(village.person(1));
    }

    private void accepts(int truster, int trusted) {
        village.does(new TrustGiven(
                new Pairs(List.of(new Pair(village.person(truster), village.person(trusted)))),
                Day.of(village.now()).plus(100),
                TrustSource.SHEET));
    }

    @Test
    void what_nobody_waits_for_any_more_is_not_looked_for() {
        begins();
        accepts(2, 1);
        WayFinder finder = new WayFinder(new Sitting(village.desk(), ZoneOffset.UTC));
        AtomicInteger asked = new AtomicInteger();
        assertThrows(
                CancellationException.class,
                () -> finder.find(village.person(1), village.person(2), Circles.whole(1), () -> true));
        assertThrows(
                CancellationException.class,
                () -> finder.find(
                        village.person(1), village.person(2), Circles.whole(1), () -> asked.incrementAndGet() > 1));
        assertEquals(2, asked.get());
    }

    private String why(int payer, int payee) {
        Sentence why = find(payer, payee, null).why();
        return assertNotNullKey(why);
    }

    private static String assertNotNullKey(@Nullable Sentence why) {
        assertNotNull(why);
        return why == null ? "" : why.key();
    }

    private Sending find(int payer, int payee, @Nullable Circles amount) {
        return new WayFinder(new Sitting(village.desk(), ZoneOffset.UTC))
                .find(village.person(payer), village.person(payee), amount, () -> false);
    }

    private Circles balance(int person) {
        return village.desk().ask(state -> state.ledger()
                .balance(village.person(person), village.person(person), Day.of(village.now()), state.losses()));
    }
}
