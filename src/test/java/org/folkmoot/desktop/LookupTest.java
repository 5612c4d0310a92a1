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
            new Sought("pay", "shell.find.pay"),
            new Sought("csv", "shell.find.export"),
            new Sought("hledger", "shell.find.export"),
            new Sought("beancount", "shell.find.export"),
            new Sought("report", "shell.find.export"),
            new Sought("pdf statement", "shell.find.statement"),
            new Sought("export", "shell.find.export"),
            new Sought("sheets", "shell.find.papers"),
            new Sought("sheets", "shell.find.trust-round"),
            new Sought("reverse", "shell.find.reverse"),
            new Sought("undo", "shell.find.reverse"),
            new Sought("dispute", "shell.find.dispute"),
            new Sought("leave", "shell.find.leave"),
            new Sought("organisation", "shell.find.organisation"),
            new Sought("organization", "shell.find.organisation"),
            new Sought("grant", "shell.find.grant"),
            new Sought("grant", "shell.find.fund"),
            new Sought("close month", "shell.find.close-month"),
            new Sought("vote", "shell.find.propose"),
            new Sought("join", "shell.find.who-waits"),
            new Sought("treasurer", "shell.find.renew-desk"),
            new Sought("backup", "shell.find.make-copy"));

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
            new Sought("zahlung", "shell.find.pay"),
            new Sought("csv", "shell.find.export"),
            new Sought("hledger", "shell.find.export"),
            new Sought("bericht", "shell.find.export"),
            new Sought("blätter", "shell.find.papers"),
            new Sought("blätter", "shell.find.trust-round"),
            new Sought("rückbuchung", "shell.find.reverse"),
            new Sought("storno", "shell.find.reverse"),
            new Sought("bestreiten", "shell.find.dispute"),
            new Sought("austritt", "shell.find.leave"),
            new Sought("verein", "shell.find.organisation"),
            new Sought("bewilligung", "shell.find.grant"),
            new Sought("antrag", "shell.find.propose"),
            new Sought("monat abschließen", "shell.find.close-month"),
            new Sought("sicherung", "shell.find.make-copy"));

    @Test
    void every_page_of_the_money_is_found_in_both_languages() {
        try (Village village = LivelyVillage.in(folder)) {
            finds(village, Locale.ENGLISH, ENGLISH);
            finds(village, Locale.GERMAN, GERMAN);
        }
    }

    @Test
    void who_types_a_kind_of_file_means_the_export_first() {
        try (Village village = LivelyVillage.in(folder)) {
            Wording words = Wording.in(Locale.ENGLISH);
            assertEquals(
                    words.text("shell.find.export"),
                    lookup(village, words).find("csv", () -> false).getFirst().title());
        }
    }

    @Test
    void a_payment_is_found_by_its_slip_and_by_its_amount() {
        try (Village village = LivelyVillage.in(folder)) {
            assertEquals(1, payments(village, Locale.ENGLISH, "slip 202").size());
            assertEquals(1, payments(village, Locale.GERMAN, "Zettel 202").size());
            Finding one = payments(village, Locale.ENGLISH, "slip 202").getFirst();
            assertTrue(one.subtitle().contains("slip 202"), one.subtitle());
            String amount = one.subtitle().split(" ", 2)[0];
            assertTrue(
                    payments(village, Locale.ENGLISH, amount).stream()
                            .anyMatch(each -> each.subtitle().equals(one.subtitle())),
                    amount);
            assertEquals(List.of(), payments(village, Locale.ENGLISH, "987654.32"));
        }
    }

    private static List<Finding> payments(Village village, Locale language, String typed) {
        Wording words = Wording.in(language);
        return lookup(village, words).find(typed, () -> false).stream()
                .filter(finding -> finding.kind().equals(words.text("shell.find.payment")))
                .toList();
    }

    private static Lookup lookup(Village village, Wording words) {
        return new Lookup(LivelyVillage.sitting(village), words, () -> {
            throw new AssertionError("nobody goes anywhere");
        });
    }

    private static void finds(Village village, Locale language, List<Sought> all) {
        Wording words = Wording.in(language);
        Lookup lookup = lookup(village, words);
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
