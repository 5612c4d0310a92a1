package org.folkmoot.imports;

import static org.folkmoot.imports.Lists.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.folkmoot.desk.Progress;
import org.folkmoot.desk.Recording;
import org.folkmoot.desk.Village;
import org.folkmoot.journal.Entry;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.ImportTaken;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.journal.acts.MemberLeft;
import org.folkmoot.journal.book.RealDisk;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Taking the good rows into an assembly that is there. */
@Execution(ExecutionMode.CONCURRENT)
class TakingTest {
    @TempDir
    Path folder;

    Lists lists;
    Village village;

    @BeforeEach
    void found() {
        lists = new Lists(folder);
        village = Village.withoutTrust(folder, 4);
        village.desk().takeSeat(village.person(1));
    }

    @AfterEach
    void close() {
        village.close();
    }

    @Test
    void everybody_new_only_asks_to_join_in_one_deed_that_names_the_file() {
        PeoplePreview people = people("name,is_member\nAmina,1\nJonas,0\n=1+1,1\n");
        TrustPreview trust = trust("truster,trusted\nFounder 1,Amina\nAmina,Founder 2\nJonas,Amina\nX,Y\n", people);
        Recording.Recorded recorded =
                Village.recorded(new ImportPlan(people, trust).record(village.desk(), Progress.SILENT));
        assertEquals(3, recorded.entries().size());
        ImportTaken taken = assertInstanceOf(
                ImportTaken.class, recorded.entries().getFirst().act());
        assertEquals(
                List.of(2, 3), taken.files().stream().map(file -> file.taken()).toList());
        assertEquals(
                List.of(1, 1), taken.files().stream().map(file -> file.left()).toList());
        assertEquals(people.file().sha256(), taken.files().getFirst().sha256());
        assertEquals(village.person(1), recorded.last().envelope().by());
        assertEquals(4, (int) village.desk().ask(state -> state.people().countMembers(village.now())));
        assertEquals(
                List.of("Amina", "Jonas"),
                village.desk().ask(state -> state.people().who(Standing.WAITING, village.now()).stream()
                        .map(person -> village.desk().names().shown(person.id()))
                        .toList()));
        assertEquals(List.of("0 import.notice.all-apply"), said(people.notes()));
        village.reopen();
        assertEquals(3, (int)
                village.desk().ask(state -> state.trust().links(village.now()).size()));
    }

    @Test
    void who_is_there_already_is_not_taken_twice_and_trust_between_members_can_be_brought_in() {
        PeoplePreview people = people("name\nFounder 1\nAmina\nFOUNDER 2\n");
        assertEquals(List.of("2 import.row.name-known"), said(people.left()));
        assertEquals(List.of("4 import.odd.looks-like"), said(people.notes()));
        CsvFile pairs = lists.read("source;target\nFounder 1;Founder 2\n");
        TrustPreview trust = TrustPreview.of(pairs, ColumnMap.ofTrust(pairs), Basis.of(village.desk()), null);
        Village.recorded(new ImportPlan(null, trust).record(village.desk(), Progress.SILENT));
        TrustPreview again = TrustPreview.of(pairs, ColumnMap.ofTrust(pairs), Basis.of(village.desk()), null);
        assertEquals(List.of("2 import.trust.given-already"), said(again.left()));
    }

    @Test
    void whoever_left_gives_no_new_trust() {
        village.does(new MemberLeft(village.person(4), Assent.PRESENT, "", village.person(2)));
        village.seconds(60);
        CsvFile pairs = lists.read("source;target\nFounder 4;Founder 2\nFounder 2;Founder 4\n");
        TrustPreview trust = TrustPreview.of(pairs, ColumnMap.ofTrust(pairs), Basis.of(village.desk()), null);
        assertEquals(List.of("2 import.trust.former"), said(trust.left()));
        Village.recorded(new ImportPlan(null, trust).record(village.desk(), Progress.SILENT));
    }

    @Test
    void a_cancelled_import_leaves_nothing() throws Exception {
        PeoplePreview people = people("name\n" + numbered(2_500));
        long bytes = size();
        for (int at = 0; at < 5; at++) {
            int stop = at;
            Recording recording = new ImportPlan(people, null).record(village.desk(), (done, of) -> done < stop);
            if (stop < 5) {
                assertEquals(
                        "import.cancelled",
                        assertInstanceOf(Recording.Refused.class, recording)
                                .cause()
                                .key());
            }
        }
        assertEquals(bytes, size());
        assertEquals(4, village.people().size());
        village.reopen();
        assertEquals(4, village.people().size());
    }

    @Test
    void thousands_are_taken_in_lines_of_a_thousand_and_long_names_in_fewer() {
        String names = IntStream.range(0, 1_500)
                .mapToObj(i -> "李".repeat(100) + i + "\n")
                .collect(Collectors.joining());
        Recording.Recorded recorded = Village.recorded(
                new ImportPlan(people("name\n" + names), null).record(village.desk(), Progress.SILENT));
        int most = 0;
        for (Entry entry : recorded.entries()) {
            if (entry.act() instanceof JoinApplied applied) {
                most = Math.max(most, applied.count());
            }
        }
        assertTrue(most < 1_000 && most > 300, "most in a line: " + most);
        assertEquals(1_504, village.people().size());
    }

    @Test
    void nothing_good_records_nothing() {
        Recording recording = new ImportPlan(people("name\n=1+1\n"), null).record(village.desk(), Progress.SILENT);
        assertEquals(
                "import.nothing",
                assertInstanceOf(Recording.Refused.class, recording).cause().key());
    }

    @Test
    void ticked_columns_stay_in_a_local_file_and_out_of_the_record() throws Exception {
        CsvFile file = lists.read("name;email;phone\nAmina;amina@example.org;0123\nJonas;;0456\n");
        ColumnMap columns = ColumnMap.ofPeople(file);
        assertTrue(columns.ticked().isEmpty());
        PeoplePreview people =
                PeoplePreview.of(file, columns.ticking(1, true).ticking(0, true), Basis.of(village.desk()));
        ImportPlan plan = new ImportPlan(people, null);
        Village.recorded(plan.record(village.desk(), Progress.SILENT));
        LocalPersonal local = new LocalPersonal(new RealDisk(), village.folder());
        Map<Id, SortedMap<String, String>> personal = plan.personal(village.desk());
        local.keep(personal);
        Id amina = village.person(5);
        assertEquals(Map.of(amina, Map.of("email", "amina@example.org")), local.read());
        local.keep(Map.of(amina, new TreeMap<>(Map.of("notes", "brings bread"))));
        assertEquals(
                List.of("email", "notes"),
                List.copyOf(local.read().getOrDefault(amina, new TreeMap<>()).keySet()));
        local.writeTo(folder.resolve("asked-for.jsonl"));
        assertTrue(Files.readString(folder.resolve("asked-for.jsonl")).contains("brings bread"));
        local.forget(amina);
        assertEquals(Map.of(), local.read());
        try (var books = Files.walk(village.folder())) {
            for (Path each : books.filter(Files::isRegularFile)
                    .filter(p -> p.toString().endsWith("jsonl"))
                    .toList()) {
                assertFalse(Files.readString(each).contains("example.org"), each::toString);
            }
        }
    }

    private PeoplePreview people(String text) {
        return lists.people(text, Basis.of(village.desk()));
    }

    private TrustPreview trust(String text, PeoplePreview people) {
        return lists.trust(text, people);
    }

    private long size() throws Exception {
        long size = 0;
        try (var files = Files.walk(village.folder().resolve("book"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                size += Files.size(file);
            }
        }
        return size;
    }

    private static String numbered(int count) {
        return IntStream.range(0, count).mapToObj(i -> "Person " + i + "\n").collect(Collectors.joining());
    }
}
