package org.folkmoot.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.folkmoot.assembly.Foresight;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.acts.AgendaEntry;
import org.folkmoot.journal.acts.Arrived;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.MeetingOpened;
import org.folkmoot.journal.acts.MemberLeft;
import org.folkmoot.journal.acts.NoticeGiven;
import org.folkmoot.journal.acts.Pair;
import org.folkmoot.journal.acts.Pairs;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.journal.acts.TrustGiven;
import org.folkmoot.journal.acts.TrustSource;
import org.folkmoot.journal.acts.TrustWithdrawn;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the one person at the keyboard cannot do alone to another. */
class OneHandAtTheDeskTest {
    @TempDir
    Path root;

    Village village;

    @BeforeEach
    void found() {
        village = Village.withoutTrust(root, 6);
        village.desk().takeSeat(village.person(1));
    }

    @AfterEach
    void close() {
        village.close();
    }

    @Test
    void nobody_leaves_by_the_recorders_word_alone() {
        assertEquals("refusal.leaving-second", village.refused(leaves(4, 1)));
        assertEquals("refusal.leaving-second", village.refused(leaves(4, 4)));
        assertEquals(
                "refusal.leaving-slip",
                village.refused(new MemberLeft(village.person(4), Assent.SIGNATURE, "", village.person(2))));
        assertTrue(isMember(4));
        village.does(leaves(4, 2));
        assertFalse(isMember(4));
    }

    @Test
    void the_recorder_leaves_like_everybody_else() {
        village.does(leaves(1, 2));
        assertFalse(isMember(1));
    }

    @Test
    void what_was_said_aloud_was_heard_by_a_meeting() {
        assertEquals("refusal.said-without-meeting", village.refused(trusts(3, 5, TrustSource.SAID)));
        village.does(trusts(3, 5, TrustSource.SHEET));
        assertEquals("refusal.said-without-meeting", village.refused(ends(3, 5, TrustSource.SAID)));
        village.meets(4, List.of());
        assertEquals("refusal.said-not-here", village.refused(trusts(6, 5, TrustSource.SAID)));
        village.does(trusts(2, 5, TrustSource.SAID));
        village.does(ends(3, 5, TrustSource.SAID));
    }

    @Test
    void no_file_ends_anybodys_trust() {
        village.does(trusts(3, 5, TrustSource.SHEET));
        assertEquals("refusal.trust-end-by-file", village.refused(ends(3, 5, TrustSource.IMPORT)));
        village.does(ends(3, 5, TrustSource.SHEET));
    }

    @Test
    void what_a_notice_calls_for_is_not_voted_on_before_the_time_that_it_says() {
        Id proposal = village.proposes(new RuleChange("loss.yearly", "500"));
        Id notice =
                village.does(new NoticeGiven(village.now() + 9 * Day.SECONDS, List.of(new AgendaEntry(proposal, 10))));
        village.days(9).seconds(-600);
        Id meeting = village.does(new MeetingOpened(notice, village.person(1), null));
        village.does(new Arrived(meeting, new People(village.people())));
        assertEquals("refusal.before-the-notice-says", village.refused(opensTheVote(proposal)));
        village.seconds(600);
        village.does(opensTheVote(proposal));
    }

    private Act opensTheVote(Id proposal) {
        return village.desk().ask(state -> {
            Meeting meeting = Objects.requireNonNull(state.openMeeting());
            return Foresight.voteOpening(state, meeting, state.proposal(proposal), village.now());
        });
    }

    private MemberLeft leaves(int who, int second) {
        return new MemberLeft(village.person(who), Assent.SIGNATURE, "L-7", village.person(second));
    }

    private boolean isMember(int who) {
        Id id = village.person(who);
        return village.desk().ask(state -> state.people().isMember(id, village.now()));
    }

    private TrustGiven trusts(int truster, int trusted, TrustSource source) {
        return new TrustGiven(pair(truster, trusted), Day.of(village.now()).plus(90), source);
    }

    private TrustWithdrawn ends(int truster, int trusted, TrustSource source) {
        return new TrustWithdrawn(pair(truster, trusted), source);
    }

    private Pairs pair(int truster, int trusted) {
        return new Pairs(List.of(new Pair(village.person(truster), village.person(trusted))));
    }
}
