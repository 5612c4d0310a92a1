package org.folkmoot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

    /** Leaves closed tables of a story that were opened and closed for each of its entries after the third. */
    static void leaveOneByOne(Path folder, Story story) {
        List<Applied> all = story.applied();
        for (int i = 3; i < all.size(); i++) {
            Lasts before = Lasts.NONE.with(Story.DEVICE, all.get(i - 1).entry().id());
            try (Tables tables = open(folder, Story.ASSEMBLY, before)) {
                if (i == 3) {
                    tables.rebuild(all.subList(0, 3), Progress.UNHEARD);
                }
                assertFalse(tables.needsRebuild(), "before entry " + i);
                tables.write(List.of(all.get(i)));
            }
        }
    }

    /** The tables hold what the story came to, row by row. */
    static void assertTells(Story story, Tables tables) {
        try (TablesCheck check = tables.check()) {
            story.applied().forEach(check::take);
            assertEquals(List.of(), check.finish(Progress.UNHEARD).differences());
        }
    }
}
