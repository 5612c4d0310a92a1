package org.folkmoot.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.folkmoot.rules.Rule.Force;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.Test;

/** The whole of what an assembly can set, and with what it begins. */
class RulesTest {
    private static final Day TODAY = Day.parse("2026-03-01");

    @Test
    void the_rulebook_is_what_was_agreed_for_the_product_with_its_defaults() {
        Map<String, String> expected = new TreeMap<>(Map.ofEntries(
                Map.entry("income.per-hour", "100"),
                Map.entry("income.claim-window", "off"),
                Map.entry("income.welcome-grant", "4800"),
                Map.entry("income.welcome-bearer", "nobody"),
                Map.entry("income.welcome-inviter-gives", "9600"),
                Map.entry("loss.yearly", "700"),
                Map.entry("loss.goes-to", "nobody"),
                Map.entry("common-fund.income-share", "0"),
                Map.entry("common-fund.circles", "off"),
                Map.entry("trust.lasts", "365"),
                Map.entry("trust.to-join", "3"),
                Map.entry("trust.most-given", "100"),
                Map.entry("trust.days-between", "0"),
                Map.entry("trust.distance", "off"),
                Map.entry("trust.distance-steps", "5"),
                Map.entry("trust.distance-share", "8000"),
                Map.entry("trust.open-season", "off"),
                Map.entry("staying.vote-rests", "off"),
                Map.entry("payments.most-through", "off"),
                Map.entry("payments.daily-ceiling", "off"),
                Map.entry("payments.second-person", "off"),
                Map.entry("record.confirmations", "2"),
                Map.entry("record.contest-days", "7"),
                Map.entry("record.contest-people", "3"),
                Map.entry("record.contest-share", "1/10"),
                Map.entry("record.notice-days", "7"),
                Map.entry("record.desk-term", "91"),
                Map.entry("record.program", "any-version"),
                Map.entry("meetings.facilitator-in-a-row", "2"),
                Map.entry("meetings.rhythm", "31"),
                Map.entry("meetings.coordination-size", "5"),
                Map.entry("meetings.coordination-term", "91"),
                Map.entry("meetings.supporters", "0"),
                Map.entry("privacy.balances", "own-and-totals"),
                Map.entry("privacy.links", "every-link"),
                Map.entry("privacy.room-screen-names", "off"),
                Map.entry("privacy.projection-names", "off"),
                Map.entry("privacy.speaking-totals", "off"),
                Map.entry("privacy.receipts", "off"),
                Map.entry("privacy.smallest-secret", "5"),
                Map.entry("books.closing-day", "15"),
                Map.entry("books.dispute-days", "14")));
        for (String kind : List.of("rule", "deciding-rule", "person", "common-fund", "text", "election")) {
            boolean aboutRules = kind.endsWith("rule");
            expected.put("deciding." + kind + ".method", "majority");
            expected.put("deciding." + kind + ".threshold", aboutRules ? ">=2/3" : ">1/2");
            expected.put("deciding." + kind + ".base", aboutRules ? "yes-no-abstain" : "yes-no");
            expected.put("deciding." + kind + ".quorum", "1/2");
            expected.put("deciding." + kind + ".secrecy", "open");
            expected.put("deciding." + kind + ".absent", "not-at-all");
        }
        assertEquals(
                expected,
                Rules.list().stream()
                        .collect(Collectors.toMap(Rule::id, Rule::suggested, (one, other) -> one, TreeMap::new)));
        assertEquals(expected.size(), Rules.list().size(), "no rule stands there twice");
    }

    @Test
    void each_rule_stands_in_the_group_that_its_id_names_and_can_be_found() {
        for (Rule rule : Rules.list()) {
            assertTrue(rule.id().startsWith(rule.group().code() + "."), rule.id());
            assertEquals(rule, Rules.find(rule.id()).orElseThrow());
        }
        List<Rule.Group> groups =
                Rules.list().stream().map(Rule::group).distinct().toList();
        assertEquals(List.of(Rule.Group.values()), groups, "in the order in which they are shown");
    }

    @Test
    void a_rule_can_only_have_values_of_its_type() {
        Function<String, RuleType> type = id -> Rules.find(id).orElseThrow().type();
        assertTrue(type.apply("income.claim-window").allows("14"));
        assertTrue(type.apply("income.claim-window").allows("off"));
        assertTrue(type.apply("common-fund.circles").allows("on"));
        assertTrue(type.apply("loss.yearly").allows("9999"));
        Map<String, List<String>> refused = Map.of(
                "income.claim-window", List.of("0", "367", "on", "", "014", "-1"),
                "common-fund.circles", List.of("On", "yes", "1", ""),
                "deciding.rule.threshold", List.of(">=1/2", ">1/3", "2/3", ">1/1", ">=0/1"),
                "deciding.rule.quorum", List.of("0/1", "0/5", "3/2", "1", "off"),
                "record.contest-share", List.of("0/1", "10"),
                "meetings.coordination-size", List.of("2", "6"),
                "loss.yearly", List.of("10000", "7.5", "-1"));
        refused.forEach((id, values) ->
                values.forEach(value -> assertFalse(type.apply(id).allows(value), id + " " + value)));
    }

    @Test
    void what_the_founders_took_as_a_whole_and_what_nobody_decided_is_not_voted_on_until_a_vote() {
        Rulebook founded =
                Rulebook.EMPTY.with(new DatedValue("loss.yearly", "700", TODAY, new Origin.Founding("e".repeat(64))));
        assertTrue(founded.notVotedOn(TODAY).containsAll(List.of(Rules.LOSS_YEARLY, Rules.TRUST_LASTS)));
        Rulebook voted = founded.with(
                new DatedValue("loss.yearly", "700", TODAY.plus(30), new Origin.Decided(Id.of("f".repeat(64)))));
        assertTrue(voted.notVotedOn(TODAY.plus(29)).contains(Rules.LOSS_YEARLY));
        assertFalse(voted.notVotedOn(TODAY.plus(30)).contains(Rules.LOSS_YEARLY), "kept by a vote");
        assertEquals(
                Set.of(Force.ACTS, Force.REMINDS),
                voted.notVotedOn(TODAY).stream().map(Rule::force).collect(Collectors.toSet()));
    }

    @Test
    void what_was_planned_for_a_far_day_does_not_undo_what_is_decided_since() {
        Id first = Id.of("a".repeat(64));
        Id second = Id.of("b".repeat(64));
        Day far = TODAY.plus(3_000);
        Rulebook planned = Rulebook.EMPTY.with(new DatedValue("loss.yearly", "900", far, new Origin.Decided(first)));
        Rulebook since = planned.with(new DatedValue("loss.yearly", "500", TODAY.plus(10), new Origin.Decided(second)));
        assertEquals("500", since.on(Rules.LOSS_YEARLY, far).value());
        assertEquals(1, since.history(Rules.LOSS_YEARLY).size());
        assertEquals("900", since.without(second).on(Rules.LOSS_YEARLY, far).value(), "held, so the plan stands again");
    }

    @Test
    void a_value_for_a_later_day_leaves_those_before_it() {
        Rulebook rules = Rulebook.EMPTY
                .with(new DatedValue("loss.yearly", "500", TODAY, new Origin.Founding("e".repeat(64))))
                .with(new DatedValue("loss.yearly", "300", TODAY.plus(30), new Origin.Decided(Id.of("f".repeat(64)))));
        assertEquals("500", rules.on(Rules.LOSS_YEARLY, TODAY.plus(29)).value());
        assertEquals("300", rules.on(Rules.LOSS_YEARLY, TODAY.plus(30)).value());
        assertEquals(2, rules.history(Rules.LOSS_YEARLY).size());
    }

    @Test
    void a_suggestion_that_the_type_does_not_allow_is_no_rule() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Rule("x", Rule.Group.TRUST, new RuleType.OnOff(), "maybe", DecisionKind.RULE, Force.ACTS));
    }
}
