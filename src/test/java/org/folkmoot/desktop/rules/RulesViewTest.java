package org.folkmoot.desktop.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.folkmoot.assembly.Vote;
import org.folkmoot.desk.Village;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.rules.Rule;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who decided what, on any day. */
class RulesViewTest {
    @Test
    void a_value_moves_from_nobody_to_the_decision_that_set_it_on_its_day(@TempDir Path folder) {
        try (Village village = Village.of(folder, 12)) {
            village.desk().takeSeat(village.person(1));
            Id loss = village.proposes(new RuleChange("loss.yearly", "500"));
            village.meets(9, List.of(loss));
            Vote vote = village.votes(loss, 9, 0, 0);
            village.confirms(vote);
            Day counts = Day.of(village.now()).plus(8);
            RulesView before = view(village, counts.plus(-1));
            RulesView after = view(village, counts);
            assertTrue(rules(before.undecided()).contains(Rules.LOSS_YEARLY));
            assertEquals(List.of(Rules.LOSS_YEARLY), rules(before.coming()), "it is known what is to come");
            assertEquals(counts, before.coming().getFirst().value().from());
            assertEquals(List.of(), after.coming());
            assertEquals(List.of(Rules.LOSS_YEARLY), rules(after.voted()));
            assertEquals(1, after.voted().getFirst().decision());
            assertEquals(List.of(Rules.TRUST_OPEN_SEASON), rules(after.founding()), "taken as a whole, not voted on");
        }
    }

    @Test
    void every_rule_stands_in_exactly_one_place(@TempDir Path folder) {
        try (Village village = Village.of(folder, 12)) {
            RulesView view = view(village, Day.of(village.now()));
            int all = view.voted().size()
                    + view.founding().size()
                    + view.reminds().size()
                    + view.undecided().size()
                    + view.notYet().size();
            assertEquals(Rules.list().size(), all);
        }
    }

    @Test
    void what_the_program_does_not_act_on_is_shown_as_nobodys_value(@TempDir Path folder) {
        try (Village village = Village.of(folder, 12)) {
            RulesView view = view(village, Day.of(village.now()));
            assertTrue(view.notYet().stream().allMatch(line -> line.rule().force() == Rule.Force.NOT_YET));
            assertTrue(view.undecided().stream().noneMatch(line -> line.rule().force() == Rule.Force.NOT_YET));
            assertEquals(
                    List.of(village.person(1), village.person(2)),
                    java.util.Objects.requireNonNull(view.desk()).keepers());
        }
    }

    @Test
    void a_rule_is_found_by_words_of_its_name_its_sentence_or_its_group(@TempDir Path folder) {
        try (Village village = Village.of(folder, 12)) {
            RulesView view = view(village, Day.of(village.now()));
            Wording words = Wording.in(Locale.ENGLISH);
            assertEquals(
                    List.of(Rules.LOSS_YEARLY), rules(new RulesSearch(words, "gone YEAR").among(view.undecided())));
            assertEquals(
                    List.of("trust.distance", "trust.distance-steps", "trust.distance-share"),
                    new RulesSearch(words, " distance ")
                            .among(view.notYet()).stream()
                                    .map(line -> line.rule().id())
                                    .toList());
            assertEquals(view.undecided(), new RulesSearch(words, "  ").among(view.undecided()));
            assertEquals(List.of(), new RulesSearch(words, "zeppelin").among(view.undecided()));
        }
    }

    private static RulesView view(Village village, Day day) {
        return village.desk().ask(state -> RulesView.of(state, day));
    }

    private static List<Rule> rules(List<RulesView.Line> lines) {
        return lines.stream().map(RulesView.Line::rule).toList();
    }
}
