package org.folkmoot.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.folkmoot.assembly.Foresight;
import org.folkmoot.assembly.Vote;
import org.folkmoot.journal.acts.Admission;
import org.folkmoot.journal.acts.Arrived;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.IncomeIssued;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.journal.acts.Left;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.ProposalMade;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.journal.acts.VoteOpened;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.money.Leg;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where whoever proposes a newcomer bears the welcome, nobody pays for one without being there. */
class InviterTest {
    @TempDir
    Path root;

    Village village;
    Id newcomer;
    Id proposal;
    Meeting meeting;

    @BeforeEach
    void found() {
        village = Village.of(root, 12);
        village.desk().takeSeat(village.person(1));
        List<Id> rules = List.of(
                village.proposes(new RuleChange("income.welcome-bearer", "inviter")),
                village.proposes(new RuleChange("trust.to-join", "0")));
        Meeting first = village.meets(9, rules);
        rules.forEach(each -> village.confirms(village.votes(each, 9, 0, 0)));
        village.closes(first);
        village.days(9);
        newcomer = village.does(new JoinApplied(1));
        proposal = village.does(new ProposalMade(village.person(2), new Admission(People.of(newcomer)), null));
        meeting = village.meets(9, List.of(proposal));
    }

    @AfterEach
    void close() {
        village.close();
    }

    private VoteOpened opens() {
        return village.desk()
                .ask(state -> Foresight.voteOpening(
                        state, Objects.requireNonNull(state.openMeeting()), state.proposal(proposal), village.now()));
    }

    @Test
    void it_is_voted_on_only_while_the_inviter_is_in_the_room() {
        village.does(new IncomeIssued(Hour.of(village.now())));
        village.does(new Left(meeting.id(), People.of(village.person(2))));
        assertEquals("refusal.inviter-not-here", village.refused(opens()));
        village.does(new Arrived(meeting.id(), People.of(village.person(2))));
        village.does(opens());
    }

    @Test
    void it_is_voted_on_only_if_the_inviter_holds_what_they_give_up() {
        village.does(new IncomeIssued(Hour.of(village.now())));
        Id inviter = village.person(2);
        Circles has = village.desk()
                .ask(state -> state.ledger().balance(inviter, inviter, Day.of(village.now()), state.losses()));
        Circles most = has.minus(Circles.whole(95));
        village.does(new PaymentMade(
                inviter,
                village.person(3),
                List.of(new Leg(inviter, village.person(3), inviter, most)),
                "",
                Assent.PRESENT,
                Day.of(village.now())));
        assertEquals("refusal.inviter-has-too-little", village.refused(opens()));
    }

    @Test
    void what_the_inviter_gives_up_is_gone_when_the_newcomer_is_a_member_and_the_record_says_so_again() {
        village.does(new IncomeIssued(Hour.of(village.now())));
        Vote vote = village.votes(proposal, 9, 0, 0);
        village.confirms(vote);
        village.closes(meeting);
        village.days(9);
        village.does(new IncomeIssued(Hour.of(village.now())));
        Circles burned = village.desk().ask(state -> state.ledger().totals().burned());
        Day from = Objects.requireNonNull(village.desk()
                .ask(state -> state.people().find(newcomer).orElseThrow().memberFrom()));
        Circles given =
                village.desk().ask(state -> state.losses().left(Circles.whole(96), from, Day.of(village.now())));
        assertEquals(given, burned);
        List<String> before = village.desk().ask(Digest::of);
        village.reopen();
        assertEquals(List.of(), village.desk().findings());
        assertEquals(before, village.desk().ask(Digest::of));
        assertEquals(List.of(), village.desk().check(Progress.SILENT));
    }
}
