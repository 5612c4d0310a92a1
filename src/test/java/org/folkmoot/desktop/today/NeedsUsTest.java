package org.folkmoot.desktop.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.MonthToClose;
import org.folkmoot.assembly.Vote;
import org.folkmoot.copies.Copies;
import org.folkmoot.copies.Exported;
import org.folkmoot.copies.KnownCopies;
import org.folkmoot.copies.KnownCopy;
import org.folkmoot.desk.Names;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.LivelyVillage;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.DecisionContested;
import org.folkmoot.journal.acts.DeskRenewal;
import org.folkmoot.journal.acts.FundSpent;
import org.folkmoot.journal.acts.Grant;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.journal.acts.MemberLeft;
import org.folkmoot.journal.acts.OrganisationAdded;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.money.Leg;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Today says needs us, from the state alone. */
class NeedsUsTest {
    private static final CopiesHere NONE = new CopiesHere(KnownCopies.NONE, 0);

    @TempDir
    private Path folder;

    @Test
    void a_new_assembly_is_told_what_to_do_first() {
        try (Village village = Village.withoutTrust(folder, 4)) {
            assertEquals(List.of(Need.Kind.NO_TRUST, Need.Kind.NO_NOTICE), kinds(village));
        }
    }

    @Test
    void who_waits_to_join_is_named_with_how_many_accept_them() {
        try (Village village = ready(6)) {
            village.does(new JoinApplied(1));
            LivelyVillage.trust(village, 2, 7, 300);
            Need need = need(village, Need.Kind.WAITING);
            Sentence one = Sentence.of("today.waiting.one", village.person(7), 1, 3L);
            assertEquals(List.of(Sentence.of("today.waiting.detail", List.of(one))), need.details());
        }
    }

    @Test
    void an_organisation_for_which_nobody_may_pay_any_more_is_named_before_and_after() {
        try (Village village = ready(6)) {
            village.meets(6, List.of());
            Day ends = Day.of(village.now()).plus(30);
            Village.recorded(village.desk()
                    .record(
                            new OrganisationAdded(People.of(village.person(2), village.person(3)), true, ends),
                            Texts.of(Names.NAMES, "Bakery")));
            Id bakery = village.person(7);
            assertTrue(find(village, Need.Kind.PAYERS_TERM).isEmpty());
            village.days(17);
            assertEquals(
                    List.of(Sentence.of(
                            "today.payers.soon", bakery, List.of(village.person(2), village.person(3)), ends)),
                    need(village, Need.Kind.PAYERS_TERM).details());
            village.desk().takeSeat(village.person(1));
            village.does(new MemberLeft(village.person(3), Assent.PRESENT, "", village.person(4)));
            assertEquals(
                    List.of(Sentence.of("today.payers.left", bakery, 2)),
                    need(village, Need.Kind.PAYERS_TERM).details());
            village.days(14);
            assertEquals(
                    List.of(Sentence.of("today.payers.over", bakery, ends)),
                    need(village, Need.Kind.PAYERS_TERM).details());
        }
    }

    @Test
    void beyond_five_people_only_their_number_is_said() {
        try (Village village = ready(3)) {
            village.does(new JoinApplied(8));
            Sentence detail = need(village, Need.Kind.WAITING).details().getFirst();
            assertEquals("today.and-more", detail.key());
            assertEquals(3, detail.args().getLast());
        }
    }

    @Test
    void a_count_waits_for_confirmation_then_can_be_contested_then_is_over() {
        try (Village village = ready(6)) {
            Vote vote = counted(village);
            assertTrue(find(village, Need.Kind.UNCONFIRMED).isPresent());
            village.confirms(vote);
            assertTrue(find(village, Need.Kind.UNCONFIRMED).isEmpty());
            assertTrue(find(village, Need.Kind.CONTESTABLE).isPresent());
            village.days(9);
            assertTrue(find(village, Need.Kind.CONTESTABLE).isEmpty());
        }
    }

    @Test
    void a_shorter_term_by_rule_leaves_the_term_that_the_desk_was_given() {
        try (Village village = ready(6)) {
            Id term = village.proposes(new RuleChange("record.desk-term", "21"));
            Meeting meeting = village.meets(6, List.of(term));
            village.confirms(village.votes(term, 6, 0, 0));
            village.closes(meeting);
            village.days(30);
            assertTrue(find(village, Need.Kind.DESK_TERM).isEmpty(), "it holds for the next keepers");
        }
    }

    @Test
    void an_ended_term_stands_until_the_desk_is_renewed_and_says_how_far_that_has_come() {
        try (Village village = ready(6)) {
            for (int month = 0; month < 4; month++) {
                village.days(25);
                village.does(new JoinApplied(1));
            }
            assertEquals("today.desk.detail", deskDetail(village));
            Id renewal = village.proposes(new DeskRenewal(People.of(village.person(2), village.person(3)), 91));
            assertEquals("today.desk.proposed", deskDetail(village));
            Meeting meeting = village.meets(6, List.of(renewal));
            Vote vote = village.votes(renewal, 6, 0, 0);
            assertEquals("today.desk.proposed", deskDetail(village));
            village.confirms(vote);
            village.closes(meeting);
            assertEquals("today.desk.decided", deskDetail(village));
            village.days(9);
            assertTrue(find(village, Need.Kind.DESK_TERM).isEmpty());
        }
    }

    @Test
    void a_renewal_that_comes_too_late_by_its_notice_and_contesting_is_told_with_its_earliest_day() {
        try (Village village = ready(6)) {
            Day ends = village.desk().ask(state -> java.util.Objects.requireNonNull(state.desk(village.now()))
                    .until());
            village.days(ends.number() - Day.of(village.now()).number() - 21);
            Need inTime = need(village, Need.Kind.DESK_TERM);
            assertEquals(List.of("today.desk.detail"), detailKeys(inTime), "there is time for it all");
            village.days(14);
            Need late = need(village, Need.Kind.DESK_TERM);
            assertEquals(List.of("today.desk.detail", "today.desk.late"), detailKeys(late));
            assertEquals(
                    List.of(Day.of(village.now()).plus(7 + 7 + 1)),
                    late.details().getLast().args());
        }
    }

    private static List<String> detailKeys(Need need) {
        return need.details().stream().map(Sentence::key).toList();
    }

    @Test
    void a_desk_whose_keepers_have_all_left_is_named_at_once() {
        try (Village village = ready(6)) {
            for (Id keeper : village.desk().ask(state -> java.util.Objects.requireNonNull(state.desk(village.now()))
                    .keepers())) {
                village.desk().takeSeat(village.person(6));
                village.does(new MemberLeft(keeper, Assent.SIGNATURE, "L" + keeper.index(), village.person(5)));
            }
            assertEquals(
                    "today.desk-nobody",
                    need(village, Need.Kind.DESK_TERM).title().key());
        }
    }

    private static String deskDetail(Village village) {
        Need need = need(village, Need.Kind.DESK_TERM);
        assertEquals("today.desk-over", need.title().key());
        return need.details().getFirst().key();
    }

    @Test
    void a_contested_decision_is_held_and_says_by_whom() {
        try (Village village = ready(6)) {
            Vote vote = counted(village);
            village.confirms(vote);
            village.does(new DecisionContested(vote.id(), People.of(village.person(4))));
            Need need = need(village, Need.Kind.HELD);
            assertTrue(need.details().getFirst().args().contains(List.of(village.person(4))));
        }
    }

    @Test
    void after_a_meeting_closed_a_copy_is_missing_until_one_is_known_that_reaches_its_end() {
        try (Village village = Copies.afterOneMeeting(folder)) {
            assertTrue(find(village, Need.Kind.NO_COPY).isPresent());
            Exported.Done done = Copies.exported(village.desk(), folder.resolve("village.folkmoot"));
            CopiesHere known =
                    new CopiesHere(KnownCopies.NONE.with(KnownCopy.made("Rosa", done, village.now())), 1_000);
            List<Need> needs = village.desk().ask(state -> NeedsUs.of(state, village.now(), null, known));
            assertFalse(needs.stream().anyMatch(need -> need.kind() == Need.Kind.NO_COPY), "only slips came since");
        }
    }

    @Test
    void before_the_first_meeting_closed_no_copy_is_missing() {
        try (Village village = ready(3)) {
            assertTrue(find(village, Need.Kind.NO_COPY).isEmpty());
        }
    }

    @Test
    void a_called_meeting_names_what_comes_to_the_vote() {
        try (Village village = LivelyVillage.in(folder)) {
            assertEquals(2, need(village, Need.Kind.NOTICED).title().args().getFirst());
            assertTrue(find(village, Need.Kind.NO_NOTICE).isEmpty());
        }
    }

    @Test
    void trust_is_named_thirty_days_before_it_ends_and_not_earlier() {
        try (Village village = ready(3)) {
            LivelyVillage.trust(village, 1, 2, 31);
            assertTrue(find(village, Need.Kind.TRUST_ENDS).isEmpty());
            village.days(1);
            assertTrue(find(village, Need.Kind.TRUST_ENDS).isPresent());
            village.days(40);
            assertFalse(find(village, Need.Kind.TRUST_ENDS).isPresent(), "what ended does not end soon");
        }
    }

    @Test
    void a_long_time_without_a_meeting_and_the_end_of_the_desks_term_are_said() {
        try (Village village = ready(3)) {
            village.days(31);
            assertTrue(find(village, Need.Kind.NO_MEETING).isEmpty());
            village.days(1);
            assertTrue(find(village, Need.Kind.NO_MEETING).isPresent());
            assertTrue(find(village, Need.Kind.DESK_TERM).isEmpty());
            village.days(50);
            assertEquals(
                    "today.desk-soon",
                    need(village, Need.Kind.DESK_TERM).title().key());
            village.days(20);
            assertEquals(
                    "today.desk-over",
                    need(village, Need.Kind.DESK_TERM).title().key());
        }
    }

    @Test
    void a_record_open_for_looking_says_that_income_is_due() {
        try (Village village = ready(3)) {
            village.days(1);
            List<Need> needs =
                    village.desk().ask(state -> NeedsUs.of(state, village.now(), Sentence.of("desk.damaged"), NONE));
            assertEquals(Need.Kind.LOOKING, needs.get(0).kind());
            assertEquals(Need.Kind.INCOME_DUE, needs.get(1).kind());
        }
    }

    @Test
    void a_month_to_close_is_named_from_its_closing_day_on_until_it_is_closed() {
        try (Village village = ready(3)) {
            village.days(44);
            assertTrue(find(village, Need.Kind.MONTH_OPEN).isEmpty(), "on 14 April");
            village.days(1);
            Need need = need(village, Need.Kind.MONTH_OPEN);
            assertEquals(Sentence.of("today.month-open", 1, Day.parse("2026-03-31")), need.title());
            assertEquals(List.of(Sentence.of("today.month-open.detail", 0, 0)), need.details());
            village.desk().confirmDate();
            village.does(village.desk().ask(state -> MonthToClose.of(state, Day.parse("2026-04-01"), village.now())
                    .closing(village.person(2))));
            assertTrue(find(village, Need.Kind.MONTH_OPEN).isEmpty());
        }
    }

    /** From the day on which the decision counts until the last circle is paid, and neither before nor after. */
    @Test
    void a_grant_is_named_while_it_counts_and_is_not_wholly_paid() {
        try (Village village = Village.withoutTrust(folder, 8)) {
            village.days(10);
            village.desk().takeSeat(village.person(1));
            LivelyVillage.trust(village, 4, 1, 300);
            Id fund = village.desk().ask(Assembly::commonFund);
            Id giver = village.person(1);
            village.does(new PaymentMade(
                    giver,
                    fund,
                    List.of(new Leg(giver, fund, giver, Circles.whole(100))),
                    "",
                    Assent.PRESENT,
                    Day.of(village.now())));
            Id payee = village.person(4);
            Id proposal = village.proposes(new Grant(payee, Circles.whole(40)));
            assertTrue(find(village, Need.Kind.GRANTS_UNPAID).isEmpty(), "proposed");
            Meeting meeting = village.meets(6, List.of(proposal));
            Vote vote = village.votes(proposal, 6, 0, 0);
            village.confirms(vote);
            village.closes(meeting);
            assertTrue(find(village, Need.Kind.GRANTS_UNPAID).isEmpty(), "passed, can be contested");
            village.days(9);
            Need need = need(village, Need.Kind.GRANTS_UNPAID);
            assertEquals(Sentence.of("today.grants", 1), need.title());
            assertEquals(
                    List.of(Sentence.of(
                            "today.grants.one",
                            payee,
                            Circles.whole(40),
                            Circles.whole(40),
                            number(village, proposal))),
                    need.details().getFirst().args().getFirst());
            pays(village, vote, 25);
            assertEquals(
                    List.of(Sentence.of(
                            "today.grants.part",
                            payee,
                            Circles.whole(15),
                            Circles.whole(40),
                            number(village, proposal))),
                    need(village, Need.Kind.GRANTS_UNPAID)
                            .details()
                            .getFirst()
                            .args()
                            .getFirst());
            assertEquals(
                    "Founder 4 15.00 of 40.00 (decision 1)",
                    Wording.in(Locale.ENGLISH)
                            .say(
                                    need(village, Need.Kind.GRANTS_UNPAID)
                                            .details()
                                            .getFirst(),
                                    village.desk().names()::shown));
            pays(village, vote, 15);
            assertTrue(find(village, Need.Kind.GRANTS_UNPAID).isEmpty(), "paid");
        }
    }

    private static int number(Village village, Id proposal) {
        return village.desk().ask(state -> state.proposal(proposal).number());
    }

    private static void pays(Village village, Vote vote, long circles) {
        Id fund = village.desk().ask(Assembly::commonFund);
        Id payee = village.person(4);
        village.does(new FundSpent(
                vote.id(),
                payee,
                List.of(new Leg(fund, payee, village.person(1), Circles.whole(circles))),
                village.person(2)));
    }

    private Village ready(int people) {
        Village village = Village.withoutTrust(folder, people);
        village.desk().takeSeat(village.person(1));
        LivelyVillage.trust(village, 2, 1, 300);
        return village;
    }

    private static Vote counted(Village village) {
        Id proposal = village.proposes(new RuleChange("loss.yearly", "500"));
        Meeting meeting = village.meets(5, List.of(proposal));
        Vote vote = village.votes(proposal, 5, 0, 0);
        village.seconds(60).closes(meeting);
        return vote;
    }

    private static List<Need.Kind> kinds(Village village) {
        return needs(village).stream().map(Need::kind).toList();
    }

    private static Need need(Village village, Need.Kind kind) {
        return find(village, kind).orElseThrow();
    }

    private static Optional<Need> find(Village village, Need.Kind kind) {
        return needs(village).stream().filter(need -> need.kind() == kind).findFirst();
    }

    private static List<Need> needs(Village village) {
        return village.desk().ask(state -> NeedsUs.of(state, village.now(), null, NONE));
    }
}
