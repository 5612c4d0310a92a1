package org.folkmoot.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.assembly.Routing;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.Pair;
import org.folkmoot.journal.acts.Pairs;
import org.folkmoot.journal.acts.PassingChosen;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.RuleChoice;
import org.folkmoot.journal.acts.TrustGiven;
import org.folkmoot.journal.acts.TrustSource;
import org.folkmoot.people.Passing;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.trust.flow.Hindrance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an assembly offers to send can be recorded, to the last unit. */
class RoutingTest {
    @TempDir
    Path root;

    @SuppressWarnings("NullAway.Init") // each test begins it
    private Village village;

    @AfterEach
    void closes() {
        village.close();
    }

    /** The first is accepted by the second and third, these by the fourth, who is accepted by nobody. */
    private void begins() {
        village = Village.withoutTrust(root, 5);
        village.days(10);
        village.desk().takeSeat(village.person(1));
        trusts(2, 1);
        trusts(3, 1);
        trusts(4, 2);
        trusts(4, 3);
    }

    private void trusts(int truster, int trusted) {
        village.does(new TrustGiven(
                new Pairs(List.of(new Pair(village.person(truster), village.person(trusted)))),
                Day.of(village.now()).plus(300),
                TrustSource.SHEET));
    }

    private Routing routing() {
        return village.desk().ask(state -> Routing.at(state, village.now()));
    }

    private Routing.Offer most(int payer, int payee) {
        return routing().offer(village.person(payer), village.person(payee), null);
    }

    private void pays(int payer, int payee, Routing.Offer offer) {
        village.does(new PaymentMade(
                village.person(payer), village.person(payee), offer.legs(), "", Assent.PRESENT, Day.of(village.now())));
    }

    private void chooses(int person, Passing passing) {
        Id who = village.person(person);
        village.does(new PassingChosen(who, passing, who, Assent.SIGNATURE, "p" + person + passing));
    }

    @Test
    void the_most_through_people_can_be_recorded_and_then_nothing_is_left_to_send() {
        begins();
        Routing.Offer most = most(1, 4);
        assertEquals(1, most.people().size(), "whoever holds as much as the payer is enough");
        pays(1, 4, most);
        assertTrue(most(1, 4).most().isZero());
        assertEquals(Hindrance.HOLDS_NOTHING, routing().hindrance(village.person(1), village.person(4)));
    }

    @Test
    void a_way_of_more_steps_than_a_payment_has_is_none_and_one_of_as_many_is_one() {
        int people = Routing.mostSteps() + 2;
        village = Village.withoutTrust(root.resolve("chain"), people);
        village.days(1);
        List<Pair> chain = new ArrayList<>();
        for (int i = 1; i < people; i++) {
            chain.add(new Pair(village.person(i + 1), village.person(i)));
        }
        village.desk().takeSeat(village.person(1));
        village.does(new TrustGiven(new Pairs(chain), Day.of(village.now()).plus(100), TrustSource.SHEET));
        assertEquals(Circles.ZERO, most(1, people).most());
        assertTrue(most(1, people - 1).most().compareTo(Circles.ZERO) > 0);
        assertEquals(Routing.mostSteps(), most(1, people - 1).legs().size());
    }

    @Test
    void an_amount_has_another_route_through_somebody_else() {
        begins();
        Id payer = village.person(1);
        Id payee = village.person(4);
        Circles five = Circles.whole(5);
        Routing routing = routing();
        Routing.Offer first = routing.offer(payer, payee, five);
        List<Routing.Offer> others = routing.others(payer, payee, five, first, 2);
        assertEquals(List.of(village.person(2)), first.people());
        assertEquals(List.of(village.person(3)), others.getFirst().people());
        pays(1, 4, others.getFirst());
        assertTrue(routing.offer(payer, payee, Circles.whole(5_000)).legs().isEmpty());
    }

    @Test
    void nothing_passes_through_whom_does_not_want_it_or_asks_for_consent() {
        begins();
        chooses(2, Passing.NONE);
        assertEquals(List.of(village.person(3)), most(1, 4).people());
        chooses(3, Passing.CONSENTED);
        assertTrue(most(1, 4).most().isZero());
        // Whom one pays directly is nobody else's affair.
        assertFalse(most(3, 4).most().isZero());
        pays(3, 4, most(3, 4));
        trusts(3, 4);
        chooses(4, Passing.CONSENTED);
        chooses(2, Passing.ANY);
        pays(1, 4, most(1, 4));
    }

    @Test
    void a_payment_passes_through_no_more_people_than_the_rule_allows() {
        village = Village.ruled(root, 5, new RuleChoice("payments.most-through", "0"));
        village.days(35);
        village.desk().takeSeat(village.person(1));
        trusts(2, 1);
        village.days(35);
        trusts(4, 2);
        // The open first season is over.
        village.days(30);
        assertTrue(most(1, 4).most().isZero());
        pays(1, 2, most(1, 2));
    }

    @Test
    void in_the_open_season_everybody_can_pay_everybody_directly() {
        village = Village.of(root, 4);
        village.days(3);
        village.desk().takeSeat(village.person(1));
        Routing.Offer most = most(1, 4);
        assertTrue(most.people().isEmpty() && !most.most().isZero());
        pays(1, 4, most);
    }
}
