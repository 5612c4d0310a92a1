package org.folkmoot.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.folkmoot.journal.acts.IncomeIssued;
import org.folkmoot.terms.Hour;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordCheckTest {
    private static final String ASSEMBLY = "a".repeat(64);
    private static final String DESK = "d".repeat(64);
    private static final String LAPTOP = "1".repeat(64);

    private final LineCodec codec = new LineCodec();
    private final List<PlacedEntry> entries = new ArrayList<>();

    private Entry add(Tip tip, long at, @Nullable Deed deed) {
        Entry entry = tip.next(codec, new IncomeIssued(new Hour(400_000 + entries.size())), at, null, deed, null);
        entries.add(new PlacedEntry(entry, "book", entries.size() + 2));
        return entry;
    }

    private Tip chain(Tip from, int count) {
        Tip tip = from;
        for (int i = 0; i < count; i++) {
            tip = tip.after(add(tip, Math.max(tip.at(), 1_000), null));
        }
        return tip;
    }

    private CheckedRecord check() {
        return RecordCheck.check(ASSEMBLY, entries);
    }

    private List<String> findings() {
        return check().findings().stream()
                .map(finding -> finding.line() + " " + finding.reason().key().substring("journal.chain.".length()))
                .toList();
    }

    @Test
    void one_line_of_entries_is_replayed_as_it_was_written() {
        Tip end = chain(Tip.none(ASSEMBLY, DESK), 100);
        CheckedRecord record = check();
        assertEquals(entries, record.order());
        assertEquals(List.of(end.prev()), record.heads());
        assertEquals(List.of(), record.findings());
    }

    @Test
    void nothing_recorded_has_no_head() {
        assertEquals(new CheckedRecord(List.of(), List.of(), List.of(), List.of()), check());
    }

    @Test
    void the_order_does_not_depend_on_how_the_lines_were_read() {
        Tip desk = chain(Tip.none(ASSEMBLY, DESK), 5);
        Tip laptop = chain(new Tip(ASSEMBLY, LAPTOP, 0, null, List.of(prev(desk)), desk.at()), 20);
        desk = chain(desk, 20);
        chain(new Tip(ASSEMBLY, DESK, desk.n(), desk.prev(), List.of(prev(laptop)), desk.at()), 3);
        CheckedRecord record = check();
        assertEquals(48, record.order().size());
        assertEquals(List.of(), record.findings());
        assertEquals(1, record.heads().size());
        List<String> order = ids(record);
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(entries, new Random(seed));
            assertEquals(order, ids(check()), "seed " + seed);
        }
    }

    @Test
    void among_entries_side_by_side_the_smallest_id_comes_next() {
        Tip root = chain(Tip.none(ASSEMBLY, DESK), 1);
        List<String> side = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            String device = Integer.toString(i).repeat(64);
            side.add(add(new Tip(ASSEMBLY, device, 0, null, List.of(prev(root)), root.at()), 1_000, null)
                    .id());
        }
        Collections.sort(side);
        assertEquals(side, ids(check()).subList(1, 10));
        assertEquals(side, check().heads());
    }

    @Test
    void an_entry_whose_parent_is_missing_is_found_once_and_nothing_behind_it_counts() {
        chain(Tip.none(ASSEMBLY, DESK), 6);
        entries.remove(2);
        assertEquals(List.of("5 prev-unknown"), findings());
        assertEquals(2, check().order().size());
    }

    @Test
    void wrong_chains_are_found_by_line() {
        Tip desk = chain(Tip.none(ASSEMBLY, DESK), 2);
        add(new Tip(ASSEMBLY, DESK, 5, desk.prev(), List.of(), 0), 2_000, null);
        add(new Tip(ASSEMBLY, LAPTOP, 2, desk.prev(), List.of(), 0), 2_000, null);
        add(new Tip(ASSEMBLY, LAPTOP, 0, null, List.of("e".repeat(64)), 0), 2_000, null);
        add(new Tip("b".repeat(64), DESK, 0, null, List.of(), 0), 2_000, null);
        entries.add(new PlacedEntry(entries.getFirst().entry(), "book", 8));
        assertEquals(
                List.of(
                        "4 prev-wrong",
                        "5 number-twice",
                        "5 prev-wrong",
                        "6 dep-unknown",
                        "7 other-assembly",
                        "8 twice"),
                findings());
    }

    @Test
    void nobody_records_before_what_they_follow() {
        Tip desk = chain(Tip.none(ASSEMBLY, DESK), 1);
        add(new Tip(ASSEMBLY, DESK, 1, desk.prev(), List.of(), 0), 999, null);
        add(new Tip(ASSEMBLY, LAPTOP, 0, null, List.of(prev(desk)), 0), 999, null);
        assertEquals(List.of("3 earlier", "4 earlier"), findings());
    }

    @Test
    void a_number_given_twice_is_found() {
        Tip desk = chain(Tip.none(ASSEMBLY, DESK), 1);
        chain(desk, 1);
        chain(desk, 1);
        assertEquals(List.of("4 number-twice"), findings());
        assertEquals(2, check().heads().size());
    }

    @Test
    void an_unfinished_last_deed_is_set_aside() {
        Tip desk = chain(Tip.none(ASSEMBLY, DESK), 1);
        Tip begun = desk.after(add(desk, 1_000, new Deed("0".repeat(32), 0, 3)));
        add(begun, 1_000, new Deed("0".repeat(32), 1, 3));
        CheckedRecord record = check();
        assertEquals(List.of(), record.findings());
        assertEquals(1, record.order().size());
        assertEquals(2, record.unfinished().size());
        assertEquals(List.of(prev(desk)), record.heads());
    }

    @Test
    void a_deed_that_is_given_up_in_the_middle_is_found() {
        Tip desk = Tip.none(ASSEMBLY, DESK);
        Tip begun = desk.after(add(desk, 1_000, new Deed("0".repeat(32), 0, 3)));
        chain(begun, 1);
        add(Tip.none(ASSEMBLY, LAPTOP), 1_000, new Deed("0".repeat(32), 1, 2));
        assertEquals(List.of("3 deed", "4 deed"), findings());
    }

    @Test
    void whether_entries_are_one_line_or_not_the_same_is_found() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            entries.clear();
            lineWithDeeds(random, 1 + random.nextInt(12));
            for (int i = random.nextInt(3); i > 0; i--) {
                disturb(random);
            }
            assertEquals(RecordCheck.sort(ASSEMBLY, entries), check(), "seed " + seed);
        }
    }

    private void lineWithDeeds(Random random, int count) {
        Tip tip = Tip.none(ASSEMBLY, DESK);
        Deed deed = null;
        for (int i = 0; i < count; i++) {
            deed = deed != null && !deed.isLast() ? new Deed(deed.id(), deed.index() + 1, deed.of()) : begun(random);
            tip = tip.after(add(tip, tip.at() + random.nextInt(3), deed));
        }
    }

    private static @Nullable Deed begun(Random random) {
        return random.nextBoolean()
                ? null
                : new Deed(Integer.toString(random.nextInt(3)).repeat(32), 0, 2 + random.nextInt(3));
    }

    /** Does to the entries what a broken disk, another computer or somebody with a text editor may do. */
    private void disturb(Random random) {
        int place = random.nextInt(entries.size());
        Entry there = entries.get(place).entry();
        Tip after = Tip.none(ASSEMBLY, DESK).after(there);
        switch (random.nextInt(6)) {
            case 0 -> entries.add(entries.remove(place));
            case 1 -> entries.add(place, entries.get(random.nextInt(entries.size())));
            case 2 -> add(new Tip(ASSEMBLY, LAPTOP, 0, null, List.of(there.id()), after.at()), 1 + after.at(), null);
            case 3 ->
                add(
                        new Tip(ASSEMBLY, DESK, after.n(), after.prev(), List.of(), 0),
                        Math.max(0, after.at() - random.nextInt(3)),
                        begun(random));
            case 4 -> add(Tip.none(random.nextBoolean() ? ASSEMBLY : "b".repeat(64), DESK), after.at(), null);
            default -> add(new Tip(ASSEMBLY, LAPTOP, after.n(), after.prev(), List.of(), after.at()), after.at(), null);
        }
    }

    private static String prev(Tip tip) {
        return String.valueOf(tip.prev());
    }

    private static List<String> ids(CheckedRecord record) {
        return record.order().stream().map(placed -> placed.entry().id()).toList();
    }
}
