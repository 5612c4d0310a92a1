package org.folkmoot.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Circumstance;
import org.folkmoot.assembly.Judge;
import org.folkmoot.assembly.Verdict;
import org.folkmoot.assembly.Vote;
import org.folkmoot.journal.acts.Founded;
import org.folkmoot.journal.acts.ProposalMade;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.journal.acts.RuleChoice;
import org.folkmoot.rules.Rule;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule that this version does not act on is never made to look decided; one that it acts on is obeyed. */
class NotYetTest {
    @TempDir
    Path root;

    @Test
    void a_rule_that_this_version_does_not_act_on_cannot_be_proposed() {
        try (Village village = seated()) {
            for (Rule rule : Rules.list()) {
                ProposalMade proposal =
                        new ProposalMade(village.person(2), new RuleChange(rule.id(), rule.suggested()), null);
                if (rule.force() == Rule.Force.NOT_YET) {
                    assertEquals("refusal.rule-not-yet", village.refused(proposal), rule.id());
                } else {
                    village.does(proposal);
                }
            }
        }
    }

    @Test
    void an_assembly_cannot_be_founded_on_it_either() {
        for (Rule rule : Rules.list()) {
            Founded founded =
                    new Founded("Village", List.of(new RuleChoice(rule.id(), rule.suggested())), null, "test");
            Verdict verdict = Judge.judge(
                    new Assembly(),
                    founded,
                    new Circumstance("a".repeat(64), "c".repeat(64), Village.FOUNDED_AT, null, "b".repeat(32)));
            if (rule.force() == Rule.Force.NOT_YET) {
                assertEquals(
                        "refusal.rule-not-yet",
                        assertInstanceOf(Verdict.Refused.class, verdict).cause().key(),
                        rule.id());
            } else {
                assertInstanceOf(Verdict.Accepted.class, verdict, rule.id());
            }
        }
    }

    @Test
    void a_proposal_about_it_that_was_written_past_the_desk_does_not_count() throws Exception {
        Village village = seated();
        Id member = village.person(9);
        village.desk().close();
        try (HandWritten hand = new HandWritten(village)) {
            hand.write(new ProposalMade(member, new RuleChange("privacy.receipts", "on"), null), member);
        }
        try (Desk desk = Village.ready(Desk.open(village.folder(), village.setting(), Progress.SILENT))) {
            assertEquals(1, desk.findings().size());
            assertEquals(
                    List.of(), desk.ask(state -> List.copyOf(state.proposals().keySet())));
        }
    }

    @Test
    void a_tenth_of_the_members_holds_a_decision_until_a_vote_says_another_share() {
        try (Village village = seated()) {
            Id share = village.proposes(new RuleChange("record.contest-share", "1/1"));
            Id loss = village.proposes(new RuleChange("loss.yearly", "500"));
            var meeting = village.meets(12, List.of(share, loss));
            Vote first = village.votes(share, 12, 0, 0);
            assertEquals(2, first.holdsFrom(12), "a tenth of twelve, rounded up");
            village.confirms(first);
            village.closes(meeting);
            village.days(9);
            village.meets(12, List.of(loss));
            Vote second = village.votes(loss, 12, 0, 0);
            assertEquals(3, second.holdsFrom(12), "as many as the other rule says");
            assertEquals(2, village.vote(first.id()).holdsFrom(12), "judged by the rules with which it opened");
        }
    }

    @Test
    void a_value_that_is_kept_by_a_vote_is_decided_by_the_assembly() {
        try (Village village = seated()) {
            Id keep = village.proposes(new RuleChange("trust.lasts", "365"));
            village.meets(9, List.of(keep));
            village.confirms(village.votes(keep, 9, 0, 0));
            Day counts = Day.of(village.now()).plus(8);
            assertEquals(
                    List.of(),
                    village.desk().ask(state -> state.rules().notVotedOn(counts)).stream()
                            .filter(Rules.TRUST_LASTS::equals)
                            .toList());
        }
    }

    private Village seated() {
        Village village = Village.of(root, 12);
        village.desk().takeSeat(village.person(1));
        return village;
    }
}
