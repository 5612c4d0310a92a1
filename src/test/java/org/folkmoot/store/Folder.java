package org.folkmoot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;

/** Opens tables in a folder as tests want them. */
final class Folder {
    static final Mark MARK = new Mark(new byte[32]);

    private Folder() {}

    /** Opens the tables of a story, whatever state they are in. */
    static Tables open(Path folder, Story story) {
        return open(folder, Story.ASSEMBLY, story.lasts());
    }

    /** Opens tables. */
    static Tables open(Path folder, String assembly, Lasts lasts) {
        return assertInstanceOf(Opening.Opened.class, Tables.open(folder, assembly, lasts, MARK))
                .tables();
    }

    /** Opens tables that are filled with a story. */
    static Tables filled(Path folder, Story story) {
        Tables tables = open(folder, story);
        tables.rebuild(story.applied(), Progress.UNHEARD);
        return tables;
    }

    /** Leaves closed tables of a story in a folder. */
    static void leave(Path folder, Story story) {
        filled(folder, story).close();
    }

    /** The tables hold what the story came to, row by row. */
    static void assertTells(Story story, Tables tables) {
        try (TablesCheck check = tables.check()) {
            story.applied().forEach(check::take);
            assertEquals(List.of(), check.finish(Progress.UNHEARD));
        }
    }
}
