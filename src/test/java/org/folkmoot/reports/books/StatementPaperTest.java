package org.folkmoot.reports.books;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.folkmoot.desk.Village;
import org.folkmoot.journal.acts.IncomeIssued;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Hour;
import org.folkmoot.words.Figures;
import org.folkmoot.words.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementPaperTest {
    private static final Wording WORDS = Wording.in(Locale.ENGLISH);

    @TempDir
    Path root;

    private List<HolderStatement> statements(List<String> names, int issues) {
        try (Village village = Village.named(root, names)) {
            village.desk().takeSeat(village.person(1));
            for (int i = 0; i < issues; i++) {
                village.days(1);
                village.does(new IncomeIssued(Hour.of(village.now())));
            }
            Period period = new Period(Day.of(Village.FOUNDED_AT), Day.of(village.now()));
            return village.people().stream()
                    .map(id -> HolderStatement.of(village.desk(), WORDS, id, period))
                    .toList();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private byte[] printed(HolderStatement statement) throws IOException {
        byte[] pdf = StatementPaper.pdf(statement, "Village", WORDS, Day.parse("2026-11-22"));
        String pictures = System.getProperty("pictures");
        if (pictures != null) {
            Files.write(Path.of(pictures, statement.name().hashCode() + ".pdf"), pdf);
        }
        return pdf;
    }

    @Test
    void every_amount_is_printed_with_all_its_decimals_on_as_many_pages_as_it_takes() throws IOException {
        HolderStatement statement =
                statements(List.of("Zoë Ångström", "Jonas", "Farid"), 60).getFirst();
        byte[] pdf = printed(statement);
        String text = text(pdf);
        Figures figures = WORDS.figures();
        for (StatementRow row : statement.rows()) {
            assertTrue(text.contains(figures.circlesExactly(row.balance())), () -> row + "\n" + text);
        }
        assertTrue(text.contains("Statement of Zoë Ångström"));
        assertTrue(text.contains("page 2 of 3"), () -> text);
    }

    @Test
    void a_name_in_any_script_can_be_printed() throws IOException {
        List<String> names =
                List.of("אמא בן־דוד", "أمينة بنت عبد الرحمن", "李小龙 🌻", "O’Neill-García\u202e", "A".repeat(110));
        for (HolderStatement statement : statements(names, 1)) {
            byte[] pdf = printed(statement);
            assertEquals("%PDF", new String(Arrays.copyOf(pdf, 4), java.nio.charset.StandardCharsets.US_ASCII));
        }
    }
}
