package org.folkmoot.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.journal.book.FaultyDisk;
import org.folkmoot.journal.book.FullDisk;
import org.folkmoot.journal.book.MemoryDisk;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What a person is told when the disk fails is true: reopening shows exactly that. */
@Execution(ExecutionMode.CONCURRENT)
class DiskTroubleTest {
    private static final int DEEDS = 5;

    /** Names that do not exist on the real disk, so the tables are in memory. */
    @TempDir
    Path nowhere;

    /** Somebody at a desk on a disk: after each attempt they remember what they were told. */
    private final class Somebody {
        private final MemoryDisk disk;
        private final SplittableRandom random = new SplittableRandom(3);
        private final List<String> told = new ArrayList<>();
        private final List<String> unsure = new ArrayList<>();
        private long clock = Village.FOUNDED_AT;
        private int named;

        Somebody(MemoryDisk disk) {
            this.disk = disk;
        }

        DeskSetting setting() {
            return new DeskSetting(disk, nowhere.resolve("keys"), () -> clock, random);
        }

        Opened founds() {
            return Desk.found(nowhere.resolve("valley"), Village.founding(3, true), setting());
        }

        Opened opens() {
            return Desk.open(nowhere.resolve("valley"), setting(), Progress.SILENT);
        }

        /** Writes down some who apply, in one entry or in a deed of three, and says whether that is recorded. */
        Recording writesDown(Desk desk) {
            clock += 60;
            int first = named;
            boolean deed = named % 2 == 1;
            named += deed ? 3 : 1;
            Recording recording = deed
                    ? desk.record(3, writer -> {
                        for (int i = first; i < first + 3; i++) {
                            writer.add(new JoinApplied(1), Texts.of(Names.NAMES, "N" + i));
                        }
                    })
                    : desk.record(new JoinApplied(1), Texts.of(Names.NAMES, "N" + first));
            List<String> names = new ArrayList<>();
            for (int i = first; i < named; i++) {
                names.add("N" + i);
            }
            switch (recording) {
                case Recording.Recorded recorded -> told.addAll(names);
                case Recording.NotKnown not -> unsure.addAll(names);
                case Recording.NotWritten not -> {}
                case Recording.Refused refused ->
                    assertEquals("desk.stopped", refused.cause().key());
            }
            return recording;
        }

        /** Reopens: what was told to be recorded is there, what was not is not, and nothing is half there. */
        Desk findsAllOfItAgain() {
            Desk desk = Village.ready(opens());
            assertEquals(List.of(), desk.findings());
            List<String> there = applicants(desk);
            if (!there.equals(told)) {
                List<String> both = new ArrayList<>(told);
                both.addAll(unsure);
                assertEquals(both, there);
            }
            assertEquals(List.of(), desk.check(Progress.SILENT));
            return desk;
        }

        private List<String> applicants(Desk desk) {
            return desk.ask(state -> state.people().who(Standing.WAITING, clock).stream()
                    .map(person -> desk.names().shown(person.id()))
                    .toList());
        }
    }

    private static Desk seated(Opened opened) {
        Desk desk = Village.ready(opened);
        Id first =
                desk.ask(state -> state.people().everybody().iterator().next().id());
        desk.takeSeat(first);
        return desk;
    }

    @Test
    void whichever_operation_fails_once_the_person_is_told_the_truth() {
        assertTrue(recordWithFailures(false) > 30);
    }

    @Test
    void whichever_operation_fails_for_ever_the_person_is_told_the_truth() {
        assertTrue(recordWithFailures(true) > 30);
    }

    private int recordWithFailures(boolean forEver) {
        for (int at = 1; ; at++) {
            FaultyDisk disk = new FaultyDisk();
            Somebody somebody = new Somebody(disk);
            Desk desk = seated(somebody.founds());
            disk.failAt(at, forEver);
            for (int i = 0; i < DEEDS; i++) {
                Recording recording = somebody.writesDown(desk);
                boolean nothingFailedYet = !disk.hasFailed();
                if (nothingFailedYet) {
                    assertInstanceOf(Recording.Recorded.class, recording);
                }
            }
            boolean failed = disk.hasFailed();
            disk.mend();
            desk.close();
            somebody.findsAllOfItAgain().close();
            if (!failed) {
                return at;
            }
        }
    }

    @Test
    void after_something_that_is_not_known_nothing_more_is_recorded_until_it_is_reopened() {
        FaultyDisk disk = new FaultyDisk();
        Somebody somebody = new Somebody(disk);
        Desk desk = seated(somebody.founds());
        disk.failAt(3, true);
        assertInstanceOf(Recording.NotKnown.class, somebody.writesDown(desk));
        disk.mend();
        assertInstanceOf(Recording.Refused.class, somebody.writesDown(desk));
        desk.close();
        Desk again = somebody.findsAllOfItAgain();
        again.takeSeat(
                again.ask(state -> state.people().everybody().iterator().next().id()));
        somebody.told.clear();
        somebody.told.addAll(somebody.applicants(again));
        assertInstanceOf(Recording.Recorded.class, somebody.writesDown(again));
    }

    @Test
    void when_the_power_is_cut_everything_that_was_told_to_be_recorded_is_there() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            FaultyDisk disk = new FaultyDisk();
            Somebody somebody = new Somebody(disk);
            Desk desk = seated(somebody.founds());
            disk.failAt(1 + random.nextInt(60), true);
            while (!disk.hasFailed()) {
                somebody.writesDown(desk);
            }
            // What was being written when the light went out may be there or not.
            somebody.unsure.clear();
            for (int i = somebody.told.size(); i < somebody.named; i++) {
                somebody.unsure.add("N" + i);
            }
            disk.mend();
            disk.cutPower(seed % 4 == 0 ? null : random);
            try {
                somebody.findsAllOfItAgain();
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }

    @Test
    void a_founding_for_which_the_disk_is_too_small_leaves_nothing_behind() {
        MemoryDisk endless = new MemoryDisk();
        Village.ready(new Somebody(endless).founds()).close();
        for (int part = 0; part < 40; part++) {
            FullDisk disk = new FullDisk(endless.used() * part / 40);
            Somebody somebody = new Somebody(disk);
            assertInstanceOf(Opened.Not.class, somebody.founds());
            assertEquals(0, disk.used(), "with room for " + part + " of 40 parts");
            disk.enlarge();
            Village.ready(somebody.founds()).close();
        }
    }

    @Test
    void a_disk_full_at_twenty_levels_loses_nothing() {
        MemoryDisk endless = new MemoryDisk();
        Somebody measure = new Somebody(endless);
        Desk measured = seated(measure.founds());
        long least = endless.used();
        for (int i = 0; i < 12; i++) {
            measure.writesDown(measured);
        }
        long most = endless.used();
        int notWritten = 0;
        for (int level = 0; level < 20; level++) {
            FullDisk disk = new FullDisk(least + 200 + (most - least) * level / 20);
            Somebody somebody = new Somebody(disk);
            Desk desk = seated(somebody.founds());
            for (int i = 0; i < 12; i++) {
                notWritten += somebody.writesDown(desk) instanceof Recording.NotWritten ? 1 : 0;
            }
            desk.close();
            somebody.findsAllOfItAgain().close();
            disk.enlarge();
            Desk again = seated(somebody.opens());
            assertInstanceOf(Recording.Recorded.class, somebody.writesDown(again));
            again.close();
        }
        assertTrue(notWritten > 20, "the disk was never full");
    }

    @Test
    void a_founding_that_fails_at_any_moment_can_be_done_again_in_the_same_folder() {
        boolean failed = true;
        for (int at = 1; failed; at++) {
            FaultyDisk disk = new FaultyDisk();
            Somebody somebody = new Somebody(disk);
            disk.failAt(at, at % 2 == 0);
            Opened first = somebody.founds();
            failed = disk.hasFailed();
            disk.mend();
            if (first instanceof Opened.Ready(Desk desk)) {
                desk.close();
                Village.ready(somebody.opens()).close();
            } else {
                Opened looked = somebody.opens();
                if (looked instanceof Opened.Ready(Desk desk)) {
                    boolean complete = desk.ask(state -> state.isComplete());
                    assertTrue(complete, "founded by half, at " + at);
                    desk.close();
                } else {
                    Village.ready(somebody.founds()).close();
                }
            }
        }
    }

    @Test
    void a_full_disk_when_founding_says_so_and_leaves_the_folder_to_be_used_again() {
        FullDisk disk = new FullDisk(900);
        Somebody somebody = new Somebody(disk);
        assertInstanceOf(Opened.Not.class, somebody.founds());
        Opened.Not not = assertInstanceOf(Opened.Not.class, somebody.opens());
        assertTrue(
                List.of("desk.never-founded", "journal.book.none-here")
                        .contains(not.reason().key()),
                not.toString());
        disk.enlarge();
        seated(somebody.founds()).close();
    }
}
