package org.folkmoot.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A process that records is killed (SIGKILL) at a random moment, again and again; whatever it said to be recorded is
 * there afterwards, and nothing is half there. More rounds: {@code -Dfolkmoot.kills=300}.
 */
@Execution(ExecutionMode.CONCURRENT)
class KilledProcessTest {
    private static final int ROUNDS = Integer.getInteger("folkmoot.kills", 30);

    /** A longer record only makes every round slower. */
    private static final int ROUNDS_WITH_ONE_ASSEMBLY = 10;

    private static final int DEEDS = 25;
    private static final int SLIPS = 500;
    private static final int RIGHT_AFTER_THE_START = 0;
    private static final int AFTER_A_CLEAN_CLOSE = Integer.MAX_VALUE;

    @TempDir
    Path root;

    private final SplittableRandom random = new SplittableRandom(20_260_301);

    @Test
    void whatever_a_killed_process_said_to_be_recorded_is_there() throws Exception {
        int deeds = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Path place = root.resolve("assembly-" + round / ROUNDS_WITH_ONE_ASSEMBLY);
            if (round % ROUNDS_WITH_ONE_ASSEMBLY == 0) {
                Village.of(place, 5).close();
            }
            int after =
                    switch (round % 5) {
                        case 0 -> RIGHT_AFTER_THE_START;
                        case 1 -> AFTER_A_CLEAN_CLOSE;
                        case 2 -> DEEDS;
                        default -> random.nextInt(1, DEEDS);
                    };
            List<String> reported = recordUntilKilled(place, round, after, 0);
            deeds += reported.size();
            assertIsThere(place, reported, "round " + round);
        }
        assertTrue(deeds > ROUNDS, "the processes recorded next to nothing: " + deeds);
    }

    @Test
    void a_pile_of_five_hundred_slips_is_there_as_a_whole_or_not_at_all() throws Exception {
        Path place = root.resolve("piles");
        Village.of(place, 5).days(3).close();
        int piles = 0;
        for (int round = 0; round < Math.max(4, ROUNDS / 6); round++) {
            List<String> reported = recordUntilKilled(place, round, 1 + round % 2, SLIPS);
            piles += reported.size()
                    - (int) reported.stream()
                            .filter(deed -> !deed.contains(" "))
                            .count();
            assertIsThere(place, reported, "round " + round);
            Village village = Village.at(place);
            int paid = village.desk().ask(state -> state.payments().size());
            village.close();
            assertEquals(0, paid % SLIPS, "a pile was cut in round " + round);
            assertTrue(paid >= piles * SLIPS, "a pile is missing after round " + round);
        }
        assertTrue(piles > 0, "no pile was ever recorded");
    }

    /** Starts a process, kills it some moments after it reported so many deeds, and returns all that it reported. */
    private List<String> recordUntilKilled(Path place, int seed, int after, int slips) throws Exception {
        Process process = start(place, seed, slips);
        List<String> reported = new ArrayList<>();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
            read(said, reported, after);
            int moments = random.nextInt(after == RIGHT_AFTER_THE_START ? 1_000_000 : 20_000);
            assertFalse(process.waitFor(moments, TimeUnit.MICROSECONDS), "it ended by itself");
            // Through its handle: what it said stays to be read.
            assertTrue(process.toHandle().destroyForcibly());
            process.waitFor();
            read(said, reported, Integer.MAX_VALUE);
        }
        return reported;
    }

    private static void read(BufferedReader said, List<String> reported, int most) throws IOException {
        while (reported.size() < most) {
            String line = said.readLine();
            if (line == null || line.equals("closed")) {
                return;
            }
            // The very last line may have been cut by the kill: then nobody could read it.
            if (line.endsWith("done")) {
                reported.add(line.substring(0, line.length() - " done".length()));
            } else if (line.contains("Exception") || line.contains("Error")) {
                throw new AssertionError(
                        line + "\n" + String.join("\n", said.lines().toList()));
            }
        }
    }

    private Process start(Path place, int seed, int slips) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                java,
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                RecordingChild.class.getName(),
                place.resolve("assembly").toString(),
                place.resolve("keys").toString(),
                Integer.toString(seed),
                Integer.toString(DEEDS),
                Integer.toString(slips));
        return builder.redirectErrorStream(true).start();
    }

    private static void assertIsThere(Path place, List<String> reported, String round) {
        Village village = Village.at(place);
        Desk desk = village.desk();
        assertEquals(List.of(), desk.findings(), round);
        assertEquals(null, desk.lookingBecause(), round);
        assertEquals(List.of(), desk.check(Progress.SILENT), round);
        Set<String> there = new HashSet<>();
        desk.entries().page(Long.MAX_VALUE, 100_000).forEach(row -> there.add(row.entry()));
        for (String deed : reported) {
            for (String entry : deed.split(" ")) {
                assertTrue(there.contains(entry), () -> round + ": lost " + entry);
            }
        }
        List<Id> nameless = village.people().stream()
                .filter(person -> desk.names().of(person).isEmpty())
                .toList();
        assertEquals(List.of(), nameless, round);
        desk.takeSeat(village.person(1));
        Village.recorded(desk.record(new JoinApplied(1), Texts.of(Names.NAMES, "Next")));
        village.close();
    }
}
