package org.folkmoot.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import org.folkmoot.rules.Presets;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.SharedData;
import org.folkmoot.terms.SharedData.Node;
import org.junit.jupiter.api.Test;

/** The published numbers of Circles v2, where they are at hand. */
class CirclesVectorsTest {
    private static final String FILE = "circles/issuance-demurrage.json";
    private static final Demurrage SEVEN = Demurrage.of(700);

    @Test
    void every_constant_of_the_contract() {
        Node file = SharedData.json(FILE);
        Node constants = file.at("constants");
        assertEquals(constants.text("GAMMA_64x64"), SEVEN.constants().gamma());
        assertEquals(
                constants.at("T").list().stream().map(Node::text).toList(),
                SEVEN.constants().hours());
        List<Node> powers = constants.at("R_computed_in_contract").list();
        for (int n = 0; n < powers.size(); n++) {
            assertEquals(powers.get(n).text(), SEVEN.power(n).toString());
        }
        for (Node row : file.at("pow_gamma").list()) {
            assertEquals(
                    row.text("factor64x64"), SEVEN.power(row.number("days")).toString());
        }
    }

    @Test
    void every_issuance_of_the_contract() {
        Issuance preset = new Issuance(Dated.always(Circles.whole(1)), LossSchedule.always(SEVEN), 14);
        for (Node row : SharedData.json(FILE).at("issuance").list()) {
            Income income = preset.between(row.number("lastMintTime"), row.number("now"));
            String name = row.text("case");
            assertEquals(row.text("expect_atto"), income.amount().atto().toString(), name);
            assertEquals(
                    row.number("hours"), income.until().number() - income.from().number(), name);
            if (!income.amount().isZero()) {
                assertEquals(row.number("expect_start"), income.from().start(), name);
                assertEquals(row.number("expect_end"), income.until().start(), name);
            }
        }
    }

    @Test
    void whoever_collects_by_the_preset_gets_what_the_contract_gives() {
        IncomeSchedule preset = new IncomeSchedule(
                Issuance.unlimited(Dated.always(Circles.whole(1)), LossSchedule.always(SEVEN)),
                Dated.always(14),
                Dated.always(0));
        for (Node row : SharedData.json(FILE).at("issuance").list()) {
            Hour now = Hour.of(row.number("now"));
            Due due = preset.collected(Hour.of(row.number("lastMintTime")), now, now);
            String name = row.text("case");
            assertEquals(row.text("expect_atto"), due.own().atto().toString(), name);
            assertEquals(row.number("hours"), due.hours(), name);
            assertEquals(Circles.ZERO, due.fund(), name);
        }
    }

    @Test
    void the_welcome_and_its_price_are_those_of_the_contract() {
        Node constants = SharedData.json(FILE).at("constants");
        assertEquals(constants.text("WELCOME_BONUS"), hundredths("income.welcome-grant"));
        assertEquals(constants.text("INVITATION_COST"), hundredths("income.welcome-inviter-gives"));
        assertEquals(
                constants.number("max_claim_seconds"), Day.SECONDS * Long.parseLong(written("income.claim-window")));
        assertEquals(constants.number("day_seconds"), Day.SECONDS);
    }

    private static String hundredths(String rule) {
        return new BigInteger(written(rule)).multiply(BigInteger.TEN.pow(16)).toString();
    }

    private static String written(String rule) {
        return Presets.CIRCLES.values().stream()
                .filter(value -> value.rule().id().equals(rule))
                .findFirst()
                .orElseThrow()
                .written();
    }

    @Test
    void fourteen_losses_of_a_day_differ_from_one_of_fourteen_days_as_in_the_contract() {
        Node row = SharedData.json(FILE).at("discount_not_associative");
        Circles daily = Circles.ofAtto(row.text("start"));
        for (int day = 0; day < 14; day++) {
            daily = SEVEN.left(daily, 1);
        }
        assertEquals(row.text("14_times_1_day"), daily.atto().toString());
        assertEquals(
                row.text("once_14_days"),
                SEVEN.left(Circles.ofAtto(row.text("start")), 14).atto().toString());
    }

    @Test
    void a_hoard_settles_where_the_contract_says() {
        Node row = SharedData.json(FILE).at("stable_point");
        assertEquals(
                row.text("from_below_fixpoint"),
                Hoard.settled(Circles.ZERO).amount().atto().toString());
        assertEquals(row.number("days_from_zero"), Hoard.settled(Circles.ZERO).days());
        assertEquals(
                row.text("from_above_fixpoint"),
                Hoard.settled(Circles.whole(200_000)).amount().atto().toString());
    }

    @Test
    void every_loss_of_the_contract() {
        Day start = Day.parse("2026-01-01");
        for (Node row : SharedData.json(FILE).at("discount").list()) {
            Fading fading = Fading.of(
                    Circles.ofAtto(row.text("balance")),
                    start,
                    start.plus(row.number("days")),
                    LossSchedule.always(SEVEN));
            assertEquals(row.text("expect"), fading.left().atto().toString());
            assertEquals(row.text("cost"), fading.lost().atto().toString());
        }
    }

    @Test
    void every_power_of_the_contract_by_which_static_amounts_grow() {
        Node file = SharedData.json(FILE);
        StaticCircles circles = new StaticCircles(SEVEN);
        assertEquals(file.at("constants").text("BETA_64x64"), circles.beta().toString());
        for (Node row : file.at("pow_beta").list()) {
            assertEquals(
                    row.text("factor64x64"), circles.power(row.number("days")).toString(), row.text("days") + " days");
        }
    }

    @Test
    void every_conversion_of_the_contract_there_and_back() {
        StaticCircles circles = new StaticCircles(SEVEN);
        int thereAndBack = 0;
        int onlyBack = 0;
        for (Node row : SharedData.json(FILE).at("convert").list()) {
            long day = row.number("day");
            if (row.has("demurraged")) {
                Circles held = Circles.ofAtto(row.text("demurraged"));
                Circles amount = circles.of(held, day);
                Circles back = circles.held(amount, day);
                assertEquals(row.text("to_inflationary"), amount.atto().toString());
                assertEquals(row.text("back_to_demurraged"), back.atto().toString());
                assertEquals(row.text("loss"), held.minus(back).atto().toString());
                thereAndBack++;
            } else {
                Circles held = circles.held(Circles.ofAtto(row.text("inflationary")), day);
                assertEquals(row.text("to_demurraged"), held.atto().toString());
                onlyBack++;
            }
        }
        assertTrue(thereAndBack > 0 && onlyBack > 0);
    }

    @Test
    void what_the_contract_takes_over_of_the_first_circles() {
        Node file = SharedData.json(FILE);
        assertEquals(file.at("constants").number("inflationDayZero"), FirstCircles.DAY_ZERO.start());
        for (Node row : file.at("migration").list()) {
            Circles taken = FirstCircles.takenOver(Circles.ofAtto(row.text("v1_amount")), row.number("now"));
            assertEquals(row.text("expect"), taken.atto().toString());
        }
    }

    @Test
    void what_a_member_has_who_never_spends() {
        for (Node row : SharedData.json(FILE).at("accumulation").list()) {
            BigInteger expected = new BigInteger(row.text("balance_atto_if_minting_every_day_and_never_spending"));
            long days = row.number("years") * 1461 / 4;
            assertEquals(expected, hoard(days), row.text("years") + " years");
        }
    }

    private static BigInteger hoard(long days) {
        Circles hoard = Circles.ZERO;
        for (long day = 0; day < days; day++) {
            hoard = SEVEN.left(hoard, 1).plus(Circles.whole(24));
        }
        return hoard.atto();
    }
}
