package org.folkmoot.desktop.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypedTimeTest {
    @Test
    void a_time_is_read_as_people_write_it() {
        for (String typed : List.of("7:30", "07:30", "7.30", "7h30", " 7:30 Uhr ")) {
            assertEquals(LocalTime.of(7, 30), TypedTime.read(typed).orElseThrow(), typed);
        }
        for (String typed : List.of("19", "19:00", "19h", "19 Uhr")) {
            assertEquals(LocalTime.of(19, 0), TypedTime.read(typed).orElseThrow(), typed);
        }
    }

    @Test
    void what_is_no_time_is_not_guessed_at() {
        for (String typed : List.of("", "25:99", "24:00", "7:5", "half past seven", "-1", "1930")) {
            assertTrue(TypedTime.read(typed).isEmpty(), typed);
        }
    }
}
