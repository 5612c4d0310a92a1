package org.folkmoot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.DeskSetting;
import org.folkmoot.desk.Progress;
import org.folkmoot.desk.Village;
import org.folkmoot.journal.book.RealDisk;
import org.folkmoot.journal.json.CanonicalReader;
import org.folkmoot.journal.json.Json;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.SharedData;
import org.folkmoot.words.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** {@code folkmoot import} as somebody types it. */
@Execution(ExecutionMode.CONCURRENT)
class ImportCommandTest {
    private static final String FOUR = "name,is_member\nAmina,1\nJonas,1\nTomas,1\nLea,0\n";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final SplittableRandom random = new SplittableRandom(5);

    @Test
    void an_empty_folder_becomes_an_assembly_of_those_on_the_list() throws Exception {
        Path people = file("people.csv", FOUR);
        Path trust = file("trust.csv", "truster,trusted\nAmina,Jonas\nLea,Amina\n");
        assertEquals(0, run("import", people, trust, "--assembly", assembly(), "--found", "Village"), this::said);
        try (Desk desk = Village.ready(Desk.open(assembly(), setting(), Progress.SILENT))) {
            assertEquals("Village", desk.ask(state -> state.founding().name()));
            assertEquals(3, (int) desk.ask(state -> state.people().countMembers(Village.FOUNDED_AT)));
            assertEquals(2, (int)
                    desk.ask(state -> state.trust().links(Village.FOUNDED_AT).size()));
            assertEquals(3, (int) desk.ask(state -> java.util.Objects.requireNonNull(state.desk(state.latest()))
                    .keepers()
                    .size()));
        }
    }

    @Test
    void rows_that_are_left_are_named_by_file_and_line_and_the_exit_says_so() throws Exception {
        Path people = file("people.csv", FOUR + "=1+1,1\nAmina,1\n");
        assertEquals(1, run("import", people, "--assembly", assembly()));
        assertTrue(text(out).contains("people.csv:6: “=1+1” begins like a formula"), () -> text(out));
        assertTrue(text(out).contains("people.csv:7: "), () -> text(out));
        assertTrue(text(out).contains("People: 4 taken, 2 left out."), () -> text(out));
    }

    @Test
    void a_later_import_makes_applicants_and_names_its_recorder() throws Exception {
        Path people = file("people.csv", FOUR);
        run("import", people, "--assembly", assembly());
        Path more = file("more.csv", "name;email\nZoë;z@example.org\nAmina;\n");
        assertEquals(2, run("import", more, "--assembly", assembly()));
        assertTrue(text(err).contains("--recorder NAME"), () -> text(err));
        assertEquals(2, run("import", more, "--assembly", assembly(), "--recorder", "Lea"));
        assertEquals(2, run("import", more, "--assembly", assembly(), "--found", "Again"));
        assertEquals(1, run("import", more, "--assembly", assembly(), "--recorder", "Jonas"), this::said);
        try (Desk desk = Village.ready(Desk.open(assembly(), setting(), Progress.SILENT))) {
            assertEquals(1, (int) desk.ask(state ->
                    state.people().who(Standing.WAITING, Village.FOUNDED_AT).size()));
        }
    }

    @Test
    void a_dry_run_writes_nothing() throws Exception {
        Path people = file("people.csv", FOUR);
        assertEquals(0, run("import", people, "--assembly", assembly(), "--dry-run"));
        assertFalse(Files.exists(assembly()));
    }

    @Test
    void a_founding_says_what_was_founded_who_keeps_the_desk_and_what_comes_next() throws Exception {
        Path people = file("people.csv", FOUR);
        assertEquals(0, run("import", people, "--assembly", assembly(), "--found", "Village"), this::said);
        assertSays("Of these people: 3 members, 1 former member, nobody who waits to join.");
        assertSays("An assembly was founded: “Village”, with 3 founders and 1 former member.");
        assertSays("The desk is kept by Amina, Jonas, Tomas until ");
        assertSays("Each of the 3 founders must have signed the founding list on paper");
        assertSays(folder.resolve("keys").toString());
        assertSays("What comes next: start Folkmoot without words, choose “Open an assembly”");
    }

    @Test
    void an_assembly_is_called_by_the_rule_by_which_people_are() throws Exception {
        Path people = file("people.csv", FOUR);
        for (String name : List.of("\u001b[2J\u001b[HINTACT.\nAll good", "Two\nlines", "\u200b", "=1+1", " ")) {
            assertEquals(2, run("import", people, "--assembly", assembly(), "--found", name), this::said);
            assertFalse(Files.exists(assembly()), name);
            assertTrue(text(err).contains("An assembly cannot be founded under this name. "), this::said);
            assertFalse(said().contains("\u001b"), name);
        }
        String turned = "  Vil\u200blage\u202e of  us ";
        assertEquals(0, run("import", people, "--assembly", assembly(), "--found", turned), this::said);
        try (Desk desk = Village.ready(Desk.open(assembly(), setting(), Progress.SILENT))) {
            assertEquals("Village of us", desk.ask(state -> state.founding().name()));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // where no file can have such a name
    void the_name_of_a_file_is_shown_and_not_obeyed() throws Exception {
        Path people = file("peo\u001b[2J\nINTACT.\u202e.csv", FOUR + "=1+1,1\n");
        assertEquals(1, run("import", people, "--assembly", assembly(), "--found", "Village"), this::said);
        assertSays("peo<U+001B>[2J<U+000A>INTACT.<U+202E>.csv:6: ");
        assertEquals(2, run("import", folder.resolve("no\u0007\r.csv"), "--assembly", assembly()));
        assertTrue(text(err).contains("no<U+0007><U+000D>.csv"), this::said);
    }

    @Test
    void a_dry_run_says_that_nothing_was_taken() throws Exception {
        Path people = file("people.csv", FOUR);
        assertEquals(0, run("import", people, "--assembly", assembly(), "--found", "Village", "--dry-run"));
        assertSays("People: 4 would be taken, 0 left out.");
        assertSays("An assembly would be founded: “Village”");
        assertSays("This was only a look: nothing was taken, and nothing was written.");
        assertFalse(text(out).contains("was founded"), this::said);
    }

    @Test
    void names_with_commas_are_told_apart() throws Exception {
        Path people = file("people.csv", "name\n\"Vogel, Amina\"\nJonas\nTomas\n");
        assertEquals(0, run("import", people, "--assembly", assembly()), this::said);
        assertSays("The desk is kept by Vogel, Amina; Jonas; Tomas until ");
    }

    @Test
    void whoever_cannot_record_hears_who_can() throws Exception {
        run("import", file("people.csv", FOUR), "--assembly", assembly());
        Path more = file("more.csv", "name\nZoë\n");
        assertEquals(2, run("import", more, "--assembly", assembly(), "--recorder", "Lea"));
        assertTrue(text(err).contains("No member is called “Lea”."), this::said);
        assertTrue(text(err).contains("The desk is kept by: Amina, Jonas, Tomas."), this::said);
        assertEquals(0, run("import", more, "--assembly", assembly(), "--recorder", "Amina"), this::said);
        assertSays("Of these people: no members, no former members, 1 who waits to join.");
    }

    @Test
    void two_founders_are_too_few_and_nothing_is_left_behind() throws Exception {
        Path people = file("people.csv", "name\nAmina\nJonas\n");
        assertEquals(1, run("import", people, "--assembly", assembly()));
        assertFalse(Files.exists(assembly()));
        assertTrue(text(out).contains("People: 0 taken, 2 left out."), () -> text(out));
    }

    @Test
    void what_cannot_be_read_is_named_and_the_exit_is_two() throws Exception {
        assertEquals(2, run("import", folder.resolve("nowhere.csv"), "--assembly", assembly()));
        assertEquals(2, run("import", file("x.csv", "a,b\n1,2\n"), "--assembly", assembly()));
        assertTrue(text(err).contains("x.csv:1: No column holds the names."), () -> text(err));
        assertEquals(
                0,
                run(
                        "import",
                        file("y.csv", "a,b\n1,2\n3,4\n5,6\n"),
                        "--assembly",
                        assembly(),
                        "--name-column",
                        "b",
                        "--dry-run"));
        assertEquals(2, run("import", file("z.csv", "a,b\n1,2\n"), "--assembly", assembly(), "--name-column", "c"));
        assertEquals(2, run("import"));
        assertEquals(2, run("nonsense"));
        assertEquals(2, run());
        assertEquals(0, run("import", "--help"));
        assertTrue(text(out).contains("The column that holds the names; said twice"), () -> text(out));
    }

    @Test
    void two_columns_of_names_are_joined_the_first_names_before_the_last() throws Exception {
        Path people = file("two.csv", "given,house,name\nAmina,Haddad,x\nJonas,Vogel,y\nLea,,z\n");
        assertEquals(
                0,
                run("import", people, "--assembly", assembly(), "--name-column", "given", "--name-column", "house"),
                this::said);
        try (Desk desk = Village.ready(Desk.open(assembly(), setting(), Progress.SILENT))) {
            assertEquals(
                    List.of("Amina Haddad", "Jonas Vogel", "Lea"), desk.ask(state -> state.people().everybody().stream()
                            .map(person -> desk.names().shown(person.id()))
                            .toList()));
        }
        for (List<String> wrong : List.of(List.of("given", "given"), List.of("given", "house", "name"))) {
            List<Object> words = new ArrayList<>(List.of("import", people, "--assembly", folder.resolve("other")));
            wrong.forEach(column -> words.addAll(List.of("--name-column", column)));
            assertEquals(2, run(words.toArray()), wrong::toString);
        }
    }

    @Test
    void columns_that_are_not_used_are_named_in_words_and_in_json() throws Exception {
        Path people = file("people.csv", "name,joined\nAmina,2019\nJonas,2020\nTomas,2021\n");
        Path trust = file("trust.csv", "truster,trusted,until\nAmina,Jonas,2020-01-01\n");
        assertEquals(0, run("import", people, trust, "--assembly", assembly(), "--dry-run"), this::said);
        assertSays("people.csv: The column “joined” is not used");
        assertSays("trust.csv: The column “until” is not used: trust begins when it is taken");
        out.reset();
        assertEquals(0, run("import", people, trust, "--assembly", assembly(), "--json"), this::said);
        assertTrue(field("notes").contains("“joined”") && field("notes").contains("“until”"), this::said);
    }

    @Test
    void the_option_for_old_letters_makes_no_other_names_of_a_list_in_utf_8() throws Exception {
        Path people = file("people.csv", "name\nMüller\nJonas\nTomas\n");
        assertEquals(0, run("import", people, "--assembly", assembly(), "--windows-1252"), this::said);
        assertSays("people.csv: This list is UTF-8 or UTF-16, and so it was read as that");
        assertSays("The desk is kept by Müller, Jonas, Tomas");
        out.reset();
        Path old = folder.resolve("old.csv");
        Files.write(old, "name\nZoë\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                0,
                run("import", old, "--assembly", assembly(), "--windows-1252", "--recorder", "Jonas", "--json"),
                this::said);
        assertTrue(field("notes").contains("Read as Windows-1252, as chosen."), this::said);
    }

    @Test
    void the_lines_behind_an_open_quotation_mark_are_counted_and_named() throws Exception {
        Path people = file("people.csv", "name\nAmina\nJonas\nTomas\n\"Lea\nZoë\nFarid\n");
        assertEquals(1, run("import", people, "--assembly", assembly(), "--dry-run"), this::said);
        assertSays("people.csv:5: Lines 5 to 7 could not be read, because a quotation mark in line 5 is never closed.");
        assertSays("People: 3 would be taken, 3 left out.");
        out.reset();
        assertEquals(1, run("import", people, "--assembly", assembly(), "--json"), this::said);
        assertEquals("{\"left\":3,\"taken\":3}", field("people"));
    }

    @Test
    void json_says_the_same() throws Exception {
        Path people = file("people.csv", FOUR + "=1+1,1\n");
        assertEquals(1, run("import", people, "--assembly", assembly(), "--json"));
        assertEquals("{\"left\":1,\"taken\":4}", field("people"));
        assertEquals("3", field("members"));
        assertEquals("1", field("former"));
        assertTrue(field("problems").startsWith("[{\"file\":\"people.csv\",\"line\":6,\"reason\":"), () -> text(out));
    }

    @Test
    void the_network_of_2017_is_taken_whole() {
        Path people = SharedData.file("trust/g1-2017-members.csv");
        Path trust = SharedData.file("trust/g1-2017-certs.csv");
        assertEquals(0, run("import", people, trust, "--assembly", assembly(), "--json"), this::said);
        assertTrue(text(out).contains("\"trusts\":{\"left\":0,\"taken\":551}"), () -> text(out));
        assertTrue(text(out).contains("\"members\":59"), () -> text(out));
    }

    @Test
    void the_network_of_2019_is_taken_whole() {
        Path people = SharedData.file("trust/g1-2019-members.csv");
        Path trust = SharedData.file("trust/g1-2019-certs.csv");
        assertEquals(0, run("import", people, trust, "--assembly", assembly(), "--json"), this::said);
        assertTrue(text(out).contains("\"people\":{\"left\":0,\"taken\":3394}"), this::said);
        assertTrue(text(out).contains("\"trusts\":{\"left\":0,\"taken\":26695}"), this::said);
        assertTrue(text(out).contains("\"members\":2588"), this::said);
        assertTrue(text(out).contains("\"former\":806"), this::said);
    }

    private String field(String name) throws Exception {
        Json.Obj all = (Json.Obj) CanonicalReader.read(text(out).strip().getBytes(StandardCharsets.UTF_8));
        Json field = java.util.Objects.requireNonNull(all.get(name));
        return new String(org.folkmoot.journal.json.CanonicalWriter.bytes(field), StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream written) {
        return written.toString(StandardCharsets.UTF_8);
    }

    private int run(Object... words) {
        List<String> texts = new ArrayList<>();
        for (Object word : words) {
            texts.add(word.toString());
        }
        Console here = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Wording.in(Locale.ENGLISH),
                org.folkmoot.desk.UserFolders.below(folder),
                () -> Village.FOUNDED_AT);
        return Cli.run(here, texts.toArray(String[]::new));
    }

    private DeskSetting setting() {
        return new DeskSetting(new RealDisk(), folder.resolve("keys"), () -> Village.FOUNDED_AT, random);
    }

    private Path assembly() {
        return folder.resolve("assembly");
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private void assertSays(String words) {
        assertTrue(text(out).contains(words), this::said);
    }

    private String said() {
        return text(out) + "\n" + text(err);
    }
}
