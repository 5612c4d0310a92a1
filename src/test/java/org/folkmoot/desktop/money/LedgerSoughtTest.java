package org.folkmoot.desktop.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.folkmoot.assembly.questions.LedgerRow.Kind;
import org.folkmoot.assembly.questions.LedgerWord;
import org.folkmoot.terms.Circles;
import org.folkmoot.words.Wording;
import org.junit.jupiter.api.Test;

/** What is typed above the ledger is read as its lines say it. */
class LedgerSoughtTest {
    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);
    private static final Wording GERMAN = Wording.in(Locale.GERMAN);

    @Test
    void a_slip_is_found_as_the_line_names_it() {
        assertEquals(List.of("501", LedgerWord.Slip.ONLY), slip(ENGLISH, "slip 501"));
        assertEquals(List.of("501", LedgerWord.Slip.ONLY), slip(GERMAN, "Zettel 501"));
        assertEquals(List.of("501", LedgerWord.Slip.TOO), slip(ENGLISH, "501"));
        assertEquals(List.of("Slip", LedgerWord.Slip.ANY), slip(ENGLISH, "Slip"));
    }

    @Test
    void an_amount_is_found_by_its_first_digits_in_either_way_of_writing() {
        for (String typed : List.of("12.50", "12,50", "\u221212.50", "-12,5", "12", "12.500000000000000000")) {
            assertTrue(finds(typed, "12.50"), typed);
            assertFalse(finds(typed, "13.50"), typed);
        }
        assertTrue(finds("12.50", "12.509"), "as it is shown, cut after two decimals");
        assertFalse(finds("12.50", "12.51"));
        for (String typed : List.of("1,234.50", "1.234,50", "1234.5", "1,234", "1.234")) {
            assertTrue(finds(typed, "1234.50"), typed);
        }
        assertTrue(finds("1.234", "1.2345"));
        for (String typed : List.of("bread", "1.2.3", "2026-11-22", "1".repeat(60), ",50")) {
            assertFalse(finds(typed, "1"), typed);
        }
    }

    @Test
    void a_kind_is_found_by_its_own_words() {
        assertEquals(Set.of(Kind.LOSS), kinds(ENGLISH, "LOSS"));
        assertEquals(Set.of(Kind.LOSS), kinds(GERMAN, "schwund"));
        assertEquals(Set.of(Kind.REVERSAL), kinds(ENGLISH, "reversal"));
        assertEquals(Set.of(), kinds(ENGLISH, "in"), "what stands in nearly all names is no kind");
    }

    private static List<Object> slip(Wording words, String typed) {
        LedgerWord only = only(words, typed);
        return List.of(only.text(), only.slip());
    }

    private static boolean finds(String typed, String amount) {
        Circles sought = new Circles(new BigDecimal(amount).movePointRight(18).toBigIntegerExact());
        return only(ENGLISH, typed).amounts().stream()
                .anyMatch(each -> each.least().compareTo(sought) <= 0 && sought.compareTo(each.below()) < 0);
    }

    private static Set<Kind> kinds(Wording words, String typed) {
        return only(words, typed).kinds();
    }

    private static LedgerWord only(Wording words, String typed) {
        List<LedgerWord> all = new LedgerSought(
                        words,
                        kind -> words.text(
                                switch (kind) {
                                    case LOSS -> "money.kind.loss";
                                    case REVERSAL -> "money.kind.reversal";
                                    default -> "money.kind.income";
                                }))
                .words(typed);
        assertEquals(1, all.size());
        return all.getFirst();
    }
}
