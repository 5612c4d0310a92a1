package org.folkmoot.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.folkmoot.desk.Names;
import org.folkmoot.desk.Village;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.journal.acts.OrganisationAdded;
import org.folkmoot.journal.acts.Pair;
import org.folkmoot.journal.acts.Pairs;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.TrustGiven;
import org.folkmoot.journal.acts.TrustSource;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheets of a trust round as they are printed. */
class TrustSheetsTest {
    @TempDir
    Path root;

    Village village;
    Function<Id, Set<Id>> asked = person -> Set.of();

    @BeforeEach
    void found() {
        village = Village.withoutTrust(root, 12);
        village.desk().takeSeat(village.person(1));
    }

    @AfterEach
    void close() {
        village.close();
    }

    @Test
    void there_is_one_sheet_a_person_with_everybody_elses_name_and_number() {
        String sheets = printed(village.people());
        assertEquals(12, count(sheets, "<section>"));
        assertEquals(12 * 11, count(sheets, "class=\"name\""));
        assertEquals(12 * 11, count(sheets, "<i></i>"));
        assertTrue(sheets.contains("<b>12</b><i></i><bdi>Founder 12</bdi>"), sheets);
    }

    @Test
    void a_sheet_says_who_accepts_whose_circles_and_who_pays_whom() {
        String sheet = printed(List.of(village.person(3)));
        assertTrue(sheet.contains("<h1><bdi>Founder 3 accepts circles from …</bdi></h1>"), sheet);
        int ticked = sheet.indexOf("✓ whoever you tick");
        int arrow = sheet.indexOf("— pays with their own circles →");
        int payee = sheet.indexOf("you, Founder 3");
        assertTrue(0 < ticked && ticked < arrow && arrow < payee, sheet);
        assertTrue(sheet.contains("Signature of Founder 3"), sheet);
        assertEquals(1, count(sheet, "<section>"));
    }

    @Test
    void who_is_accepted_already_is_printed_with_a_tick() {
        village.does(new TrustGiven(
                new Pairs(List.of(new Pair(village.person(3), village.person(5)))),
                Day.of(village.now()).plus(100),
                TrustSource.SHEET));
        String sheet = printed(List.of(village.person(3)));
        assertTrue(sheet.contains("<b>5</b><i>✓</i><bdi>Founder 5</bdi>"), sheet);
        assertEquals(1, count(sheet, "<i>✓</i>"));
        assertTrue(sheet.contains("Where a tick is printed you accept already, and it stays so."), sheet);
    }

    @Test
    void a_name_from_right_to_left_turns_only_itself_and_whoever_waits_stands_on_the_sheet() {
        village.desk().record(new JoinApplied(1), Texts.of(Names.NAMES, "ليلى"));
        String sheets = printed(village.people());
        assertEquals(13, count(sheets, "<section>"));
        assertTrue(sheets.contains("<b>13</b><i></i><bdi>ليلى</bdi>"), sheets);
    }

    @Test
    void seventy_names_fit_on_one_page_and_four_hundred_on_two() {
        assertEquals(42, TrustSheets.pages(42, 42));
        assertEquals(161, TrustSheets.pages(161, 161));
        assertEquals(800, TrustSheets.pages(400, 400));
        assertEquals(6, TrustSheets.pages(400, 3));
    }

    @Test
    void thousands_get_one_list_to_hang_up_and_a_slip_each() {
        village.desk()
                .record(
                        new JoinApplied(500),
                        Texts.NONE.with(
                                Names.NAMES,
                                java.util.stream.IntStream.range(0, 500)
                                        .mapToObj(i -> "Name " + i)
                                        .toList()));
        String slips = printed(village.people());
        assertEquals(TrustSheets.pages(512, 512), count(slips, "<section>"));
        assertEquals(512, count(slips, "class=\"slip\""));
        assertEquals(512, count(slips, "class=\"name\""));
        assertFalse(slips.contains("<i>"), "names on the list have no boxes");
    }

    @Test
    void a_question_is_a_sheet_with_the_names_alone_that_somebody_is_asked_about() {
        String question = village.desk()
                .ask(state -> TrustSheets.question(
                        state,
                        village.now(),
                        village.person(3),
                        village.person(7),
                        List.of(village.person(7), village.person(9)),
                        voice()));
        assertEquals(2, count(question, "class=\"name\""));
        assertTrue(question.contains("<b>7</b><i></i><bdi>Founder 7</bdi>"), question);
        assertTrue(question.contains("Founder 7 would like to pay Founder 3"), question);
        assertTrue(question.contains("Signature of Founder 3"), question);
    }

    @Test
    void for_an_organisation_those_sign_who_may_pay_for_it() {
        village.meets(12, List.of());
        People payers = People.of(village.person(4), village.person(5));
        Id shop = Id.of(Village.recorded(village.desk()
                        .record(
                                new OrganisationAdded(
                                        payers, true, Day.of(village.now()).plus(30)),
                                Texts.of("names", "Shop")))
                .last()
                .id());
        String question = village.desk()
                .ask(state -> TrustSheets.question(
                        state, village.now(), shop, village.person(7), List.of(village.person(7)), voice()));
        assertTrue(question.contains("Signatures for Shop, by two of: Founder 4, Founder 5"), question);
        assertTrue(question.contains("Founder 7 would like to pay Shop"), question);
    }

    @Test
    void whoever_is_asked_about_is_marked_on_the_sheet_until_they_are_accepted() {
        asked = person -> person.equals(village.person(3)) ? Set.of(village.person(7)) : Set.of();
        String sheets = printed(List.of(village.person(3), village.person(4)));
        assertEquals(1, count(sheets, "→ Founder 7"));
        assertEquals(1, count(sheets, "somebody asks you"));
        village.meets(12, List.of());
        village.does(new TrustGiven(
                new Pairs(List.of(new Pair(village.person(3), village.person(7)))),
                Day.of(village.now()).plus(365),
                TrustSource.SHEET));
        assertEquals(0, count(printed(List.of(village.person(3))), "somebody asks you"));
    }

    private Voice voice() {
        return new Voice(Wording.in(Locale.ENGLISH), village.desk().names(), ZoneOffset.UTC);
    }

    private String printed(List<Id> whose) {
        return village.desk().ask(state -> TrustSheets.of(state, village.now(), whose, asked, voice()));
    }

    private static int count(String text, String what) {
        return text.split(java.util.regex.Pattern.quote(what), -1).length - 1;
    }
}
