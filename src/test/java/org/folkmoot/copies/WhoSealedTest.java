package org.folkmoot.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.folkmoot.copies.Verification.SealedBy;
import org.folkmoot.desk.Village;
import org.folkmoot.journal.DeviceKey;
import org.folkmoot.journal.LineCodec;
import org.folkmoot.journal.Seal;
import org.folkmoot.journal.Sha256;
import org.folkmoot.journal.book.Keyring;
import org.folkmoot.journal.book.RealDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A copy can be cut and sealed again by anybody; verifying says whose seal it is. */
@Execution(ExecutionMode.CONCURRENT)
class WhoSealedTest {
    @TempDir
    Path root;

    private final LineCodec codec = new LineCodec();
    private Path copy;
    private DeviceKey desk;

    @BeforeEach
    void a_copy_sealed_at_the_desk() throws IOException {
        copy = root.resolve("village.folkmoot");
        try (Village village = Copies.afterOneMeeting(root.resolve("here"))) {
            Copies.exported(village.desk(), copy);
            Keyring keys = new Keyring(new RealDisk(), village.setting().keys());
            desk = Objects.requireNonNull(keys.find(village.desk().assembly())).key();
        }
    }

    @Test
    void the_desk_that_recorded_it_seals_up_to_its_newest_entry() {
        Verification.Sealed sealed = Objects.requireNonNull(Copies.checked(copy).sealed());
        assertEquals(SealedBy.RECORDER, sealed.by());
        assertEquals(desk.device(), sealed.device());
    }

    @Test
    void a_copy_cut_and_sealed_by_a_stranger_is_unaltered_and_says_that_a_stranger_sealed_it() throws IOException {
        Path cut = sealed(withoutTheNewestEntry(), DeviceKey.of(new byte[32]), false);
        Verification.Checked checked = Copies.checked(cut);
        assertEquals(Verification.Result.INTACT, checked.result(), checked::toString);
        assertEquals(
                SealedBy.PASSED_ON, Objects.requireNonNull(checked.sealed()).by());
    }

    @Test
    void a_seal_of_the_desk_under_an_entry_that_is_not_the_last_makes_no_copy_whole() throws IOException {
        for (boolean saysItWroteNothing : new boolean[] {true, false}) {
            Path longer = sealed(lines(), desk, !saysItWroteNothing);
            Verification.Checked checked = Copies.checked(longer);
            assertEquals(Verification.Result.NOT_INTACT, checked.result());
            assertEquals(
                    SealedBy.EARLIER, Objects.requireNonNull(checked.sealed()).by());
            assertEquals(
                    "copies.verify.sealed-earlier",
                    checked.findings().getFirst().reason().key());
        }
    }

    @Test
    void of_a_damaged_copy_nothing_is_claimed_about_who_sealed_it() throws IOException {
        for (String changed : new String[] {"\"n\":1,", "\"n\":4,", "Zoë Ångström"}) {
            String text = Files.readString(copy);
            assertTrue(text.contains(changed), changed);
            Path damaged = root.resolve("damaged.folkmoot");
            Files.writeString(damaged, text.replace(changed, changed.replaceAll("[1-9Z]", "6")));
            Verification.Checked checked = Copies.checked(damaged);
            assertEquals(Verification.Result.NOT_INTACT, checked.result(), changed);
            Verification.Sealed sealed = Objects.requireNonNull(checked.sealed());
            assertEquals(SealedBy.NOT_KNOWN, sealed.by(), changed);
            assertEquals(desk.device(), sealed.device(), changed);
            assertEquals(0, sealed.upTo(), changed);
            assertTrue(
                    checked.findings().stream()
                            .noneMatch(finding -> finding.reason().key().equals("copies.verify.sealed-earlier")),
                    () -> checked.findings().toString());
        }
    }

    @Test
    void a_copy_without_its_names_says_how_many_entries_lack_them() throws IOException {
        List<String> nameless = lines();
        nameless.removeIf(line -> isPersonal(line));
        Verification.Checked checked = Copies.checked(sealed(nameless, DeviceKey.of(new byte[32]), false));
        assertTrue(checked.counts().missingPersonal() > 0);
        assertEquals(
                SealedBy.PASSED_ON, Objects.requireNonNull(checked.sealed()).by());
    }

    @Test
    void names_taken_out_or_moved_are_named_by_their_line() throws IOException {
        List<String> all = lines();
        int at = 0;
        while (!isPersonal(all.get(at))) {
            at++;
        }
        List<String> without = new ArrayList<>(all);
        without.remove(at);
        assertEquals(at + 1, found(without, "copies.verify.personal-gone"));
        List<String> moved = new ArrayList<>(all);
        moved.add(moved.remove(at));
        assertEquals(all.size(), found(moved, "copies.verify.personal-misplaced"));
        List<String> doubled = new ArrayList<>(all);
        doubled.add(at, all.get(at));
        assertTrue(found(doubled, "copies.verify.personal-misplaced") > 0);
    }

    @Test
    void a_folder_has_no_seal_at_its_end() {
        assertNull(Copies.checked(root.resolve("here/assembly")).sealed());
    }

    @Test
    void a_record_in_which_nothing_was_founded_is_not_intact() throws IOException {
        Path nothing = sealed(new ArrayList<>(List.of(lines().getFirst())), DeviceKey.of(new byte[32]), false);
        Verification.Checked checked = Copies.checked(nothing);
        assertEquals(Verification.Result.NOT_INTACT, checked.result());
        assertEquals(
                "copies.verify.no-founding",
                checked.findings().getFirst().reason().key());
    }

    @Test
    void a_folder_of_a_newer_version_is_not_called_damaged() throws IOException {
        Path folder = root.resolve("here/assembly");
        Path book = Copies.bookOf(folder);
        String text = Files.readString(book);
        String first = text.substring(0, text.indexOf('\n'));
        Files.writeString(book, text.replace(first, first.replace("\"v\":1", "\"v\":2")));
        Verification.NotARecord not = assertInstanceOf(Verification.NotARecord.class, Copies.verified(folder));
        assertEquals("journal.newer-format", not.why().reason().key());
        String copied = Files.readString(copy);
        Files.writeString(copy, copied.replaceFirst("\"v\":1", "\"v\":2"));
        not = assertInstanceOf(Verification.NotARecord.class, Copies.verified(copy));
        assertEquals("journal.newer-format", not.why().reason().key());
    }

    private long found(List<String> lines, String key) throws IOException {
        List<String> all = lines();
        String seal = Files.readAllLines(copy).get(all.size());
        Path changed = root.resolve("changed.folkmoot");
        Files.writeString(changed, String.join("\n", lines) + "\n" + seal + "\n");
        Verification.Checked checked = Copies.checked(changed);
        assertEquals(Verification.Result.NOT_INTACT, checked.result());
        return checked.findings().stream()
                .filter(finding -> finding.reason().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(checked.findings().toString()))
                .line();
    }

    /** Returns the lines before the closing seal. */
    private List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(copy));
        lines.removeLast();
        return lines;
    }

    private List<String> withoutTheNewestEntry() throws IOException {
        List<String> lines = lines();
        while (!lines.getLast().contains("\"entry\":")) {
            lines.removeLast();
        }
        lines.removeLast();
        while (isPersonal(lines.getLast())) {
            lines.removeLast();
        }
        return lines;
    }

    private Path sealed(List<String> lines, DeviceKey key, boolean underFirstEntry) throws IOException {
        String text = String.join("\n", lines) + "\n";
        String header = lines.getFirst() + "\n";
        String assembly = lines.getFirst().replaceAll(".*\"assembly\":\"([0-9a-f]{64})\".*", "$1");
        String head = lines.stream()
                .filter(line -> line.contains("\"entry\":"))
                .findFirst()
                .map(line -> line.replaceAll(".*\"id\":\"([0-9a-f]{64})\".*", "$1"))
                .orElse(null);
        Seal seal = key.seal(
                codec,
                new Seal.Terms(
                        assembly,
                        key.device(),
                        underFirstEntry ? 1 : 0,
                        underFirstEntry ? head : null,
                        1_800_000_000L,
                        new Seal.CopyTerms(sha(header), lines.size(), sha(text))));
        Path file = root.resolve("sealed-again.folkmoot");
        return Files.writeString(file, text + new String(codec.bytes(seal), StandardCharsets.UTF_8));
    }

    private static boolean isPersonal(String line) {
        return line.contains("\"personal\":{");
    }

    private static String sha(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }
}
