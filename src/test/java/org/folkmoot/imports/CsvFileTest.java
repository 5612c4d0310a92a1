package org.folkmoot.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.folkmoot.desk.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading files as groups have them, and files that nobody should have to have. */
@Execution(ExecutionMode.CONCURRENT)
class CsvFileTest {
    @TempDir
    Path folder;

    Lists lists;

    @BeforeEach
    void begin() {
        lists = new Lists(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void the_separator_is_found_out(String separator) {
        String text = "name,email,notes\nAmina,a@example.org,\"x; y, z|\t\"\nJonas,,\n".replace(",", separator);
        CsvFile file = lists.read(text);
        assertEquals(List.of("name", "email", "notes"), file.header().fields());
        assertEquals(
                List.of("Amina", "Jonas"),
                file.rows().stream().map(row -> row.field(0)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_end_in_any_way_and_blank_ones_are_left_away_but_counted(String end) {
        CsvFile file = lists.read(String.join(end, "name;email", "", "Amina;", "   ", ";", "Jonas;j@example.org"));
        assertEquals(List.of(3L, 6L), file.rows().stream().map(CsvRow::line).toList());
    }

    @Test
    void quoted_fields_hold_separators_quotes_and_line_ends() {
        CsvFile file = lists.read("name,notes\n\"Meier, \"\"Anni\"\" Anna\",\"first\nsecond\"\nJonas,\n");
        assertEquals("Meier, \"Anni\" Anna", file.rows().getFirst().field(0));
        assertEquals(4, file.rows().get(1).line());
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_name() {
        assertEquals("name", lists.read("\uFEFFname;email\nZoë;\n").header().field(0));
        assertEquals(
                "Zoë",
                lists.read("\uFEFFname;email\nZoë;\n", StandardCharsets.UTF_16LE)
                        .rows()
                        .getFirst()
                        .field(0));
        assertEquals(
                "Zoë",
                lists.read("\uFEFFname;email\nZoë;\n", StandardCharsets.UTF_16BE)
                        .rows()
                        .getFirst()
                        .field(0));
    }

    @Test
    void letters_that_are_not_utf_8_are_named_by_line_and_read_otherwise_only_when_chosen() {
        byte[] bytes = "name;email\r\nAnna;\r\nJürgen Groß;\r\n".getBytes(Charset.forName("windows-1252"));
        Reading.Refused refused = lists.refused(bytes);
        assertEquals(3, refused.problem().line());
        assertEquals("import.file.not-utf-8", refused.problem().reason().key());
        assertTrue(refused.otherLetters());
        CsvFile chosen =
                Lists.ready(CsvFile.read(lists.file("list.csv", bytes), Letters.WINDOWS_1252, Progress.SILENT));
        assertEquals("Jürgen Groß", chosen.rows().get(1).field(0));
        assertEquals("import.notice.windows-1252", chosen.notices().getFirst().key());
    }

    @Test
    void what_is_utf_8_or_has_a_mark_is_read_as_that_although_windows_1252_was_chosen() {
        List<byte[]> lists = List.of(
                "name\nMüller\n".getBytes(StandardCharsets.UTF_8),
                "\uFEFFname\nMüller\n".getBytes(StandardCharsets.UTF_8),
                "\uFEFFname\nMüller\n".getBytes(StandardCharsets.UTF_16LE),
                "\uFEFFname\nMüller\n".getBytes(StandardCharsets.UTF_16BE));
        for (byte[] bytes : lists) {
            CsvFile file = Lists.ready(
                    CsvFile.read(this.lists.file("list.csv", bytes), Letters.WINDOWS_1252, Progress.SILENT));
            assertEquals("Müller", file.rows().getFirst().field(0));
            assertEquals(
                    "import.notice.not-windows-1252", file.notices().getFirst().key());
            assertFalse(file.isWindows1252());
        }
    }

    @Test
    void a_file_with_a_mark_that_is_cut_off_is_called_broken_and_nothing_else_is_advised() {
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_8)) {
            byte[] whole = "\uFEFFname\nMüll\nZoë".getBytes(charset);
            byte[] cut = Arrays.copyOf(whole, whole.length - 1);
            for (Letters letters : Letters.values()) {
                Reading.Refused refused = lists.refused(cut, letters);
                assertEquals(
                        "import.file.broken-letters", refused.problem().reason().key());
                assertEquals(3, refused.problem().line());
                assertFalse(refused.otherLetters());
            }
        }
    }

    @Test
    void bytes_that_are_no_letters_in_the_chosen_way_either_are_refused() {
        Reading.Refused refused =
                lists.refused(new byte[] {'n', 'a', 'm', 'e', '\n', (byte) 0x81}, Letters.WINDOWS_1252);
        assertEquals(2, refused.problem().line());
        assertFalse(refused.otherLetters());
    }

    @Test
    void half_a_letter_at_the_end_is_found() {
        assertEquals(
                2,
                lists.refused(new byte[] {'n', 'a', 'm', 'e', '\n', 'Z', (byte) 0xC3})
                        .problem()
                        .line());
    }

    @Test
    void ten_megabytes_in_a_single_line_are_refused_with_their_line() {
        byte[] bytes = new byte[10 << 20];
        Arrays.fill(bytes, (byte) 'a');
        System.arraycopy("name,email\nAmina,\n".getBytes(StandardCharsets.UTF_8), 0, bytes, 0, 18);
        Reading.Refused refused = lists.refused(bytes);
        assertEquals(3, refused.problem().line());
        assertEquals("import.file.row-too-long", refused.problem().reason().key());
        for (int i = 18; i < bytes.length; i += 2) {
            bytes[i] = ',';
        }
        assertEquals(3, lists.refused(bytes).problem().line());
    }

    @Test
    void a_quotation_mark_that_never_closes_is_named_by_the_line_where_it_opens() {
        PeoplePreview people = lists.people("name,email\nAmina,\n\"Jonas,\nTomas,\n");
        assertEquals(List.of("Amina"), Lists.names(people));
        Lists.assertLeft(people.left(), "3 import.file.quote-open");
        Reading.Refused refused = lists.refused("\"name,email\nAmina,\n".getBytes(StandardCharsets.UTF_8));
        assertEquals("import.file.quote-open", refused.problem().reason().key());
    }

    @Test
    void every_line_behind_an_open_quotation_mark_is_counted() {
        String broken = "name,email\nAmina,\n\"Jonas,\nTomas,\nLea,\nZoë,\nFarid,\nMira,";
        for (String end : new String[] {"", "\n"}) {
            PeoplePreview people = lists.people(broken + end);
            assertEquals(6, people.leftCount());
            assertEquals(List.of(3L, 8L, 6L), people.left().getFirst().reason().args());
        }
        assertEquals(6, lists.people("sep=,\r\n" + broken.replace("\n", "\r\n")).leftCount());
        assertEquals(1, lists.people("name\nAmina\n\"Jonas\n").leftCount());
    }

    @Test
    void one_that_opens_long_before_the_end_is_named_by_its_line_too_and_what_stands_before_is_taken() {
        for (String end : new String[] {"\n", "\r\n", "\r"}) {
            String rest = ("Tomas," + end).repeat(CsvFile.LONGEST_ROW / 2);
            PeoplePreview people =
                    lists.people("name,email" + end + "Amina," + end + "Farid," + end + "\"Jonas," + end + rest);
            assertEquals(List.of("Amina", "Farid"), Lists.names(people));
            Lists.assertLeft(people.left(), "4 import.file.quote-open");
        }
        PeoplePreview behind =
                lists.people("sep=;\nname;email\nAmina;\n\"Jonas;\n" + "x;\n".repeat(CsvFile.LONGEST_ROW));
        assertEquals(List.of("Amina"), Lists.names(behind));
        Lists.assertLeft(behind.left(), "4 import.file.quote-open");
    }

    @Test
    void files_of_other_programs_are_called_what_they_are() {
        String[][] known = {
            {"PK\u0003\u0004\u0014\0\u0006\0\b\0[Content_Types].xml", "is-workbook"},
            {"PK\u0003\u0004....mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "is-workbook"},
            {"\u00D0\u00CF\u0011\u00E0\u00A1\u00B1", "is-workbook"},
            {"PK\u0003\u0004\u0014\0list.csv", "is-packed"},
            {"\u001F\u008B\b\0", "is-packed"},
            {"%PDF-1.7\n", "is-document"},
            {"\u0089PNG\r\n", "is-picture"},
            {"\u00FF\u00D8\u00FF\u00E0", "is-picture"},
            {"\u00FF\u00FE\0\0n\0\0\0", "utf-32"},
            {"n\0\0\0a\0\0\0", "utf-32"},
        };
        for (String[] each : known) {
            Reading.Refused refused = lists.refused(each[0].getBytes(StandardCharsets.ISO_8859_1));
            assertEquals("import.file." + each[1], refused.problem().reason().key(), each[0]);
            assertFalse(refused.otherLetters());
        }
    }

    @Test
    void utf_16_is_known_without_its_mark() {
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            CsvFile file = lists.read("name;email\r\nZoë;\r\n", charset);
            assertEquals("name", file.header().field(0));
            assertEquals("Zoë", file.rows().getFirst().field(0));
        }
    }

    @Test
    void headers_of_other_languages_are_understood() {
        for (String header : List.of(
                "Nom,Prénom,Courriel,Téléphone",
                "Apellidos,Nombre,Correo electrónico,Teléfono",
                "Cognome,Nome,E-mail,Cellulare",
                "Achternaam,Voornaam,E-mailadres,Telefoon",
                "Sobrenome,Nome,Correio eletrónico,Telemóvel",
                "Nazwisko,Imię,E-mail,Numer telefonu",
                "Soyad,Ad,E-posta,Cep telefonu",
                "Surname,Name,Mail,Phone")) {
            CsvFile file = lists.read(header + "\nMeier,Anna,a@example.org,1\n");
            ColumnMap map = ColumnMap.ofPeople(file);
            assertEquals(
                    List.of(Meaning.LAST_NAME, Meaning.FIRST_NAME, Meaning.EMAIL, Meaning.PHONE),
                    map.meanings(),
                    header);
            assertEquals(List.of("Anna Meier"), Lists.names(lists.people(header + "\nMeier,Anna,a@example.org,1\n")));
        }
        assertEquals(List.of("Ana"), Lists.names(lists.people("Nombre\nAna\n")));
    }

    @Test
    void a_file_of_separators_does_not_fill_the_memory() throws Exception {
        Path file = folder.resolve("wide.csv");
        byte[] row = (",".repeat(999) + "x\n").getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 21_000; i++) {
                out.write(row);
            }
        }
        Reading.Refused refused =
                assertInstanceOf(Reading.Refused.class, CsvFile.read(file, Letters.UNICODE, Progress.SILENT));
        assertEquals("import.file.too-many-rows", refused.problem().reason().key());
    }

    @Test
    void more_columns_than_any_list_has_are_refused() {
        byte[] bytes = ("name" + ",".repeat(1_000) + "\n").getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "import.file.too-many-columns",
                lists.refused(bytes).problem().reason().key());
    }

    @Test
    void an_empty_file_a_folder_and_no_file_at_all_are_said_to_be_so() {
        assertEquals(
                "import.file.empty",
                lists.refused(new byte[0]).problem().reason().key());
        assertEquals(
                "import.file.empty",
                lists.refused("\n\n ;;\n".getBytes(StandardCharsets.UTF_8))
                        .problem()
                        .reason()
                        .key());
        assertEquals("import.file.not-a-file", reason(folder));
        assertEquals("import.file.missing", reason(folder.resolve("nowhere.csv")));
    }

    private static String reason(Path file) {
        return assertInstanceOf(Reading.Refused.class, CsvFile.read(file, Letters.UNICODE, Progress.SILENT))
                .problem()
                .reason()
                .key();
    }

    @Test
    void the_fingerprint_is_that_of_the_bytes() {
        assertEquals(
                org.folkmoot.journal.Sha256.hex("name\nAmina\n".getBytes(StandardCharsets.UTF_8)),
                lists.read("name\nAmina\n").sha256());
    }

    @Test
    void excels_line_about_the_separator_is_understood() {
        CsvFile file = lists.read("sep=|\r\nname|email\r\nAmina|a@example.org\r\n");
        assertEquals(List.of("name", "email"), file.header().fields());
        assertEquals(3, file.rows().getFirst().line());
    }

    @Test
    void a_cancelled_reading_says_so() {
        Reading reading = CsvFile.read(lists.file("list.csv", "name\nAmina\n"), Letters.UNICODE, (done, of) -> false);
        assertEquals(
                "import.cancelled",
                assertInstanceOf(Reading.Refused.class, reading)
                        .problem()
                        .reason()
                        .key());
    }

    @Test
    void a_file_without_a_header_can_be_read_by_number() {
        CsvFile file = lists.read("Amina,a@example.org\nJonas,\n").withoutHeader();
        assertEquals(List.of("1", "2"), file.header().fields());
        assertEquals(
                List.of("Amina", "Jonas"),
                file.rows().stream().map(row -> row.field(0)).toList());
    }
}
