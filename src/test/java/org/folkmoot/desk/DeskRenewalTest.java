package org.folkmoot.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.folkmoot.assembly.Effect.DeskKept;
import org.folkmoot.assembly.Vote;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.CountConfirmed;
import org.folkmoot.journal.acts.DecisionContested;
import org.folkmoot.journal.acts.DeskRenewal;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.journal.acts.MemberLeft;
import org.folkmoot.journal.acts.OrganisationAdded;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.ProposalMade;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who keeps the desk is decided by the assembly: for a term, with notice, count, confirmation and contest days. */
class DeskRenewalTest {
    @TempDir
    Path root;

    Village village;

    @BeforeEach
    void found() {
        village = Village.of(root, 12);
        village.desk().takeSeat(village.person(1));
    }

    @AfterEach
    void close() {
        village.close();
    }

    @Test
    void a_renewal_counts_after_the_contest_days_and_the_term_begins_then() {
        DeskKept founding = kept();
        Id proposal = village.proposes(renewal(60, 3, 4));
        Meeting meeting = village.meets(9, List.of(proposal));
        Vote vote = village.votes(proposal, 5, 4, 0);
        assertEquals(founding, kept(), "nobody has confirmed it");
        village.confirms(vote);
        village.closes(meeting);
        assertEquals(founding, kept(), "it can still be contested");
        Day from = Day.of(village.now()).plus(8);
        village.days(9);
        assertEquals(
                new DeskKept(List.of(village.person(3), village.person(4)), from, from.plus(60), vote.id()), kept());
        village.reopen();
        assertEquals(from.plus(60), kept().until());
        assertEquals(List.of(), village.desk().check(Progress.SILENT));
    }

    @Test
    void a_contested_renewal_leaves_the_desk_to_whoever_kept_it() {
        DeskKept founding = kept();
        Vote vote = renewed(60, 3);
        village.does(
                new DecisionContested(vote.id(), People.of(village.person(5), village.person(6), village.person(7))));
        village.days(20);
        assertEquals(founding, kept());
        village.reopen();
        assertEquals(founding, kept());
        assertEquals(List.of(), village.desk().check(Progress.SILENT));
    }

    @Test
    void a_proposal_that_does_not_pass_changes_nothing() {
        DeskKept founding = kept();
        Id proposal = village.proposes(renewal(60, 3));
        village.meets(9, List.of(proposal));
        village.confirms(village.votes(proposal, 4, 5, 0));
        village.days(20);
        assertEquals(founding, kept());
    }

    @Test
    void it_is_decided_as_an_election_and_needs_its_notice() {
        Id proposal = village.proposes(renewal(60, 3));
        Meeting meeting = village.meets(9, List.of());
        assertEquals(
                "refusal.not-on-agenda",
                village.refused(village.desk()
                        .ask(state -> org.folkmoot.assembly.Foresight.voteOpening(
                                state, meeting, state.proposal(proposal), village.now()))));
    }

    @Test
    void only_members_each_once_and_at_most_twelve_can_be_named() {
        Id applicant =
                Id.of(Village.recorded(village.desk().record(new JoinApplied(1), org.folkmoot.journal.Texts.NONE))
                        .entries()
                        .getFirst()
                        .id());
        village.does(new MemberLeft(village.person(12), Assent.SIGNATURE, "L-1", village.person(2)));
        Id nobody = Id.of("e".repeat(64));
        List<Id> thirteen = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            thirteen.add(village.person(1 + i % 11));
        }
        for (List<Id> wrong : List.of(
                List.<Id>of(),
                List.of(village.person(2), village.person(2)),
                List.of(applicant),
                List.of(village.person(2), village.person(12)),
                List.of(nobody),
                thirteen)) {
            assertEquals("refusal.keepers", village.refused(proposing(new DeskRenewal(new People(wrong), 60))));
        }
    }

    @Test
    void a_term_is_neither_shorter_than_a_week_nor_longer_than_the_rule_says() {
        for (int days : List.of(Integer.MIN_VALUE, -1, 0, 6, 92, Integer.MAX_VALUE)) {
            assertEquals("refusal.desk-term", village.refused(proposing(renewal(days, 2))));
        }
        village.does(proposing(renewal(7, 2)));
        village.does(proposing(renewal(91, 2)));
    }

    @Test
    void what_was_proposed_is_judged_again_when_its_vote_opens() {
        Id proposal = village.proposes(renewal(60, 12));
        village.does(new MemberLeft(village.person(12), Assent.SIGNATURE, "L-1", village.person(2)));
        Meeting meeting = village.meets(9, List.of(proposal));
        assertEquals(
                "refusal.keepers",
                village.refused(village.desk()
                        .ask(state -> org.folkmoot.assembly.Foresight.voteOpening(
                                state, meeting, state.proposal(proposal), village.now()))));
    }

    @Test
    void a_shorter_term_by_rule_does_not_shorten_the_term_that_runs() {
        DeskKept founding = kept();
        Id rule = village.proposes(new RuleChange("record.desk-term", "10"));
        Meeting meeting = village.meets(9, List.of(rule));
        village.confirms(village.votes(rule, 9, 0, 0));
        village.closes(meeting);
        village.days(20);
        assertEquals(founding, kept());
        assertEquals("refusal.desk-term", village.refused(proposing(renewal(11, 2))));
    }

    @Test
    void an_older_count_never_overtakes_a_newer_decision_about_the_desk() {
        Id first = village.proposes(renewal(60, 3));
        Id second = village.proposes(renewal(60, 4));
        Meeting meeting = village.meets(9, List.of(first, second));
        Vote older = village.votes(first, 9, 0, 0);
        village.seconds(60);
        Vote newer = village.votes(second, 9, 0, 0);
        village.confirms(newer);
        assertEquals(
                "refusal.newer-decision",
                village.refused(new CountConfirmed(older.id(), People.of(village.person(2), village.person(3)))));
        village.closes(meeting);
        village.days(9);
        assertEquals(List.of(village.person(4)), kept().keepers());
    }

    @Test
    void what_was_planned_for_a_far_day_does_not_undo_what_is_decided_since() {
        Day far = Day.of(village.now()).plus(300);
        Id planned = village.does(new ProposalMade(village.person(2), renewal(60, 3), far));
        decided(planned);
        Vote since = renewed(60, 4);
        village.days(310);
        assertEquals(List.of(village.person(4)), kept().keepers());
        assertEquals(since.id(), kept().vote());
        village.reopen();
        assertEquals(List.of(village.person(4)), kept().keepers());
        assertEquals(List.of(), village.desk().check(Progress.SILENT));
    }

    @Test
    void founders_give_the_desk_no_longer_term_than_their_rule_says() {
        Founding usual = Village.founding(12, true);
        Founding longer = new Founding(
                usual.name(),
                usual.rules(),
                usual.openSeasonUntil(),
                usual.people(),
                usual.keepers(),
                92,
                usual.trusts(),
                usual.trustDays(),
                usual.files(),
                usual.fileNames(),
                usual.program());
        Opened opened = Desk.found(root.resolve("longer"), longer, village.setting());
        assertEquals(
                "refusal.desk-term",
                assertInstanceOf(Opened.Not.class, opened).reason().key());
    }

    @Test
    void whoever_was_named_stays_named_when_they_leave_until_the_assembly_decides() {
        renewed(60, 3, 4);
        village.days(9);
        village.does(new MemberLeft(village.person(3), Assent.SIGNATURE, "L-1", village.person(2)));
        assertEquals(List.of(village.person(3), village.person(4)), kept().keepers());
    }

    @Test
    void organisations_keep_no_desk() {
        Meeting meeting = village.meets(9, List.of());
        Id organisation = village.does(new OrganisationAdded(
                People.of(village.person(2)), false, Day.of(village.now()).plus(365)));
        village.closes(meeting);
        assertEquals("refusal.keepers", village.refused(proposing(new DeskRenewal(People.of(organisation), 60))));
    }

    private Vote renewed(int days, int... keepers) {
        return decided(village.proposes(renewal(days, keepers)));
    }

    private Vote decided(Id proposal) {
        Meeting meeting = village.meets(9, List.of(proposal));
        Vote vote = village.votes(proposal, 9, 0, 0);
        village.confirms(vote);
        village.closes(meeting);
        return vote;
    }

    private ProposalMade proposing(DeskRenewal renewal) {
        return new ProposalMade(village.person(2), renewal, null);
    }

    private DeskRenewal renewal(int days, int... keepers) {
        List<Id> ids = new ArrayList<>();
        for (int keeper : keepers) {
            ids.add(village.person(keeper));
        }
        return new DeskRenewal(new People(ids), days);
    }

    private DeskKept kept() {
        assertNull(village.desk().lookingBecause());
        return Objects.requireNonNull(village.desk().ask(state -> state.desk(village.now())));
    }
}
