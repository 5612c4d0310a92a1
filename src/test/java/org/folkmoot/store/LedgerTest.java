package org.folkmoot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.folkmoot.assembly.Effect;
import org.folkmoot.assembly.questions.Booked;
import org.folkmoot.assembly.questions.LedgerFilter;
import org.folkmoot.assembly.questions.LedgerRow;
import org.folkmoot.assembly.questions.LedgerRow.Kind;
import org.folkmoot.assembly.questions.LedgerWord;
import org.folkmoot.assembly.questions.LedgerWord.Amounts;
import org.folkmoot.money.Posting;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private final Story story = Story.ofAVillage();
    private final Tables tables = Tables.inMemory(Story.ASSEMBLY);

    LedgerTest() {
        tables.rebuild(story.applied(), Progress.UNHEARD);
    }

    @AfterEach
    void closes() {
        tables.close();
    }

    @Test
    void lines_stand_newest_first_with_the_loss_below_what_took_it() {
        List<Kind> kinds = page(LedgerFilter.ALL).stream().map(LedgerRow::kind).toList();
        assertEquals(
                List.of(Kind.PAYMENT, Kind.INCOME, Kind.LOSS, Kind.REVERSAL, Kind.PAYMENT, Kind.PAYMENT, Kind.INCOME),
                kinds);
    }

    @Test
    void everybodys_income_is_one_line() {
        LedgerRow first = page(LedgerFilter.ALL).getLast();
        assertEquals(5, first.people());
        assertNull(first.to());
        assertEquals(sum(Posting.Kind.ISSUED), sum(Kind.INCOME));
    }

    @Test
    void losses_add_up_to_what_was_lost() {
        assertEquals(sum(Posting.Kind.LOSS), sum(Kind.LOSS));
    }

    @Test
    void a_reversal_goes_the_other_way_with_the_same_amount() {
        LedgerRow back = only(Kind.REVERSAL);
        assertEquals(story.person(1), back.from());
        assertEquals(story.person(2), back.to());
        assertEquals(Circles.whole(5), back.amount());
        assertEquals("17", back.slip());
    }

    @Test
    void pages_join_without_gap_or_overlap() {
        for (int size = 1; size < 9; size++) {
            List<LedgerRow> joined = new ArrayList<>();
            long below = Long.MAX_VALUE;
            for (var page = tables.ledger().page(LedgerFilter.ALL, below, size);
                    !page.isEmpty();
                    page = tables.ledger().page(LedgerFilter.ALL, below, size)) {
                joined.addAll(page);
                below = page.getLast().number();
            }
            assertEquals(page(LedgerFilter.ALL), joined);
        }
    }

    @Test
    void a_person_sees_the_lines_that_concern_them_and_no_others() {
        LedgerFilter hers = new LedgerFilter(null, null, Set.of(), story.person(3));
        assertEquals(
                List.of(Kind.INCOME, Kind.LOSS, Kind.PAYMENT, Kind.INCOME),
                page(hers).stream().map(LedgerRow::kind).toList());
        assertEquals(4, tables.ledger().count(hers));
    }

    @Test
    void a_period_is_half_open_and_kinds_are_chosen() {
        long paidAt = only(Kind.REVERSAL).at();
        assertEquals(4, tables.ledger().count(new LedgerFilter(paidAt, null, Set.of(), null)));
        assertEquals(3, tables.ledger().count(new LedgerFilter(null, paidAt, Set.of(), null)));
        assertEquals(
                2, tables.ledger().count(new LedgerFilter(null, paidAt, Set.of(Kind.PAYMENT, Kind.REVERSAL), null)));
    }

    @Test
    void words_are_found_in_names_slips_and_reasons_whatever_case_and_accents() {
        assertEquals(List.of("17", "17"), slips("BREAD"));
        assertEquals(List.of("18"), slips("stamps"));
        assertEquals(List.of("17", "17"), slips("17"));
        assertEquals(List.of("18", "17", "", "17"), slips("zoe"), "whoever's name it is, as payer or payee");
        assertEquals(List.of("17"), slips("angstrom rye weiss"), "every word, wherever it stands");
        assertEquals(List.of(), slips("angstrom umbrella"));
    }

    @Test
    void a_word_can_be_an_amount_a_kind_or_a_slip() {
        Amounts five = new Amounts(Circles.whole(5), Circles.whole(6));
        LedgerWord typed = new LedgerWord("5", LedgerWord.Slip.TOO, Set.of(), List.of(five));
        assertEquals(List.of(Kind.REVERSAL, Kind.PAYMENT), having(typed));
        LedgerWord loss = new LedgerWord("schwund", LedgerWord.Slip.TOO, Set.of(Kind.LOSS), List.of());
        assertEquals(List.of(Kind.LOSS), having(loss));
        assertEquals(List.of(), having(typed, loss), "a line has every word");
        assertEquals(
                List.of(Kind.PAYMENT),
                having(new LedgerWord("18", LedgerWord.Slip.ONLY, Set.of(), List.of())),
                "the slip with this number");
        assertEquals(
                List.of(),
                having(new LedgerWord("stamps", LedgerWord.Slip.ONLY, Set.of(), List.of())),
                "a reason is no slip");
        assertEquals(
                3,
                having(new LedgerWord("zettel", LedgerWord.Slip.ANY, Set.of(), List.of()))
                        .size());
    }

    private List<Kind> having(LedgerWord... words) {
        LedgerFilter filter = new LedgerFilter(null, null, Set.of(), null, List.of(words));
        List<LedgerRow> rows = page(filter);
        assertEquals(rows.size(), tables.ledger().count(filter));
        return rows.stream().map(LedgerRow::kind).toList();
    }

    private List<String> slips(String text) {
        LedgerFilter filter = new LedgerFilter(null, null, Set.of(), null, text);
        List<String> slips = page(filter).stream()
                .filter(row -> row.kind() != Kind.LOSS)
                .map(LedgerRow::slip)
                .toList();
        assertEquals(page(filter).size(), tables.ledger().count(filter));
        return slips;
    }

    @Test
    void several_kinds_stand_in_the_order_in_which_they_stand_among_all() {
        Set<Kind> kinds = Set.of(Kind.PAYMENT, Kind.LOSS, Kind.REVERSAL);
        for (String text : List.of("", "17")) {
            LedgerFilter all = new LedgerFilter(null, null, Set.of(), null, text);
            LedgerFilter several = new LedgerFilter(null, null, kinds, null, text);
            List<LedgerRow> wanted =
                    page(all).stream().filter(row -> kinds.contains(row.kind())).toList();
            assertFalse(wanted.isEmpty());
            assertEquals(wanted, page(several));
            assertEquals(wanted.size(), tables.ledger().count(several));
            assertEquals(wanted.subList(0, 2), tables.ledger().page(several, Long.MAX_VALUE, 2));
        }
    }

    @Test
    void whole_days_are_counted_as_they_are_listed() {
        Day first = Day.of(page(LedgerFilter.ALL).getLast().at());
        Day last = Day.of(page(LedgerFilter.ALL).getFirst().at());
        for (Day day = first; !last.isBefore(day); day = day.plus(1)) {
            LedgerFilter until = new LedgerFilter(null, day.start(), Set.of(), null);
            LedgerFilter since = new LedgerFilter(day.start(), null, Set.of(Kind.PAYMENT), null);
            assertEquals(page(until).size(), tables.ledger().count(until));
            assertEquals(page(since).size(), tables.ledger().count(since));
        }
    }

    @Test
    void a_movement_says_with_whom_it_was_and_which_payment_it_belongs_to() {
        List<Booked> all = tables.ledger().bookedAfter(0, 1000);
        assertEquals(postings(), all.stream().map(Booked::posting).toList());
        for (Booked each : all) {
            boolean paid = each.posting().kind() == Posting.Kind.PAYMENT_IN
                    || each.posting().kind() == Posting.Kind.PAYMENT_OUT;
            assertEquals(paid, each.payment() != null);
            assertEquals(paid, each.other() != null);
        }
        Booked bread =
                all.stream().filter(each -> each.payment() != null).findFirst().orElseThrow();
        assertEquals(story.person(2), bread.posting().holder());
        assertEquals(story.person(1), bread.other());
        assertEquals(all.subList(3, 5), tables.ledger().bookedAfter(3, 2));
    }

    @Test
    void the_postings_of_a_holder_are_those_of_the_record_in_order() {
        for (int i = 1; i <= 5; i++) {
            Id holder = story.person(i);
            List<Posting> wanted = postings().stream()
                    .filter(posting -> posting.holder().equals(holder))
                    .toList();
            assertEquals(
                    wanted,
                    tables.ledger().bookedOf(holder).stream()
                            .map(Booked::posting)
                            .toList());
        }
    }

    @Test
    void the_record_is_paged_newest_first_with_who_recorded() {
        var newest = tables.record().page(Long.MAX_VALUE, 1).getFirst();
        assertEquals(story.applied().getLast().entry().id(), newest.entry());
        assertEquals(story.person(1), newest.by());
        assertEquals("payment-made", newest.kind());
        var first = tables.record().page(2, 9).getFirst();
        assertEquals("founded", first.kind());
        assertNull(first.by());
        assertEquals(story.applied().size(), tables.record().count());
    }

    private List<LedgerRow> page(LedgerFilter filter) {
        return tables.ledger().page(filter, Long.MAX_VALUE, 100);
    }

    private LedgerRow only(Kind kind) {
        List<LedgerRow> rows = page(new LedgerFilter(null, null, Set.of(kind), null));
        assertEquals(1, rows.size());
        return rows.getFirst();
    }

    private Circles sum(Kind kind) {
        return page(new LedgerFilter(null, null, Set.of(kind), null)).stream()
                .map(LedgerRow::amount)
                .reduce(Circles.ZERO, Circles::plus);
    }

    private Circles sum(Posting.Kind kind) {
        return postings().stream()
                .filter(posting -> posting.kind() == kind)
                .map(Posting::delta)
                .reduce(Circles.ZERO, Circles::plus);
    }

    private List<Posting> postings() {
        return story.applied().stream()
                .flatMap(applied -> applied.effects().stream())
                .filter(Effect.Posted.class::isInstance)
                .flatMap(effect -> ((Effect.Posted) effect).postings().stream())
                .toList();
    }
}
