package org.folkmoot.desktop.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.folkmoot.assembly.Vote;
import org.folkmoot.desk.Village;
import org.folkmoot.journal.acts.DecisionContested;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many more hold a decision, until when, and what values a proposal can name. */
class ContestTest {
    @Test
    void three_of_forty_two_hold_it_and_after_the_days_nobody_can(@TempDir Path folder) {
        try (Village village = Village.of(folder, 42)) {
            village.desk().takeSeat(village.person(1));
            Id proposal = village.proposes(new RuleChange("trust.to-join", "5"));
            village.meets(31, List.of(proposal));
            Vote vote = village.votes(proposal, 23, 7, 1);
            village.confirms(vote);
            village.does(new DecisionContested(vote.id(), People.of(village.person(9))));
            Contest contest = contest(village, vote);
            assertEquals(2, contest.more());
            assertEquals(Day.of(village.now()).plus(7), contest.until());
            assertNull(contest.obstacle());
            village.days(8);
            Contest late = contest(village, vote);
            assertNotNull(late.obstacle());
            assertEquals(
                    "refusal.contest-over",
                    Objects.requireNonNull(late.obstacle()).cause().key());
        }
    }

    @Test
    void a_number_is_read_with_a_point_or_a_comma_and_within_the_rules_range() {
        assertEquals("550", WrittenValue.hundredths("5,5", Rules.LOSS_YEARLY).orElseThrow());
        assertEquals("500", WrittenValue.hundredths(" 5 ", Rules.LOSS_YEARLY).orElseThrow());
        assertEquals("9999", WrittenValue.hundredths("99.99", Rules.LOSS_YEARLY).orElseThrow());
        for (String wrong : List.of("", "100", "5.555", "-1", "1e3", "five", "5 %")) {
            assertEquals(true, WrittenValue.hundredths(wrong, Rules.LOSS_YEARLY).isEmpty(), wrong);
        }
    }

    @Test
    void only_thresholds_that_the_rule_allows_are_offered() {
        var rule = Rules.threshold(org.folkmoot.rules.DecisionKind.RULE);
        List<String> offered = WrittenValue.offered(rule.type());
        assertEquals(true, offered.contains(">1/2") && offered.contains(">=2/3") && !offered.contains(">=1/3"));
        assertEquals(true, offered.stream().allMatch(rule.type()::allows));
    }

    private static Contest contest(Village village, Vote vote) {
        return Objects.requireNonNull(village.desk()
                .ask(state -> Contest.of(
                        state,
                        Objects.requireNonNull(state.votes().get(vote.id())),
                        village.now(),
                        village.desk().recorder())));
    }
}
