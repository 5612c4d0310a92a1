package org.folkmoot.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.folkmoot.desk.Village;
import org.folkmoot.desktop.find.Finding;
import org.folkmoot.words.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search box finds every page of the money by the word that stands on it, in both languages. */
class LookupTest {
    @TempDir
    private Path folder;

    /**
     * What somebody types, and the way that must be among what is found.
     *
     * @param typed the beginning of a word
     * @param key the words of the way
     */
    private record Sought(String typed, String key) {}

    private static final List<Sought> ENGLISH = List.of(
            new Sought("ledger", "shell.find.ledger"),
            new Sought("accounts", "shell.find.accounts"),
            new Sought("statement", "shell.find.statement"),
            new Sought("common fund", "shell.find.fund"),
            new Sought("grants", "shell.find.fund"),
            new Sought("charts", "shell.find.charts"),
            new Sought("noticed", "shell.find.noticed"),
            new Sought("check", "shell.find.check"),
            new Sought("close", "shell.find.close-month"),
            new Sought("month", "shell.find.close-month"),
            new Sought("slips", "shell.find.slips"),
            new Sought("uncovered", "shell.find.waiting-slips"),
            new Sought("pay", "shell.find.pay"));

    private static final List<Sought> GERMAN = List.of(
            new Sought("buch", "shell.find.ledger"),
            new Sought("konten", "shell.find.accounts"),
            new Sought("kontoauszug", "shell.find.statement"),
            new Sought("gemeinschaftskasse", "shell.find.fund"),
            new Sought("bewilligungen", "shell.find.fund"),
            new Sought("diagramme", "shell.find.charts"),
            new Sought("auffälliges", "shell.find.noticed"),
            new Sought("prüfung", "shell.find.check"),
            new Sought("monat", "shell.find.close-month"),
            new Sought("abschließen", "shell.find.close-month"),
            new Sought("zettel", "shell.find.slips"),
            new Sought("ungedeckt", "shell.find.waiting-slips"),
            new Sought("zahlung", "shell.find.pay"));

    @Test
    void every_page_of_the_money_is_found_in_both_languages() {
        try (Village village = LivelyVillage.in(folder)) {
            finds(village, Locale.ENGLISH, ENGLISH);
            finds(village, Locale.GERMAN, GERMAN);
        }
    }

    private static void finds(Village village, Locale language, List<Sought> all) {
        Wording words = Wording.in(language);
        Lookup lookup = new Lookup(LivelyVillage.sitting(village), words, () -> {
            throw new AssertionError("nobody goes anywhere");
        });
        for (Sought each : all) {
            List<String> found = lookup.find(each.typed(), () -> false).stream()
                    .filter(finding -> finding.kind().equals(words.text("shell.find.action")))
                    .map(Finding::title)
                    .toList();
            assertTrue(found.contains(words.text(each.key())), each.typed() + ": " + found);
        }
        assertEquals(
                List.of(),
                lookup.find("xyzzy", () -> false).stream().map(Finding::title).toList());
    }
}
