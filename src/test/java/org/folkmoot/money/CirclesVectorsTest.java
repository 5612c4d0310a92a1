package org.folkmoot.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.List;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
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
