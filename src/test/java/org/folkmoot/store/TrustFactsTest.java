package org.folkmoot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Trust as rows: one for every time it was given, ended when it was withdrawn or given anew. */
@Execution(ExecutionMode.CONCURRENT)
class TrustFactsTest {
    private static final int DAY = 86_400;

    @TempDir
    private Path folder;

    @Test
    void trust_given_anew_ends_the_one_before_and_withdrawn_trust_is_over() {
        Folder.leave(folder, Story.ofAVillage());
        assertEquals(List.of("1 1-2 for 3 days", "2 2-3 for 3 days", "3 1-2 holds"), facts());
    }

    @Test
    void the_same_stands_there_when_the_program_was_closed_after_each_act() {
        Folder.leaveOneByOne(folder, Story.ofAVillage());
        assertEquals(List.of("1 1-2 for 3 days", "2 2-3 for 3 days", "3 1-2 holds"), facts());
    }

    /** Every fact with its number, the two people, and how long it held. */
    private List<String> facts() {
        Database database = Database.open(new Shelf(folder).url().orElseThrow());
        try {
            return database.ask(
                    handle -> handle.createQuery("select no, truster, trusted, since, ended_at from trust order by no")
                            .map((row, context) -> row.getLong("no") + " " + row.getInt("truster") + "-"
                                    + row.getInt("trusted") + " " + fate(row.getLong("since"), row.getLong("ended_at")))
                            .list());
        } finally {
            database.close();
        }
    }

    private static String fate(long since, long endedAt) {
        return endedAt == 0 ? "holds" : "for " + (endedAt - since) / DAY + " days";
    }
}
