package org.folkmoot.desktop.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.folkmoot.imports.NameText;
import org.folkmoot.terms.Sentence;
import org.junit.jupiter.api.Test;

class TypedNamesTest {
    private static final Set<String> KNOWN = Set.of(NameText.alike("Amina"));

    @Test
    void blank_lines_and_needless_spaces_are_left_out() {
        TypedNames read = TypedNames.read("  Zoë   Öz \n\n\tBéla\n", KNOWN);
        assertEquals(List.of("Zoë Öz", "Béla"), read.names());
        assertTrue(read.areReady());
        assertFalse(TypedNames.read(" \n ", KNOWN).areReady(), "nothing typed is not ready");
    }

    @Test
    void a_name_that_is_too_long_is_said_and_not_cut() {
        assertEquals("import.name.too-long", problem("y".repeat(500)));
    }

    @Test
    void a_formula_is_nobodys_name() {
        assertEquals("import.name.formula", problem("=1+1"));
    }

    @Test
    void whoever_is_here_already_or_stands_twice_in_the_list_is_told_apart_first() {
        assertEquals("people.names.known", problem("amina"));
        assertEquals("people.names.line", problem("Béla\nBÉLA"));
        assertEquals("people.names.many", problem("Zoë\n".concat(many(1_000))));
    }

    private static String many(int names) {
        StringBuilder typed = new StringBuilder();
        for (int i = 0; i < names; i++) {
            typed.append("Person ").append(i).append('\n');
        }
        return typed.toString();
    }

    private static String problem(String typed) {
        Sentence problem = TypedNames.read(typed, KNOWN).problem();
        return problem == null ? "" : problem.key();
    }
}
