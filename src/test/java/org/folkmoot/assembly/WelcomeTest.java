package org.folkmoot.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.folkmoot.journal.acts.Admission;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.IncomeCollected;
import org.folkmoot.journal.acts.People;
import org.folkmoot.money.Posting;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.junit.jupiter.api.Test;

/** What a newcomer gets to begin with, and who bears it. */
class WelcomeTest {
    private static final String NO_LOSS = "loss.yearly=0";
    private static final String INVITER = "income.welcome-bearer=inviter";

    @Test
    void a_newcomer_gets_two_days_of_income_with_the_next_that_is_issued_and_founders_get_none() {
        Commons commons = Commons.of(3, NO_LOSS).days(1);
        Id newcomer = commons.admits(commons.founder(1), commons.today().plus(1));
        commons.issues();
        assertEquals(Circles.ZERO, commons.own(newcomer), "not a member yet");
        commons.days(1).issues();
        long hours = Hour.of(commons.now()).number()
                - Hour.of(commons.today().start()).number();
        assertEquals(Circles.whole(48 + hours), commons.own(newcomer));
        assertEquals(Circles.whole(48), commons.sum(Posting.Kind.WELCOME));
        commons.days(1).issues();
        assertEquals(Circles.whole(48), commons.sum(Posting.Kind.WELCOME), "once");
    }

    @Test
    void a_welcome_that_is_written_late_has_lost_what_it_would_have_lost() {
        Commons commons = Commons.of(3).days(1);
        Id newcomer = commons.admits(commons.founder(1), commons.today().plus(1));
        commons.decides("income.per-hour=0", commons.today().plus(1));
        commons.days(31).issues();
        Circles then =
                commons.state.losses().left(Circles.whole(48), commons.today().plus(-30), commons.today());
        assertEquals(then, commons.own(newcomer));
    }

    @Test
    void the_welcome_is_what_the_rules_said_when_the_vote_opened() {
        Commons commons = Commons.of(3, NO_LOSS).days(1);
        commons.decides("income.welcome-grant=0", commons.today().plus(1));
        Id welcomed = commons.admits(commons.founder(1), commons.today().plus(5));
        commons.days(2);
        commons.admits(commons.founder(1), commons.today().plus(3));
        commons.days(9).issues();
        assertEquals(Circles.whole(48), commons.sum(Posting.Kind.WELCOME));
        assertTrue(commons.own(welcomed).compareTo(Circles.whole(48)) > 0);
    }

    @Test
    void an_inviter_who_bears_it_gives_up_twice_as_much_for_good() {
        Commons commons = Commons.of(3, NO_LOSS, INVITER).days(10).issues();
        commons.admits(commons.founder(1), commons.today().plus(1));
        commons.days(1).issues();
        assertEquals(Circles.whole(24 * 11 - 96), commons.own(commons.founder(1)));
        assertEquals(Circles.whole(24 * 11), commons.own(commons.founder(2)));
        assertEquals(Circles.whole(96), commons.state.ledger().totals().burned());
        assertEquals(Circles.whole(48), commons.sum(Posting.Kind.WELCOME));
        commons.assertAddsUp();
    }

    @Test
    void an_inviter_who_has_spent_it_gives_what_there_is_and_the_newcomer_does_not_pay_for_it() {
        Commons commons = Commons.of(3, NO_LOSS, INVITER, "income.per-hour=0").days(1);
        commons.admits(commons.founder(1), commons.today().plus(1));
        commons.days(1).issues();
        assertEquals(Circles.ZERO, commons.state.ledger().totals().burned());
        assertEquals(Circles.whole(48), commons.sum(Posting.Kind.WELCOME));
    }

    @Test
    void where_each_collects_the_first_who_comes_brings_the_welcome_of_everybody_new() {
        Commons commons = Commons.of(3, NO_LOSS, "income.claim-window=14").days(1);
        Id newcomer = commons.admits(commons.founder(1), commons.today().plus(1));
        commons.days(1).does(new IncomeCollected(commons.founder(2), Hour.of(commons.now()), Assent.PRESENT, ""));
        assertEquals(Circles.whole(48), commons.own(newcomer));
    }

    @Test
    void before_a_vote_it_is_said_what_newcomers_get_and_what_it_costs_whoever_proposed_them() {
        Commons commons = Commons.of(3, NO_LOSS, INVITER).days(10).issues();
        Id inviter = commons.founder(1);
        Admission two = new Admission(People.of(commons.founder(2), commons.founder(3)));
        assertEquals(
                List.of(
                        Sentence.of("foresight.welcome.each", Circles.whole(48), 2),
                        Sentence.of("foresight.welcome.inviter", inviter, Circles.whole(192)),
                        Sentence.of("foresight.welcome.inviter-has", inviter, Circles.whole(240))),
                WelcomeForesight.of(commons.state, two, inviter, commons.now()));
        Commons free = Commons.of(3, NO_LOSS);
        assertEquals(
                List.of(
                        Sentence.of("foresight.welcome.each", Circles.whole(48), 2),
                        Sentence.of("foresight.welcome.nobody")),
                WelcomeForesight.of(free.state, two, inviter, free.now()));
        assertEquals(
                List.of(),
                WelcomeForesight.of(Commons.of(3, "income.welcome-grant=0").state, two, inviter, free.now()));
    }
}
