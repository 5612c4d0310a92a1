package org.folkmoot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.folkmoot.terms.SharedData;
import org.folkmoot.terms.SharedData.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Somebody asks, on plain files, what can be sent and how. */
@Execution(ExecutionMode.CONCURRENT)
class RouteCommandTest extends Typing {
    private static final String TRUST = "truster,trusted\nBea,Ana\nEva,Bea\nEva,Cem\nCem,Ana\n";
    private static final String HOLDINGS =
            "holder,issuer,amount\nAna,Ana,30\nBea,Bea,10.5\nCem,Cem,0.000000000000000001\n";

    private Path file(String name, String content) {
        try {
            return Files.writeString(root.resolve(name), content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private int route(String trust, String holdings, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "route",
                file("trust.csv", trust).toString(),
                file("held.csv", holdings).toString()));
        words.addAll(Arrays.asList(more));
        return run(words.toArray(String[]::new));
    }

    private int fromAnaToEva(String... more) {
        List<String> words = new ArrayList<>(List.of("--from", "Ana", "--to", "Eva"));
        words.addAll(Arrays.asList(more));
        return route(TRUST, HOLDINGS, words.toArray(String[]::new));
    }

    @Test
    void the_most_is_told_with_every_step_to_the_last_unit() {
        assertEquals(0, fromAnaToEva("--json"), () -> err);
        assertEquals(
                "{\"command\":\"route\",\"exact\":true,\"legs\":["
                        + "{\"amount\":\"0.000000000000000001\",\"from\":\"Ana\",\"to\":\"Cem\",\"token\":\"Ana\"},"
                        + "{\"amount\":\"10.5\",\"from\":\"Ana\",\"to\":\"Bea\",\"token\":\"Ana\"},"
                        + "{\"amount\":\"0.000000000000000001\",\"from\":\"Cem\",\"to\":\"Eva\",\"token\":\"Cem\"},"
                        + "{\"amount\":\"10.5\",\"from\":\"Bea\",\"to\":\"Eva\",\"token\":\"Bea\"}],"
                        + "\"max\":\"10.500000000000000001\",\"people\":[\"Bea\",\"Cem\"],\"problems\":[],"
                        + "\"result\":\"FOUND\",\"sent\":\"10.500000000000000001\"}\n",
                out);
    }

    @Test
    void an_amount_takes_a_route_through_few_people() {
        assertEquals(0, fromAnaToEva("--amount", "10.5"));
        assertEquals(
                "The most that Ana can send to Eva is 10.500000000000000001 circles.\n"
                        + "This is how 10.50 circles get there, through one person:\n"
                        + "Ana hands Bea 10.50 circles of their own.\n"
                        + "Bea hands Eva 10.50 circles of their own.\n",
                out);
        language = Locale.GERMAN;
        fromAnaToEva("--people", "1");
        assertTrue(
                out.startsWith("Ana kann Eva über höchstens eine Person höchstens 10,50 Circles senden.\n"), () -> out);
    }

    @Test
    void more_than_can_be_sent_is_refused_with_the_most() {
        assertEquals(1, fromAnaToEva("--amount", "10.500000000000000002"));
        assertEquals(
                "10.500000000000000002 circles cannot be sent from Ana to Eva."
                        + " The most is 10.500000000000000001 circles.\n",
                err);
        assertEquals(1, fromAnaToEva("--amount", "10.500000000000000001", "--people", "1", "--json"));
        assertTrue(out.contains("\"legs\":[],\"max\":\"10.5\",\"message\":\""), () -> out);
        assertTrue(out.contains("\"result\":\"REFUSED\""), () -> out);
    }

    @Test
    void amounts_in_the_smallest_unit_are_answered_in_it() {
        String held = "holder,issuer,amount\nAna,Ana,10000000000000000000000000000000000000\nBea,Bea,7\n";
        assertEquals(0, route(TRUST, held, "--from", "Ana", "--to", "Eva", "--atto", "--json"));
        assertTrue(out.contains("\"max\":\"7\""), () -> out);
        route(TRUST, held, "--from", "Ana", "--to", "Bea", "--atto", "--json");
        assertTrue(out.contains("\"max\":\"10000000000000000000000000000000000000\""), () -> out);
        route(TRUST, held, "--from", "Ana", "--to", "Bea", "--atto");
        assertTrue(out.contains("10000000000000000000000000000000000000 atto-circles"), () -> out);
    }

    @Test
    void why_nothing_can_be_sent_is_said() {
        assertEquals(0, route(TRUST, HOLDINGS, "--from", "Eva", "--to", "Ana"));
        assertEquals("Nothing can be sent from Eva to Ana: Eva holds no circles.\n", out);
        fromAnaToEva("--people", "0");
        assertEquals(
                "Nothing can be sent from Ana to Eva directly. Through any number it would be"
                        + " 10.500000000000000001 circles.\n",
                out);
        route(TRUST, HOLDINGS, "--from", "Bea", "--to", "Ana", "--json");
        assertTrue(out.contains("\"max\":\"0\",\"message\":\"Nothing can be sent from Bea to Ana: nobody"), () -> out);
        assertTrue(out.contains("\"legs\":[]"), () -> out);
    }

    @Test
    void of_two_columns_with_one_name_none_is_chosen() {
        assertEquals(2, route("truster,trusted,Trusted\nBea,Ana,Cem\n", HOLDINGS, "--from", "Ana", "--to", "Bea"));
        assertEquals(
                "trust.csv:1: Two columns are called “trusted”, so that nobody can know which one is meant.\n", err);
    }

    @Test
    void lists_are_read_as_spreadsheets_write_them() {
        String trust = "\uFEFF\"Trusted\";\"TRUSTER\"\r\nAna;\"Bea \"\r\n\r\nBea;Eva\r\n";
        String held = "AMOUNT\tIssuer\tHolder\tnote\r\n4\tAna\tAna\t\r\n\"6\"\tAna\tAna\tpurse\r\n8.50\tBea\tBea\t\r\n";
        assertEquals(0, route(trust, held, "--from", "Ana", "--to", "Eva", "--json"), () -> err);
        assertTrue(out.contains("\"max\":\"8.5\""), () -> out);
        assertEquals(0, route(held, trust, "--from", "Ana", "--to", "Bea", "--json"), () -> err);
        // The same holding twice is added up.
        assertTrue(out.contains("\"max\":\"10\""), () -> out);
    }

    @Test
    void what_is_wrong_in_a_list_is_named_by_file_line_and_reason() {
        String[][] wrong = {
            {"held.csv:3: “-1” is less than nothing", "Ana,Ana,-1"},
            {"held.csv:3: “1e3” is not a number", "Ana,Ana,1e3"},
            {
                "held.csv:3: “1,5” has a comma, and nobody can know whether it parts decimals or thousands. Write it"
                        + " with a point: 1.5",
                "Ana,Ana,\"1,5\""
            },
            {"held.csv:3: “.5” is not a number", "Ana,Ana,.5"},
            {"held.csv:3: This row has more than 3 fields", "Ana,Ana,1,000.50"},
            {"held.csv:3: “0.0000000000000000001” has more than 18 decimals", "Ana,Ana,0.0000000000000000001"},
            {"held.csv:3: “10000000000000000001” is more than", "Ana,Ana,10000000000000000001"},
            {"held.csv:3: With this row, Bea would hold more", "Bea,Bea,9999999999999999999.5"},
            {"held.csv:3: Nothing stands under “issuer”", "Ana, ,1"},
            {"held.csv:3: Nothing stands under “amount”", "Ana,Ana"},
        };
        for (String[] each : wrong) {
            String held = "holder,issuer,amount\nBea,Bea,0.6\n" + each[1] + "\n";
            assertEquals(2, route(TRUST, held, "--from", "Ana", "--to", "Eva"), each[1]);
            assertTrue(err.startsWith(each[0]), () -> each[1] + ": " + err);
        }
        assertEquals(2, route(TRUST, "holder,issuer,amount\nA,A,1\nA,\"A,1\n", "--from", "A", "--to", "B", "--json"));
        assertTrue(out.contains("\"problems\":[{\"file\":\"held.csv\",\"line\":3,"), () -> out);
        assertEquals(2, route("issuer,receiver\nA,B\n", HOLDINGS, "--from", "Ana", "--to", "Eva"));
        assertEquals("trust.csv:1: The first row has to name the columns truster,trusted.\n", err);
        assertEquals(2, route(TRUST, "a,b\n", "--from", "Ana", "--to", "Eva"));
        assertEquals("held.csv:1: The first row has to name the columns holder,issuer,amount.\n", err);
        String nowhere = root.resolve("nowhere.csv").toString();
        assertEquals(2, run("route", nowhere, "--from", "Ana", "--to", "Eva"));
        assertTrue(err.startsWith("nowhere.csv: "), () -> err);
        assertEquals(2, run("route", file("trust.csv", TRUST).toString(), "--from", "Ana", "--to", "Eva"));
        assertTrue(err.startsWith("trust.csv:1: This list needs the other one beside it"), () -> err);
    }

    @Test
    void an_amount_with_zeros_at_its_end_has_no_more_decimals_for_that() {
        String held = "holder,issuer,amount\nAna,Ana,0001.5000000000000000000000\n";
        route(TRUST, held, "--from", "Ana", "--to", "Bea", "--json");
        assertTrue(out.contains("\"max\":\"1.5\""), () -> out);
    }

    @Test
    void what_cannot_be_meant_is_said() {
        assertEquals(2, fromAnaToEva("--amount", "0"));
        assertEquals("--amount has to be more than nothing.\n", err);
        assertEquals(2, fromAnaToEva("--amount", "-3"));
        assertEquals("--amount: “-3” is less than nothing, which nobody can hold.\n", err);
        assertEquals(2, fromAnaToEva("--people", "few"));
        assertEquals(2, route(TRUST, HOLDINGS, "--from", "Ana", "--to", "Ana"));
        assertEquals("“Ana” would pay themselves. Name two different people.\n", err);
        assertEquals(2, route(TRUST, HOLDINGS, "--from", "Ana", "--to", "eva"));
        assertEquals("Nobody in these lists is called “eva”. Names are compared letter by letter.\n", err);
        assertEquals(2, route(TRUST, HOLDINGS, "--from", "Ana"));
        assertTrue(err.startsWith("--to NAME is missing."), () -> err);
    }

    @Test
    void capacities_are_read_with_and_without_words_above_them() {
        String rows = "Ana,Bea,Ana,5\nAna,Cem,Ana,3\nBea,Eva,Bea,4\nCem,Eva,Cem,4\n";
        for (String header : new String[] {"", "From,To,Token,Capacity\n"}) {
            Path list = file("capacities.csv", header + rows);
            assertEquals(0, run("route", list.toString(), "--from", "Ana", "--to", "Eva", "--json"), () -> err);
            // Ana holds no more than the five that she could hand to one.
            assertTrue(out.contains("\"max\":\"5\""), () -> out);
        }
        Path list = file("capacities.csv", "Ana,Bea,Ana,five\n");
        assertEquals(2, run("route", list.toString(), "--from", "Ana", "--to", "Bea"));
        assertTrue(err.startsWith("capacities.csv:1: “five” is not a number"), () -> err);
    }

    @Test
    void the_flows_published_for_circles_v1_are_found() {
        for (Node row : SharedData.json("trust/circles-v1-flow-expected.json").list()) {
            Path graph = SharedData.file("trust/" + row.text("graph"));
            boolean exactly = row.value().toString().contains("maxFlow=");
            String amount = row.text(exactly ? "maxFlow" : "maxFlowAtLeast");
            String[] words = {"route", graph.toString(), "--from", row.text("from"), "--to", row.text("to"), "--json"};
            assertEquals(0, run(words), () -> err);
            assertTrue(!exactly || out.contains("\"max\":\"" + amount + "\""), () -> out);
            String[] more = Arrays.copyOf(words, words.length + 2);
            more[words.length] = "--amount";
            more[words.length + 1] = amount;
            assertEquals(0, run(more), () -> err);
            assertTrue(out.contains("\"sent\":\"" + amount + "\""), () -> out);
            assertFalse(out.contains("\"legs\":[]"), () -> out);
        }
    }

    @Test
    void help_says_what_the_lists_look_like() {
        assertEquals(0, run("route", "--help"));
        assertTrue(out.contains("[HOLDINGS.csv]") && out.contains("truster,trusted"), () -> out);
    }
}
