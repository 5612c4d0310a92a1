package org.folkmoot.imports;

import static org.folkmoot.imports.Lists.assertLeft;
import static org.folkmoot.imports.Lists.names;
import static org.folkmoot.imports.Lists.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows as they go wrong: each is named by line and reason, and the good rest can be taken. */
class BrokenRowsTest {
    @TempDir
    Path folder;

    Lists lists;

    @BeforeEach
    void begin() {
        lists = new Lists(folder);
    }

    @Test
    void a_list_without_a_header_says_that_no_column_holds_the_names() {
        PeoplePreview people = lists.people("Amina,a@example.org\nJonas,j@example.org\n");
        assertLeft(people.left(), "1 import.columns.no-name");
        assertTrue(people.good().isEmpty());
    }

    @Test
    void a_row_of_another_length_is_left() {
        PeoplePreview people = lists.people("name,email\nAmina\nJonas,j@example.org,x\nTomas,t@example.org,\n");
        assertLeft(people.left(), "2 import.row.columns", "3 import.row.columns");
        assertEquals(List.of("Tomas"), names(people));
    }

    @Test
    void a_duplicate_is_left_and_names_the_first() {
        PeoplePreview people = lists.people("name,email\nAmina Diallo,\n  Amina   Diallo ,\nJonas,\n");
        assertLeft(people.left(), "3 import.row.name-twice");
        assertEquals(
                List.of("Amina Diallo", 2L), people.left().getFirst().reason().args());
    }

    @Test
    void names_that_only_look_alike_are_taken_and_pointed_at() {
        PeoplePreview people = lists.people("name\nAmina\nAMINA\nＡmina\n");
        assertEquals(3, people.good().size());
        assertEquals(List.of("3 import.odd.looks-like-line", "4 import.odd.looks-like-line"), said(people.notes()));
    }

    @Test
    void a_name_typed_before_is_left() {
        PeoplePreview people = lists.people("name\nAmina\nJonas\n", Basis.ofFounding(List.of("Jonas"), 100));
        assertLeft(people.left(), "3 import.row.name-known");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-2+3",
                "@SUM(A1)",
                "=HYPERLINK(\"\"x\"\")",
                "-cmd|' /C calc'!A0",
                "＝1+1",
                "  =1+1",
                "+Amina",
                "-"
            })
    void a_formula_is_nobody(String formula) {
        assertLeft(lists.people("name,email\n\"" + formula + "\",\nJonas,\n").left(), "2 import.name.formula");
    }

    @Test
    void nul_bytes_and_control_characters_are_left() {
        PeoplePreview people = lists.people("name,email\nAmi\0na,\nJo\u0007nas,\n\"Tom\nas\",\nLea,\n");
        assertLeft(people.left(), "2 import.name.control", "3 import.name.control", "4 import.name.control");
        assertEquals(List.of("Lea"), names(people));
    }

    @Test
    void names_from_right_to_left_and_with_combining_marks_are_fine() {
        String decomposed = Normalizer.normalize("Zoë Ångström", Normalizer.Form.NFD);
        PeoplePreview people = lists.people("name\nمحمد علی\nשרה לוי\n" + decomposed + "\nNguyễn Thị Ánh\nमीरा\n李明\n");
        assertLeft(people.left());
        assertEquals("Zoë Ångström", names(people).get(2));
        assertTrue(people.notes().isEmpty());
    }

    @Test
    void a_decomposed_name_is_the_same_as_a_composed_one() {
        assertLeft(
                lists.people("name\nZoë\n" + Normalizer.normalize("Zoë", Normalizer.Form.NFD) + "\n")
                        .left(),
                "3 import.row.name-twice");
    }

    @Test
    void characters_that_turn_the_writing_are_left_away_with_a_note() {
        PeoplePreview people = lists.people("name\nAmina\u202Egro.live\nJo\u200Bnas\n\u2066Tomas\u2069\n");
        assertEquals(List.of("Aminagro.live", "Jonas", "Tomas"), names(people));
        assertEquals(3, people.notes().size());
        assertLeft(lists.people("name\nJonas\nJo\u200Bnas\n").left(), "3 import.row.name-twice");
    }

    @Test
    void joiners_stay_where_persian_needs_them() {
        String name = "علی\u200Cرضا";
        PeoplePreview people = lists.people("name\n" + name + "\nAn\u200Cna\n");
        assertEquals(List.of(name, "Anna"), names(people));
    }

    @Test
    void an_empty_name_and_one_of_dots_are_left() {
        PeoplePreview people =
                lists.people("name,email\n,a@example.org\n\" \u200B\",b@example.org\n...,c@example.org\n");
        assertLeft(people.left(), "2 import.name.empty", "3 import.name.empty", "4 import.name.no-letter");
    }

    @Test
    void a_name_of_more_than_120_characters_is_left() {
        PeoplePreview people = lists.people("name\n" + "𝒜".repeat(120) + "\n" + "a".repeat(121) + "\n");
        assertLeft(people.left(), "3 import.name.too-long");
    }

    @Test
    void negative_and_huge_numbers_are_names_that_are_pointed_at() {
        PeoplePreview people = lists.people("id,is_member\n7,1\n-7,1\n99999999999999999999999999,1\n1e999999999,1\n");
        assertLeft(people.left());
        assertEquals(List.of("3 import.odd.number", "4 import.odd.number"), said(people.notes()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-03-08", "08.03.2017", "3/8/2017", "8 March 2017", "March 8, 2017"})
    void dates_where_names_should_be_are_pointed_at_and_where_yes_or_no_should_be_left(String date) {
        PeoplePreview people = lists.people("name;is_member\n" + date + ";1\nAmina;" + date + "\n");
        assertEquals(List.of("2 import.odd.date"), said(people.notes()));
        assertLeft(people.left(), "3 import.row.member");
    }

    @Test
    void yes_and_no_are_understood_in_many_words() {
        PeoplePreview people =
                lists.people("name,mitglied\nA,1\nB,ja\nC,TRUE\nD,yes\nE,0\nF,nein\nG,False\nH,2\nI,\nJ,vielleicht\n");
        assertEquals(4, people.members());
        assertEquals(7, people.good().size());
        assertLeft(people.left(), "9 import.row.member", "10 import.row.member-blank", "11 import.row.member");
    }

    @Test
    void damaged_letters_are_left() {
        assertLeft(
                lists.people("name\nJ\uFFFDrgen\nAmina\uE000\n").left(),
                "2 import.name.damaged",
                "3 import.name.damaged");
    }

    @Test
    void the_same_number_for_two_people_is_left() {
        assertLeft(lists.people("nr;name\n1;Amina\n1;Jonas\n").left(), "3 import.row.id-twice");
    }

    @Test
    void an_e_mail_address_for_a_name_is_pointed_at() {
        assertEquals(
                List.of("2 import.odd.email"),
                said(lists.people("name\namina@example.org\n").notes()));
    }

    @Test
    void what_is_wrong_with_trust_is_named_by_line() {
        PeoplePreview people = lists.people("name\nAmina\nJonas\nTomas\n");
        TrustPreview trust = lists.trust(
                "truster,trusted\nAmina,Jonas\nAmina,Amina\nAmina,Jonas\nNobody,Amina\nAmina,\nAmina\nJonas, Amina \n",
                people);
        assertLeft(
                trust.left(),
                "3 import.trust.oneself",
                "4 import.trust.twice",
                "5 import.trust.unknown",
                "6 import.trust.nobody",
                "7 import.row.columns");
        assertEquals(2, trust.good().size());
        assertEquals(List.of("Nobody"), trust.left().get(2).reason().args());
    }

    @Test
    void trust_beyond_the_rule_is_left() {
        PeoplePreview people = lists.people("name\nAmina\nJonas\nTomas\nLea\n", Basis.ofFounding(List.of(), 2));
        TrustPreview trust = lists.trust("source,target\nAmina,Jonas\nAmina,Tomas\nAmina,Lea\nLea,Amina\n", people);
        assertLeft(trust.left(), "4 import.trust.too-many");
    }

    @Test
    void trust_without_its_columns_says_so() {
        PeoplePreview people = lists.people("name\nAmina\nJonas\n");
        assertLeft(lists.trust("Amina,Jonas\n", people).left(), "1 import.columns.no-trust");
    }

    @Test
    void what_spreadsheets_make_of_yes_and_no_is_understood_and_a_blank_is_called_blank() {
        PeoplePreview people = lists.people("name,is_member\nAmina,1.0\nJonas,\"0,0\"\nLea,\nTomas,perhaps\n");
        assertEquals(List.of("Amina", "Jonas"), Lists.names(people));
        assertLeft(people.left(), "4 import.row.member-blank", "5 import.row.member");
    }

    @Test
    void two_columns_that_contradict_each_other_are_noticed() {
        PeoplePreview people = lists.people("name,is_member,member\nAmina,1,yes\nJonas,1,no\n");
        assertEquals(List.of("3 import.odd.columns-contradict"), Lists.said(people.notes()));
    }

    @Test
    void each_column_of_which_nothing_is_taken_is_named_once() {
        PeoplePreview people = lists.people("name,joined,email,,\nAmina,2019,a@example.org,x,\nJonas,2020,,,\n");
        assertEquals(
                List.of(List.of("joined"), List.of("email"), List.of("4")),
                people.notes().stream().map(note -> note.reason().args()).toList());
        assertEquals(
                List.of("0 import.notice.column-unused", "0 import.notice.column-unused"),
                Lists.said(lists.people("name,first name,last name\nAmina,Amina,\n")
                        .notes()));
        TrustPreview trust = lists.trust("truster,trusted,until\nAmina,Jonas,2020-01-01\n", people);
        assertEquals(1, trust.good().size());
        assertEquals(List.of("0 import.notice.column-unused-trust"), Lists.said(trust.notes()));
    }

    @Test
    void a_column_that_is_kept_locally_is_used() {
        CsvFile file = lists.read("name,email\nAmina,a@example.org\n");
        ColumnMap kept = ColumnMap.ofPeople(file).ticking(1, true);
        assertEquals(List.of(), PeoplePreview.of(file, kept, Basis.ofFounding()).notes());
    }

    @Test
    void a_name_written_a_little_differently_is_named() {
        PeoplePreview people = lists.people("name\nPerson 1\nPerson 2\n");
        TrustPreview trust = lists.trust("truster,trusted\nPerson 1,person 2\nPerson 1,Person 3\n", people);
        assertLeft(trust.left(), "2 import.trust.unknown-near", "3 import.trust.unknown");
        assertEquals("Person 2", trust.left().getFirst().reason().args().get(1));
    }

    @Test
    void letters_that_look_alike_and_are_others_are_noticed() {
        PeoplePreview people = lists.people("name\nAnna\n\u0410nna\n\u0410\u043D\u043D\u0430\n");
        assertEquals(List.of("3 import.odd.mixed-letters", "3 import.odd.looks-like-line"), Lists.said(people.notes()));
    }
}
