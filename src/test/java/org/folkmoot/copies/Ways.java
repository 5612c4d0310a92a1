package org.folkmoot.copies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.desk.Village;
import org.folkmoot.journal.DeviceKey;
import org.folkmoot.journal.Entry;
import org.folkmoot.journal.Header;
import org.folkmoot.journal.LineCodec;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.Tip;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.IncomeIssued;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.journal.acts.MemberLeft;
import org.folkmoot.terms.Hour;

/** Copies of a village's record that went various ways. */
public final class Ways {
    private Ways() {}

    /** Copies a village's folder and key to another place, as somebody might carry away a whole laptop. */
    public static void carryAway(Path village, Path to) {
        try (Stream<Path> files = Files.walk(village)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(village.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes a copy of a village that was carried away and in which other things were recorded since; the village is closed
     * meanwhile and open again afterwards.
     *
     * @param village lies in a folder whose root is {@code root}
     * @param entries how many entries were recorded there
     */
    public static Path elsewhere(Village village, Path root, Path file, int entries) {
        village.desk().close();
        Path other = file.resolveSibling("carried-" + file.getFileName());
        carryAway(root, other);
        village.opens();
        try (Village there = Village.at(other)) {
            there.desk().takeSeat(there.person(1));
            for (int i = 0; i < entries; i++) {
                Village.recorded(there.desk().record(new JoinApplied(1), Texts.of("names", "There " + i)));
            }
            Copies.exported(there.desk(), file);
        }
        return file;
    }

    /** Lets another device write an entry beside the newest one, so that the record has two heads; the desk is closed. */
    public static void writeBeside(Village village) {
        long newest = village.desk().entries().count();
        write(village, newest, new IncomeIssued(Hour.of(village.now() + 7200)));
    }

    /** Lets another device write behind the newest entry that somebody left; the desk is closed. */
    public static void writeBehind(Village village) {
        long next = village.desk().entries().count() + 1;
        write(village, next, new MemberLeft(village.person(3), Assent.PRESENT, "", village.person(2)));
    }

    /** Writes an act that follows the last entry below a number. */
    private static void write(Village village, long below, Act act) {
        LineCodec codec = new LineCodec();
        String assembly = village.desk().assembly();
        List<String> before = village.desk().entries().page(below, 1).stream()
                .map(row -> row.entry())
                .toList();
        DeviceKey other = DeviceKey.of(new byte[DeviceKey.SEED_BYTES]);
        Tip tip = new Tip(assembly, other.device(), 0, null, before, village.now());
        Entry entry = tip.next(codec, act, village.now() + 7200, null, null, null);
        Path book = village.folder().resolve("book").resolve(other.device() + ".jsonl");
        village.desk().close();
        try {
            Files.write(book, codec.bytes(Header.book(assembly, other.device())));
            Files.write(book, codec.bytes(entry), java.nio.file.StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
