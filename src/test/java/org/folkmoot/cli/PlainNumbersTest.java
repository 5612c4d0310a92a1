package org.folkmoot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.folkmoot.terms.SharedData;
import org.folkmoot.terms.SharedData.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Somebody repeats the program's arithmetic of the money on plain numbers. */
@Execution(ExecutionMode.CONCURRENT)
class PlainNumbersTest extends Typing {
    private static final String VECTORS = "circles/issuance-demurrage.json";

    @Test
    void income_is_that_of_the_contract_unless_something_else_is_said() {
        assertEquals(0, run("income", "--from", "1689201000", "--until", "1689211800", "--json"));
        assertEquals(
                "{\"atto\":\"2999602664017197914\",\"command\":\"income\",\"from\":1689199200,\"problems\":[],"
                        + "\"result\":\"COMPUTED\",\"until\":1689210000}\n",
                out);
        run("income", "--from", "1664452800", "--until", "1690415999");
        assertEquals(
                "335.563675956350508803 circles (335563675956350508803 atto-circles),"
                        + " from 12 July 2023, 23:00 UTC until 26 July 2023, 23:00 UTC.\n"
                        + "336 hours with 1.00 each: 336.00, of which 0.436324043649491197 have faded since,"
                        + " at 7 % a year.\n",
                out);
    }

    @Test
    void every_vector_of_the_contract_can_be_repeated() {
        for (Node row : SharedData.json(VECTORS).at("issuance").list()) {
            run("income", "--from", row.text("lastMintTime"), "--until", row.text("now"), "--json");
            for (String part : List.of(
                    "\"atto\":\"" + row.text("expect_atto") + "\"",
                    "\"from\":" + row.text("expect_start") + ",",
                    "\"until\":" + row.text("expect_end") + "}")) {
                assertTrue(out.contains(part), () -> row.text("case") + out);
            }
        }
        for (Node row : SharedData.json(VECTORS).at("discount").list()) {
            assertEquals(0, run("fade", row.text("balance"), "--days", row.text("days"), "--json"));
            assertTrue(out.contains("\"atto\":\"" + row.text("expect") + "\""), () -> out);
            assertTrue(out.contains("\"lost\":\"" + row.text("cost") + "\""), () -> out);
        }
    }

    @Test
    void an_amount_can_be_followed_back_to_the_static_one_of_the_contract() {
        assertEquals(0, run("fade", "199761716785870953714", "--days", "1824", "--back", "--json"));
        assertTrue(out.contains("\"atto\":\"287014189975888695170\",\"command\":\"fade\""), () -> out);
        assertTrue(out.contains("\"lost\":\"87252473190017741456\""), () -> out);
        run("fade", "100000000000000000000", "--days", "1", "--back");
        assertEquals(
                "100.019870746821462912 circles (100019870746821462912 atto-circles) were there 1 day before 100.00,"
                        + " at 7 % a year.\n"
                        + "0.019870746821462912 circles (19870746821462912 atto-circles) are lost.\n",
                out);
        for (Node row : SharedData.json(VECTORS).at("convert").list()) {
            if (row.has("demurraged")) {
                run("fade", row.text("demurraged"), "--days", row.text("day"), "--back", "--json");
                assertTrue(out.contains("\"atto\":\"" + row.text("to_inflationary") + "\""), () -> out);
                run("fade", row.text("to_inflationary"), "--days", row.text("day"), "--json");
                assertTrue(out.contains("\"atto\":\"" + row.text("back_to_demurraged") + "\""), () -> out);
            } else {
                run("fade", row.text("inflationary"), "--days", row.text("day"), "--json");
                assertTrue(out.contains("\"atto\":\"" + row.text("to_demurraged") + "\""), () -> out);
            }
        }
    }

    @Test
    void income_can_be_that_of_other_rules() {
        // Without loss an hour is an hour; a window that is off leaves out none.
        run("income", "--from", "0", "--until", "360000", "--per-hour", "0.000000000000000001", "--demurrage", "0");
        assertTrue(out.startsWith("0.0000000000000001 circles (100 atto-circles)"), () -> out);
        run("income", "--from", "0", "--until", "8640000", "--demurrage", "0", "--window", "off", "--json");
        assertTrue(out.contains("\"atto\":\"2400000000000000000000\""), () -> out);
        run("income", "--from", "0", "--until", "8640000", "--demurrage", "0", "--window", "2", "--json");
        assertTrue(out.contains("\"atto\":\"48000000000000000000\""), () -> out);
        run("income", "--from", "3599", "--until", "3600", "--json");
        assertTrue(out.contains("\"atto\":\"1000000000000000000\""), () -> out);
    }

    @Test
    void no_complete_hour_brings_nothing() {
        assertEquals(0, run("income", "--from", "1689156005", "--until", "1689159599"));
        assertEquals("Nothing: no clock hour was completed between the two.\n", out);
        run("income", "--from", "1689156005", "--until", "1689159599", "--json");
        assertTrue(out.contains("\"atto\":\"0\"") && out.contains("\"from\":0,") && out.contains("\"until\":0}"));
    }

    @Test
    void what_is_left_and_what_is_lost_add_up_from_one_atto_to_the_most_there_can_be() {
        run("fade", "1", "--days", "1", "--json");
        assertTrue(out.contains("\"atto\":\"0\"") && out.contains("\"lost\":\"1\""), () -> out);
        run("fade", "1" + "0".repeat(37), "--days", "1461", "--demurrage", "7", "--json");
        // (0.93)^4 is 0.74805201
        assertTrue(out.contains("\"atto\":\"74805201000000001"), () -> out);
        run("fade", "100", "--days", "0");
        assertTrue(out.endsWith("0.00 circles (0 atto-circles) are lost.\n"), () -> out);
    }

    @Test
    void numbers_that_cannot_be_meant_are_refused_with_the_reason() {
        for (String[] words : new String[][] {
            {"income", "--from", "7", "--until", "6"},
            {"income", "--from", "yesterday", "--until", "6"},
            {"income", "--from", "1.5", "--until", "6"},
            {"income", "--from", "6", "--until", "999999999999999"},
            {"income", "--from", "6"},
            {"income", "--from", "6", "--until", "9", "--per-hour", "1,5"},
            {"income", "--from", "6", "--until", "9", "--per-hour", "0.0000000000000000001"},
            {"income", "--from", "6", "--until", "9999", "--per-hour", "9000000000000000000"},
            {"income", "--from", "6", "--until", "9", "--demurrage", "100"},
            {"income", "--from", "6", "--until", "9", "--demurrage", "7.005"},
            {"income", "--from", "6", "--until", "9", "--window", "0"},
            {"income", "--from", "6", "--until", "9", "--window", "two weeks"},
            {"fade", "1.5", "--days", "1"},
            {"fade", "1" + "0".repeat(38), "--days", "1"},
            {"fade", "5", "--days", "many"},
            {"fade", "5", "--days", "300000", "--back"},
            {"fade", "1" + "0".repeat(37), "--days", "1", "--back"},
            {"fade", "5", "--days", "3652059", "--demurrage", "99.99", "--back"},
            {"fade", "5"},
            {"fade", "--days", "5"},
        }) {
            assertEquals(2, run(words), String.join(" ", words));
            assertTrue(out.isEmpty() && !err.isBlank(), String.join(" ", words));
        }
        run("fade", "1" + "0".repeat(60), "--days", "1");
        assertTrue(err.startsWith("ATTO can be 1" + "0".repeat(37) + " at most."), () -> err);
        run("fade", "5", "--days", "-1");
        assertEquals("--days has to be 0 or more, not “-1”.\n", err);
        run("income", "--from", "6", "--until", "9", "--per-hour", "-0.5");
        assertEquals("--per-hour has to be 0 or more, not “-0.5”.\n", err);
        assertEquals(2, run("income", "--from", "7", "--until", "6", "--json"));
        assertTrue(out.contains("\"reason\":\"--until comes before --from."), () -> out);
        language = Locale.GERMAN;
        run("income", "--from", "6", "--until", "9", "--per-hour", "1,5");
        assertEquals(
                "--per-hour muss eine Zahl in Ziffern sein, Nachkommastellen hinter einem Punkt, nicht „1,5“.\n", err);
    }
}
