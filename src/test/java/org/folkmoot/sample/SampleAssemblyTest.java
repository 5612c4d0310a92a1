package org.folkmoot.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.assembly.DecisionStatus;
import org.folkmoot.assembly.FundGrant;
import org.folkmoot.assembly.Payment;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.Progress;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.rules.Origin;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.trust.OnlyLinks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The sample is what newcomers see first: it has to hold everything that an assembly can meet. */
@Execution(ExecutionMode.CONCURRENT)
class SampleAssemblyTest {
    @TempDir
    static Path root;

    static SampleAssembly.Telling sample;

    @BeforeAll
    static void tell() {
        sample = SampleAssembly.tell(root.resolve("one"), SampleAssembly.SEED, Progress.SILENT);
    }

    @AfterAll
    static void close() {
        sample.desk().close();
    }

    @Test
    void it_has_forty_two_members_two_organisations_three_who_wait_and_one_who_left() {
        assertEquals(42, who(Standing.MEMBER));
        assertEquals(2, who(Standing.ORGANISATION));
        assertEquals(3, who(Standing.WAITING));
        assertEquals(1, who(Standing.FORMER));
    }

    @Test
    void its_months_are_closed_but_the_newest_and_one_line_is_disputed() {
        Desk desk = sample.desk();
        assertTrue((boolean) desk.ask(state -> state.closings().isClosed(Day.parse("2026-09-30"))));
        assertEquals(1, (int) desk.ask(state -> state.disputes().openPayments().size()));
    }

    @Test
    void its_fourteen_meetings_met_every_kind_of_outcome() {
        Desk desk = sample.desk();
        assertEquals(14, (int) desk.ask(state -> state.meetings().size()));
        Set<DecisionStatus> statuses = desk.ask(state -> state.votes().values().stream()
                .map(vote -> vote.status(sample.clock().now()))
                .collect(Collectors.toSet()));
        assertEquals(
                Set.of(
                        DecisionStatus.IN_FORCE,
                        DecisionStatus.NOT_PASSED,
                        DecisionStatus.TIED,
                        DecisionStatus.HELD,
                        DecisionStatus.NOT_DECIDED),
                statuses);
    }

    @Test
    void its_desk_was_renewed_every_season_by_a_decision_and_its_term_soon_ends_again() {
        var terms = sample.desk().ask(state -> state.deskTerms());
        assertEquals(5, terms.size());
        for (int i = 1; i < terms.size(); i++) {
            assertTrue(terms.get(i).vote() != null, "named by a vote");
            long gap = terms.get(i - 1).until().until(terms.get(i).from());
            assertTrue(Math.abs(gap) < 5, "renewed about when the term ended: " + gap);
        }
        assertTrue(SampleAssembly.LAST_EVENING.isBefore(terms.getLast().until()));
    }

    @Test
    void two_people_alone_link_the_north_side_to_everybody_else() {
        Desk desk = sample.desk();
        List<Id> people = desk.ask(
                state -> OnlyLinks.among(state.trust().links(sample.clock().now())).people().stream()
                        .map(each -> each.person())
                        .toList());
        List<String> names = people.stream().map(desk.names()::shown).sorted().toList();
        assertTrue(names.containsAll(List.of(Cast.SOUTH_LINK, Cast.NORTH_LINK)), names::toString);
    }

    @Test
    void what_is_held_and_what_was_lost_is_what_was_issued() {
        var totals = sample.desk().ask(state -> state.ledger().totals());
        var held = sample.desk().ask(state -> state.ledger().heldAsTouched());
        assertEquals(totals.issued(), held.plus(totals.lost()));
    }

    @Test
    void its_fund_holds_circles_by_a_decision_and_a_grant_of_it_is_paid_in_part() {
        Desk desk = sample.desk();
        long now = sample.clock().now();
        Circles holds = desk.ask(state -> state.ledger().total(state.commonFund(), Day.of(now), state.losses()));
        assertTrue(holds.compareTo(Circles.whole(1_000)) > 0, holds::toString);
        assertTrue((boolean) desk.ask(state ->
                state.rules().on(Rules.COMMON_FUND_INCOME_SHARE, Day.of(now)).origin() instanceof Origin.Decided));
        List<FundGrant> grants = desk.ask(FundGrant::all);
        assertEquals(1, grants.size());
        FundGrant grant = grants.getFirst();
        assertTrue(grant.isOpen(now));
        assertEquals(1, grant.payments().size());
        assertTrue(grant.left().compareTo(holds) < 0, "the rest can be paid");
    }

    @Test
    void common_circles_were_brought_in_paid_with_and_given_back() {
        Desk desk = sample.desk();
        Id treasury = desk.ask(state -> state.commonCircles());
        assertTrue((boolean)
                desk.ask(state -> state.issuesCommonCircles(sample.clock().now())));
        List<Payment> payments = desk.ask(state -> state.payments().all());
        assertEquals(
                3,
                payments.stream()
                        .filter(payment -> payment.payee().equals(treasury))
                        .count());
        assertEquals(
                1,
                payments.stream()
                        .filter(payment -> payment.payer().equals(treasury))
                        .count());
        assertTrue(payments.stream()
                .anyMatch(payment -> payment.legs().size() == 1
                        && payment.legs().getFirst().issuer().equals(treasury)));
        assertEquals(7, (int) desk.ask(state -> (int)
                state.people().everybody().stream().filter(Person::takesCommon).count()));
    }

    @Test
    void what_is_ahead_comes_in_its_order_and_a_meeting_that_nobody_held_is_no_longer_ahead() {
        List<String> told = new ArrayList<>();
        long now = sample.clock().now();
        for (int i = 0; i < 4; i++) {
            long from = now;
            Ahead ahead = sample.desk().ask(state -> Ahead.next(state, from)).orElseThrow();
            told.add(Day.of(ahead.at()) + " " + ahead.what().key());
            now = ahead.at();
        }
        assertEquals(
                List.of(
                        "2026-11-22 sample.ahead.meeting",
                        "2026-12-04 sample.ahead.desk",
                        "2026-12-15 sample.ahead.month",
                        "2027-01-15 sample.ahead.month"),
                told);
    }

    @Test
    void it_opens_again_without_a_finding() {
        sample.desk().close();
        var opened = Desk.open(sample.desk().folder(), sample.setting(), Progress.SILENT);
        Desk desk = ((org.folkmoot.desk.Opened.Ready) opened).desk();
        assertEquals(List.of(), desk.findings());
        sample = new SampleAssembly.Telling(desk, sample.clock(), sample.setting());
    }

    @Test
    void the_same_seed_gives_the_same_entries_byte_for_byte() throws IOException {
        var again = SampleAssembly.tell(root.resolve("two"), SampleAssembly.SEED, Progress.SILENT);
        again.desk().close();
        Map<String, byte[]> first = books(sample.desk().folder());
        Map<String, byte[]> second = books(again.desk().folder());
        assertEquals(first.keySet(), second.keySet());
        first.forEach((name, bytes) -> assertArrayEquals(bytes, second.get(name), name));
    }

    private static Map<String, byte[]> books(Path folder) throws IOException {
        Map<String, byte[]> books = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("book"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".jsonl")).toList()) {
                books.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        books.put("personal", Files.readAllBytes(folder.resolve("personal.jsonl")));
        return books;
    }

    private static int who(Standing standing) {
        return sample.desk()
                .ask(state -> state.people().who(standing, sample.clock().now()).size());
    }
}
