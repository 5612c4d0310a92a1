package org.folkmoot.reports.books;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.folkmoot.imports.Letters;
import org.folkmoot.imports.slips.SlipRows;
import org.folkmoot.imports.slips.SlipText;
import org.folkmoot.words.Wording;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What became of each slip, for whoever mends the list. */
class PileTableTest {
    private static final SlipText SLIP =
            new SlipText("17", "Berg; \"Ida\"", "Noor", "12,50", "bread, two", "2026-03-02", "present", "Jonas; Vera");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void a_saved_pile_can_be_mended_and_brought_in_again(String language) throws IOException {
        Path file = folder.resolve("pile.csv");
        Files.writeString(
                file, PileTable.of(Wording.in(Locale.of(language)), List.of(row(3, SLIP, "Nobody is called Noor."))));
        SlipRows.FromFile.Ready ready =
                assertInstanceOf(SlipRows.FromFile.Ready.class, SlipRows.file(file, Letters.UNICODE, (at, of) -> true));
        assertEquals(List.of(SLIP), ready.slips());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49", "-3", "@SUM(A1)"})
    void what_a_spreadsheet_would_compute_stays_a_text(String hostile) {
        String table = PileTable.of(
                Wording.in(Locale.ENGLISH),
                List.of(row(1, SlipText.EMPTY.with(SlipText.Field.REASON, hostile), hostile)));
        assertTrue(table.contains("'" + hostile), table);
        assertEquals(2, table.split(java.util.regex.Pattern.quote("'" + hostile), -1).length - 1);
    }

    private static PileTable.Row row(int number, SlipText slip, String fate) {
        return new PileTable.Row(
                number, Arrays.stream(SlipText.Field.values()).map(slip::get).toList(), fate);
    }
}
