package org.folkmoot.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.folkmoot.money.Demurrage;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Sentence;
import org.junit.jupiter.api.Test;

/** What another value of a rule would do, said before the vote. */
class RuleForesightTest {
    private static final long MONTH = 31;

    private static List<Sentence> of(Commons commons, String rule, String value) {
        return RuleForesight.of(commons.state, Rules.find(rule).orElseThrow(), value, commons.now(), MONTH);
    }

    @Test
    void a_time_to_collect_that_is_shorter_than_meetings_are_apart_says_what_the_absent_lose() {
        Commons commons = Commons.of(3);
        assertEquals(
                List.of(
                        Sentence.of("foresight.window.away", 15L, Circles.whole(24)),
                        Sentence.of("foresight.runs-out", 31L, 17L, Circles.whole(1), Circles.whole(408))),
                of(commons, "income.claim-window", "14"));
        assertEquals(
                Sentence.of("foresight.runs-out.not", 31L),
                of(commons, "income.claim-window", "31").getLast());
        assertEquals(List.of(Sentence.of("foresight.window.off")), of(commons, "income.claim-window", "off"));
        assertEquals(List.of(), RuleForesight.runsOut(commons.state, commons.now(), MONTH), "nobody collects here");
    }

    @Test
    void more_an_hour_is_said_for_everybody_together_and_by_the_day() {
        assertEquals(
                List.of(Sentence.of("foresight.per-hour", 3, Circles.whole(72), Circles.whole(144))),
                of(Commons.of(3), "income.per-hour", "200"));
        assertEquals(
                List.of(Sentence.of(
                        "foresight.share", Circles.ZERO, Circles.ofAtto("18000000000000000000"), Circles.whole(72))),
                of(Commons.of(3), "common-fund.income-share", "2500"));
    }

    @Test
    void another_loss_is_said_for_the_first_day_of_what_is_held() {
        Commons commons = Commons.of(3, "loss.yearly=0").days(10).issues();
        Circles held = Circles.whole(720);
        Circles gone = held.minus(Demurrage.of(700)
                .left(Circles.whole(240), 1)
                .plus(Demurrage.of(700).left(Circles.whole(240), 1))
                .plus(Demurrage.of(700).left(Circles.whole(240), 1)));
        assertEquals(
                List.of(Sentence.of("foresight.loss", held, Circles.ZERO, gone)), of(commons, "loss.yearly", "700"));
        assertEquals(
                List.of(Sentence.of("foresight.loss.fund", held, Circles.ZERO)),
                of(commons, "loss.goes-to", "common-fund"));
    }

    @Test
    void of_what_the_common_fund_holds_itself_it_would_get_nothing() {
        Commons commons =
                Commons.of(3, "common-fund.income-share=5000").days(10).issues();
        Day tomorrow = commons.today().plus(1);
        Circles others = Circles.ZERO;
        Circles lost = Circles.ZERO;
        for (int i = 0; i < 3; i++) {
            Circles then = commons.state
                    .ledger()
                    .balance(commons.founder(i), commons.founder(i), tomorrow, commons.state.losses());
            others = others.plus(then);
            lost = lost.plus(then.minus(commons.state
                    .ledger()
                    .balance(commons.founder(i), commons.founder(i), tomorrow.plus(1), commons.state.losses())));
        }
        assertEquals(
                List.of(Sentence.of("foresight.loss.fund", others, lost)), of(commons, "loss.goes-to", "common-fund"));
    }

    @Test
    void a_welcome_is_said_for_those_who_wait_and_an_inviters_part_for_those_who_could_give_it() {
        Commons commons = Commons.of(3, "loss.yearly=0").days(10).issues();
        assertEquals(
                List.of(Sentence.of("foresight.welcome", 0, Circles.ZERO)),
                of(commons, "income.welcome-grant", "9600"));
        assertEquals(
                List.of(Sentence.of("foresight.inviter", 3L, 3, Circles.whole(240))),
                of(commons, "income.welcome-inviter-gives", "24000"));
        assertEquals(List.of(), of(commons, "trust.lasts", "100"), "nothing is computed of it");
    }
}
