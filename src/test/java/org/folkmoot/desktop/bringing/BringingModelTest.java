package org.folkmoot.desktop.bringing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.folkmoot.desk.Founding;
import org.folkmoot.desk.Progress;
import org.folkmoot.desktop.bringing.Preview.ProblemLine;
import org.folkmoot.imports.CsvFile;
import org.folkmoot.imports.ImportPlan;
import org.folkmoot.imports.Letters;
import org.folkmoot.imports.Meaning;
import org.folkmoot.words.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is chosen and what comes of it, without a window. */
class BringingModelTest {
    @TempDir
    private Path folder;

    private final Wording words = Wording.in(Locale.ENGLISH);
    private final BringingModel model = new BringingModel(words);
    private final List<ImportPlan> put = new ArrayList<>();
    private final IntoFounding founding =
            new IntoFounding(words, List.of("Amina", "Farid"), List.of(new Founding.Link(0, 1)), 100, put::add);

    @Test
    void nothing_is_looked_through_before_a_file_is_chosen() {
        assertEquals("Choose at least one file.", model.missingFiles());
        assertNull(model.question(founding));
    }

    @Test
    void only_the_name_is_ticked_and_the_columns_are_named_by_their_headings() throws IOException {
        reads(model.people(), "Name;E-Mail;Telefon\nJonas;j@x.org;030 1\n");
        FileChoice.Use use = use(model.people());
        assertEquals(
                List.of(Meaning.NAME, Meaning.EMAIL, Meaning.PHONE),
                use.columns().meanings());
        assertTrue(use.columns().ticked().isEmpty());
        assertTrue(look().plan().takenPeople().getFirst().personal().isEmpty());
        model.people().change(map -> map.ticking(2, true));
        assertEquals(List.of("Telefon"), Preview.kept(model.people()));
        assertEquals("030 1", look().plan().takenPeople().getFirst().personal().get("Telefon"));
    }

    @Test
    void without_headings_the_first_row_is_a_person_too_and_a_single_column_is_their_name() throws IOException {
        reads(model.people(), "Jonas\nLena\n");
        assertFalse(model.missingColumns().isEmpty());
        model.people().headless().set(true);
        assertEquals("", model.missingColumns());
        assertEquals(List.of("Jonas", "Lena"), names(look()));
    }

    @Test
    void without_headings_two_columns_of_trust_are_who_accepts_and_whose() throws IOException {
        reads(model.trust(), "Farid,Amina\n");
        model.trust().headless().set(true);
        assertEquals(List.of(new Preview.TrustLine(1, "Farid", "Amina")), look().trusts());
    }

    @Test
    void without_headings_several_columns_wait_for_somebody_to_say_which_holds_the_names() throws IOException {
        reads(model.people(), "Jonas,Berlin\nLena,Ulm\n");
        model.people().headless().set(true);
        assertTrue(model.missingColumns().startsWith("No column holds the names."));
        model.people().change(map -> map.with(0, Meaning.NAME));
        assertEquals(List.of("Jonas", "Lena"), names(look()));
    }

    @Test
    void another_file_in_its_place_has_its_columns_guessed_anew() throws IOException {
        reads(model.people(), "Jonas\n");
        model.people().headless().set(true);
        reads(model.people(), "id,name,is_member\n1,Lena,0\n");
        assertFalse(model.people().headless().get());
        Preview preview = look();
        assertEquals(List.of(new Preview.PersonLine(2, "Lena", false)), preview.people());
        assertEquals(0, preview.members());
        assertEquals(1, preview.others());
    }

    @Test
    void a_file_that_cannot_be_read_stands_in_the_way_until_it_is_put_aside() throws IOException {
        Path file = Files.write(folder.resolve("alt.csv"), "name\nJörg\n".getBytes(StandardCharsets.ISO_8859_1));
        read(model.people(), file, Letters.UNICODE);
        FileChoice.State.Refused refused = assertInstanceOf(
                FileChoice.State.Refused.class, model.people().state().get());
        assertEquals(2, refused.problem().line());
        assertTrue(refused.otherLetters());
        reads(model.trust(), "from,to\nFarid,Amina\n");
        assertFalse(model.missingFiles().isEmpty());
        read(model.people(), file, Letters.WINDOWS_1252);
        assertEquals("", model.missingFiles());
        assertEquals(List.of("Jörg"), names(look()));
        model.people().aside();
        assertEquals(List.of(), names(look()));
        assertEquals(1, look().trusts().size());
    }

    @Test
    void what_is_left_out_says_file_line_and_reason() throws IOException {
        reads(model.people(), "name\nJonas\n=1+1\nAmina\nJonas\n");
        assertEquals(
                List.of(
                        new ProblemLine(
                                "list.csv", 3, "“=1+1” begins like a formula of a spreadsheet. Nobody is called that."),
                        new ProblemLine("list.csv", 4, "“Amina” is in the assembly or on its list already."),
                        new ProblemLine(
                                "list.csv",
                                5,
                                "“Jonas” stands in line 2 already. If these are two people, make their names differ.")),
                look().left());
        assertEquals(3, look().leftCount());
    }

    @Test
    void lines_that_could_not_be_read_count_as_left_out() throws IOException {
        reads(model.people(), "name\nJonas\n\"Lea\nZoë\nTomas\n");
        assertEquals(3, look().leftCount());
        assertEquals(
                "Lines 3 to 5 could not be read, because a quotation mark in line 3 is never closed."
                        + " Close or delete the mark and take the list again.",
                look().left().getFirst().reason());
    }

    @Test
    void trust_that_stands_on_the_founding_list_already_is_not_put_there_twice() throws IOException {
        reads(model.trust(), "from,to\nAmina,Farid\nFarid,Amina\n");
        Preview preview = look();
        assertEquals(List.of(new Preview.TrustLine(3, "Farid", "Amina")), preview.trusts());
        assertEquals(1, preview.leftCount());
    }

    @Test
    void nothing_can_be_taken_when_no_row_is_good_or_nobody_may_record() throws IOException {
        reads(model.people(), "name\nAmina\n");
        assertEquals("The rows are being looked through.", model.missingGood());
        model.preview().set(look());
        assertEquals("There is nothing to take: no row is good.", model.missingGood());
        reads(model.people(), "name\nJonas\n");
        model.preview().set(look());
        assertEquals("", model.missingGood());
        model.whyNot().set("Nobody records.");
        assertEquals("Nobody records.", model.missingGood());
    }

    @Test
    void dropped_files_are_told_apart_by_their_headings() throws IOException {
        assertTrue(FileChoice.looksLikeTrust(file("issuer,receiver\n1,2\n")));
        assertFalse(FileChoice.looksLikeTrust(file("id,is_member\n1,1\n")));
        assertFalse(FileChoice.looksLikeTrust(file("name,from,to\nx,1,2\n")));
    }

    @Test
    void a_saved_list_opens_in_a_spreadsheet_and_holds_no_formula() {
        String text = SavedRows.text(
                List.of("File", "Line", "Reason"), List.of(new ProblemLine("=cmd.csv", 7, "He said \"no\", twice")));
        assertEquals(
                "\uFEFF\"File\",\"Line\",\"Reason\"\r\n\"'=cmd.csv\",\"7\",\"He said \"\"no\"\", twice\"\r\n", text);
    }

    @Test
    void a_field_of_a_million_characters_does_not_spoil_the_page() {
        assertEquals(81, Shortened.of("x".repeat(1_000_000)).length());
        assertEquals("a b", Shortened.of(" a\n\u202Eb\0"));
    }

    private Preview look() {
        Preview.Question question = model.question(founding);
        assertNotNull(question, () -> model.missingFiles() + model.missingColumns());
        return Preview.of(question);
    }

    private static List<String> names(Preview preview) {
        return preview.people().stream().map(Preview.PersonLine::name).toList();
    }

    private static FileChoice.Use use(FileChoice choice) {
        FileChoice.Use use = choice.use().get();
        assertNotNull(use);
        return use;
    }

    private void reads(FileChoice choice, String text) throws IOException {
        read(choice, Files.writeString(folder.resolve("list.csv"), text), Letters.UNICODE);
    }

    private static void read(FileChoice choice, Path file, Letters letters) {
        choice.begin(file);
        choice.took(file, letters, CsvFile.read(file, letters, Progress.SILENT));
    }

    private CsvFile file(String text) throws IOException {
        FileChoice choice = FileChoice.ofPeople();
        reads(choice, text);
        return use(choice).file();
    }
}
