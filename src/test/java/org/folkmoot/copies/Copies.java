package org.folkmoot.copies;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.Progress;
import org.folkmoot.desk.Village;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.journal.book.RealDisk;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.terms.Id;

/** What the tests of copies begin with. */
public final class Copies {
    private Copies() {}

    /** Returns a small assembly that met once, closed its meeting and took in an application afterwards. */
    public static Village afterOneMeeting(Path root) {
        Village village = Village.of(root, 3);
        village.desk().takeSeat(village.person(1));
        Id proposal = village.proposes(new RuleChange("loss.yearly", "500"));
        Meeting meeting = village.meets(3, List.of(proposal));
        village.confirms(village.votes(proposal, 3, 0, 0));
        village.closes(meeting);
        Village.recorded(village.desk().record(new JoinApplied(1), Texts.of("names", "Zoë Ångström")));
        return village;
    }

    /** Exports to a file, which must succeed. */
    public static Exported.Done exported(Desk desk, Path file) {
        return assertInstanceOf(
                Exported.Done.class, new Export(new RealDisk()).of(desk, name -> file, Progress.SILENT));
    }

    /** Verifies a file or folder that must be readable. */
    public static Verification.Checked checked(Path path) {
        return assertInstanceOf(Verification.Checked.class, verified(path));
    }

    /** Verifies a file or folder without any key. */
    public static Verification verified(Path path) {
        return new Verify(new RealDisk()).path(path, null, Progress.SILENT);
    }

    /** Returns the only book of an assembly's folder. */
    public static Path bookOf(Path folder) {
        try (var books = Files.list(folder.resolve("book"))) {
            return books.filter(each -> each.toString().endsWith(".jsonl"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes bytes to a file. */
    public static Path write(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns which line of a file the byte at an offset belongs to, from 1. */
    public static long lineOf(byte[] bytes, int offset) {
        long line = 1;
        for (int i = 0; i < offset; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    /** Returns a text's bytes. */
    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
