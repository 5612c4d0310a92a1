package org.folkmoot.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.acts.AgendaEntry;
import org.folkmoot.journal.acts.Arrived;
import org.folkmoot.journal.acts.IncomeIssued;
import org.folkmoot.journal.acts.Left;
import org.folkmoot.journal.acts.MeetingClosed;
import org.folkmoot.journal.acts.NoticeGiven;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.json.Unreadable;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.Test;

class LineCodecTest {
    private static final String ASSEMBLY = "a".repeat(64);
    private static final String DEVICE = "d".repeat(64);
    private static final String SALT = "5".repeat(64);

    private final LineCodec codec = new LineCodec();

    /** Two kinds say the same in the same words, and mean the opposite. */
    @Test
    void an_act_is_read_as_what_it_is_whatever_was_read_before_it() throws Unreadable {
        Id somebody = new Id("e".repeat(64), 3);
        List<Act> acts = List.of(
                new Arrived(somebody, People.of(somebody)),
                new Left(somebody, People.of(somebody)),
                new IncomeIssued(new Hour(490_000)),
                new MeetingClosed(somebody));
        Random random = new Random(7);
        LineCodec reading = new LineCodec();
        Tip tip = Tip.none(ASSEMBLY, DEVICE);
        for (int i = 0; i < 300; i++) {
            Entry entry = tip.next(codec, acts.get(random.nextInt(acts.size())), 1_764_000_000, null, null, null);
            tip = tip.after(entry);
            byte[] line = codec.bytes(entry);
            assertEquals(entry, reading.read(line, 0, line.length - 1));
        }
    }

    @Test
    void every_line_is_read_as_it_was_written() throws Unreadable {
        Personal personal = new Personal(SALT, Texts.of("titles", "Whither the shed?", "Ümläut 😀"));
        Tip tip = Tip.none(ASSEMBLY, DEVICE);
        Entry first = tip.next(codec, new IncomeIssued(new Hour(490_000)), 1_764_000_000, null, null, null);
        Entry second = tip.after(first)
                .next(
                        codec,
                        new NoticeGiven(1_764_900_000, List.of(new AgendaEntry(null, 10))),
                        1_764_000_060,
                        Id.of(first.id()),
                        new Deed("0".repeat(32), 0, 2),
                        personal);
        Seal.CopyTerms copy = new Seal.CopyTerms("1".repeat(64), 4, "2".repeat(64));
        List<Line> lines = List.of(
                Header.book(ASSEMBLY, DEVICE),
                Header.personal(ASSEMBLY),
                Header.copy(ASSEMBLY, "Valley"),
                first,
                second,
                personal,
                new Seal(new Seal.Terms(ASSEMBLY, DEVICE, 2, second.id(), 1_764_000_060, null), "3".repeat(128)),
                new Seal(new Seal.Terms(ASSEMBLY, DEVICE, 0, null, 1_764_000_060, copy), "3".repeat(128)));
        for (Line line : lines) {
            byte[] bytes = codec.bytes(line);
            assertEquals(line, codec.read(bytes, 0, bytes.length - 1));
        }
    }

    @Test
    void one_changed_byte_anywhere_in_a_line_is_found() {
        Personal personal = new Personal(SALT, Texts.of("title", "Whither the shed?"));
        Entry entry = Tip.none(ASSEMBLY, DEVICE)
                .next(codec, new IncomeIssued(new Hour(490_000)), 1_764_000_000, null, null, personal);
        for (Line line : List.of(entry, personal)) {
            byte[] bytes = codec.bytes(line);
            for (int at = 0; at < bytes.length - 1; at++) {
                for (int bit = 0; bit < 8; bit++) {
                    byte[] flipped = bytes.clone();
                    flipped[at] ^= (byte) (1 << bit);
                    assertThrows(Unreadable.class, () -> codec.read(flipped, 0, flipped.length - 1), "byte " + at);
                }
            }
        }
    }

    @Test
    void a_newer_format_and_another_format_are_told_apart_whatever_else_they_say() {
        assertReason("journal.newer-format", "{\"header\":{\"colour\":\"red\",\"format\":\"folkmoot\",\"v\":2}}");
        assertReason("journal.unreadable.not-ours", "{\"header\":{\"format\":\"other\",\"v\":1}}");
        assertReason("journal.unreadable.not-ours", "{\"header\":{}}");
        assertReason("journal.unreadable.missing", "{\"header\":{\"format\":\"folkmoot\",\"v\":1}}");
        assertReason("journal.unreadable.line", "{\"other\":{}}");
        assertReason("journal.unreadable.line", "[]");
        assertReason("journal.unreadable.line", "{}");
    }

    private void assertReason(String key, String line) {
        byte[] bytes = line.getBytes(UTF_8);
        Unreadable fault = assertThrows(Unreadable.class, () -> codec.read(bytes, 0, bytes.length));
        assertEquals(key, fault.reason().key());
    }
}
