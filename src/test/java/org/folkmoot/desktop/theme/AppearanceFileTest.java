package org.folkmoot.desktop.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppearanceFileTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void what_was_chosen_is_there_at_the_next_start() throws IOException {
        Appearance chosen = new Appearance(Brightness.DARK, 175, "de");
        new AppearanceFile(folder.resolve("not/yet/there")).write(chosen);
        assertEquals(chosen, new AppearanceFile(folder.resolve("not/yet/there")).read());
    }

    @Test
    void a_spoilt_file_counts_as_none() throws IOException {
        Files.writeString(folder.resolve("appearance.properties"), "brightness=purple\ntext-percent=lots");
        assertEquals(Appearance.DEFAULT, new AppearanceFile(folder).read());
    }

    @Test
    void text_is_never_smaller_than_100_or_larger_than_200_percent() {
        assertEquals(100, Appearance.DEFAULT.withText(3).textPercent());
        assertEquals(200, Appearance.DEFAULT.withText(900).textPercent());
    }
}
