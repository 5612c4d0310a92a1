package org.folkmoot.desktop.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.folkmoot.desk.Village;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which order people are listed at first. */
class NameOrderTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path root;

    @Test
    void people_are_listed_by_name_as_their_language_orders_names() {
        try (Village village = Village.named(root, List.of("Zoe", "émil", "Özlem", "Farah", "Pia"))) {
            List<PersonRow> rows = village.desk()
                    .ask(state ->
                            PersonRow.all(state, village.now(), village.desk().names()::shown));
            assertEquals(
                    List.of("émil", "Farah", "Özlem", "Pia", "Zoe"),
                    PersonRow.byName(rows, Locale.ENGLISH).stream()
                            .map(PersonRow::name)
                            .toList());
        }
    }
}
