package org.folkmoot.imports.slips;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However somebody types the number that stands on the paper, it is the same number. */
class TypedSlipNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                " 5 ",
                "#5",
                "# 5",
                "Slip 5",
                "Slip #5",
                "slip no. 5",
                "Nr 5",
                "No 5",
                "no.5",
                "Nr. 5",
                "№5",
                "Zettel-5",
                "Zettel Nr.: 5",
                "Zettelnummer 5",
                "ZETTEL NR 5",
                "Beleg-Nr. 5",
                "Belegnr. 5",
                "Belegnummer: 5",
                "beleg/5",
                "Quittung 5",
                "Receipt number 5"
            })
    void words_for_a_number_before_it_are_left_out(String typed) {
        assertEquals("5", TypedSlipNumber.read(typed), typed);
    }

    @Test
    void what_is_far_too_long_is_left_as_it_is() {
        assertEquals("#".repeat(100_000), TypedSlipNumber.read("#".repeat(100_000)));
    }

    @ParameterizedTest
    @CsvSource({
        "A5,A5",
        "L/1,L/1",
        "2026-11,2026-11",
        "slip 3/4,3/4",
        "Nr. 12a,12a",
        "No show,No show",
        "nothing5,nothing5",
        "slippery 5,slippery 5",
        "Zettel,Zettel",
        "-5,-5",
        "007,007"
    })
    void what_is_part_of_a_number_stays(String typed, String number) {
        assertEquals(number, TypedSlipNumber.read(typed), typed);
        assertEquals(number, TypedSlipNumber.read(number), "read once more");
    }
}
