package org.folkmoot.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.IncomeIssued;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.journal.json.Unreadable;
import org.folkmoot.money.Leg;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.Test;

class ExamplesTest {
    private static final Path ROOM = Path.of("src/main/java/org/folkmoot/journal/package-info.java");

    private final LineCodec codec = new LineCodec();

    /** The lines that stand as examples in the room's description. */
    private List<Line> examples() {
        String assembly = "a".repeat(64);
        DeviceKey key = DeviceKey.of(new byte[32]);
        Tip none = Tip.none(assembly, key.device());
        Entry income = none.next(codec, new IncomeIssued(new Hour(490_000)), 1_764_000_000, null, null, null);
        Personal reason = new Personal("5".repeat(64), Texts.of("reason", "Äpfel"));
        Id ida = new Id("b".repeat(64), 0);
        Id jonas = new Id("b".repeat(64), 1);
        Leg leg = new Leg(ida, jonas, ida, Circles.whole(12));
        Entry payment = none.after(income)
                .next(
                        codec,
                        new PaymentMade(ida, jonas, List.of(leg), "17", Assent.SIGNATURE, new Day(20_416)),
                        1_764_000_060,
                        ida,
                        null,
                        reason);
        Seal.Terms terms = new Seal.Terms(assembly, key.device(), 2, payment.id(), 1_764_000_120, null);
        Header copy = Header.copy(assembly, "Valley");
        Seal.CopyTerms file = new Seal.CopyTerms(Sha256.hex(codec.bytes(copy)), 4, "c".repeat(64));
        Seal.Terms closing = new Seal.Terms(assembly, key.device(), 2, payment.id(), 1_764_000_180, file);
        return List.of(
                Header.book(assembly, key.device()),
                Header.personal(assembly),
                copy,
                income,
                reason,
                payment,
                key.seal(codec, terms),
                key.seal(codec, closing));
    }

    @Test
    void the_examples_in_the_description_of_the_room_are_what_is_written() throws IOException {
        String expected = String.join(
                "\n",
                examples().stream()
                        .map(line -> new String(codec.bytes(line), UTF_8).strip())
                        .toList());
        String described = String.join(
                "\n",
                Files.readAllLines(ROOM, UTF_8).stream()
                        .filter(line -> line.startsWith(" * {\""))
                        .map(line -> line.substring(3))
                        .toList());
        assertEquals(expected, described);
    }

    @Test
    void the_examples_are_read_as_they_are_meant() throws Unreadable {
        for (Line line : examples()) {
            byte[] bytes = codec.bytes(line);
            assertEquals(line, codec.read(bytes, 0, bytes.length - 1));
            assertTrue(!(line instanceof Seal seal) || DeviceKey.verifies(codec, seal));
        }
    }
}
