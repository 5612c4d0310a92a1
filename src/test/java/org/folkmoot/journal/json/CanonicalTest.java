package org.folkmoot.journal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalTest {
    private static final String SIGNS = "\\\"{}[],:0123456789.eE-tfn u\r\n";

    @Test
    void names_stand_in_the_order_of_utf_16_code_units() throws Unreadable {
        // The order of the example in RFC 8785, section 3.2.3: a surrogate pair comes before U+FB33.
        String text = "{\"\\r\":1,\"1\":2,\"\u0080\":3,\"ö\":4,\"€\":5,\"😀\":6,\"\uFB33\":7}";
        Json json = CanonicalReader.read(text.getBytes(UTF_8));
        assertEquals(text, new String(CanonicalWriter.bytes(json), UTF_8));
    }

    @Test
    void control_characters_have_their_one_spelling() {
        Json json = new Json.Text("\b\t\n\f\r\"\\/\u0000\u001f\u007f\u2028");
        assertEquals(
                "\"\\b\\t\\n\\f\\r\\\"\\\\/\\u0000\\u001f\u007f\u2028\"",
                new String(CanonicalWriter.bytes(json), UTF_8));
    }

    @Test
    void a_lone_surrogate_is_not_written() {
        assertThrows(IllegalArgumentException.class, () -> CanonicalWriter.bytes(new Json.Text("a\uD800b")));
        assertThrows(IllegalArgumentException.class, () -> CanonicalWriter.bytes(new Json.Text("\uDC00\uD800")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1,\"a\":2}|twice",
                "{\"b\":1,\"a\":2}|order",
                "1e999999999|not-whole",
                "1.0|not-whole",
                "-0|not-whole",
                "01|not-whole",
                "-|not-whole",
                "9007199254740992|too-large",
                "99999999999999999999999999999999|too-large",
                "null|unexpected",
                "NaN|unexpected",
                "{\"a\": 1}|unexpected",
                "{\"a\":1,}|unexpected",
                "{a:1}|unexpected",
                "[1,]|unexpected",
                "{\"a\":1}x|trailing",
                "{\"a\":1}{}|trailing",
                "{\"a\":tru|ends-early",
                "\"abc|ends-early",
                "\"\\u0041\"|escape",
                "\"\\/\"|escape",
                "\"\\u000a\"|escape",
                "\"\\u001F\"|escape",
                "\"\\ud83d\\ude00\"|escape",
                "\"\\|escape",
            })
    void other_spellings_are_refused(String text, String reason) {
        assertReason(reason, text.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c080",
                "c0af",
                "ed a0 80",
                "ed bf bf",
                "e0 80 80",
                "f0 80 80 80",
                "f4 90 80 80",
                "f5 80 80 80",
                "80",
                "ff",
                "e2 82",
                "c3"
            })
    void bytes_that_are_not_utf_8_are_refused(String hex) {
        byte[] bad = java.util.HexFormat.of().parseHex(hex.replace(" ", ""));
        byte[] quoted = new byte[bad.length + 2];
        quoted[0] = '"';
        System.arraycopy(bad, 0, quoted, 1, bad.length);
        quoted[bad.length + 1] = '"';
        assertReason("utf-8", quoted);
    }

    @Test
    void a_byte_order_mark_a_windows_line_end_and_a_bare_control_character_are_named() {
        assertReason("byte-order-mark", "\uFEFF{}".getBytes(UTF_8));
        assertReason("line-end", "{}\r".getBytes(UTF_8));
        assertReason("control", "\"\t\"".getBytes(UTF_8));
        assertReason("control", "\"\0\"".getBytes(UTF_8));
        assertReason("ends-early", new byte[0]);
    }

    @Test
    void sixteen_levels_are_read_and_a_hundred_thousand_are_refused() throws Unreadable {
        byte[] sixteen = ("[".repeat(16) + "]".repeat(16)).getBytes(UTF_8);
        assertArrayEquals(sixteen, CanonicalWriter.bytes(CanonicalReader.read(sixteen)));
        assertReason("too-deep", ("[".repeat(17) + "]".repeat(17)).getBytes(UTF_8));
        assertReason("too-deep", "[".repeat(100_000).getBytes(UTF_8));
        assertReason("too-deep", "{\"a\":".repeat(100_000).getBytes(UTF_8));
    }

    @Test
    void whatever_is_written_is_read_as_the_same() throws Unreadable {
        for (int seed = 0; seed < 2_000; seed++) {
            Json json = random(new Random(seed), 1);
            byte[] bytes = CanonicalWriter.bytes(json);
            assertEquals(json, CanonicalReader.read(bytes), "seed " + seed);
        }
    }

    @Test
    void whatever_is_read_would_be_written_as_the_same_bytes() {
        int read = 0;
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            byte[] bytes = damaged(random, CanonicalWriter.bytes(random(random, 1)));
            try {
                assertArrayEquals(bytes, CanonicalWriter.bytes(CanonicalReader.read(bytes)), "seed " + seed);
                read++;
            } catch (Unreadable expected) {
                // Most damage is refused; what is not must be canonical.
            }
        }
        assertEquals(true, read > 100, "too few were read: " + read);
    }

    private static byte[] damaged(Random random, byte[] bytes) {
        int at = random.nextInt(bytes.length);
        byte[] copy = bytes.clone();
        return switch (random.nextInt(4)) {
            case 0 -> {
                copy[at] ^= (byte) (1 << random.nextInt(8));
                yield copy;
            }
            case 1 -> {
                copy[at] = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
                yield copy;
            }
            case 2 -> {
                System.arraycopy(bytes, at + 1, copy, at, bytes.length - at - 1);
                yield Arrays.copyOf(copy, bytes.length - 1);
            }
            default -> {
                byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
                System.arraycopy(bytes, at, longer, at + 1, bytes.length - at);
                yield longer;
            }
        };
    }

    private static Json random(Random random, int depth) {
        return switch (random.nextInt(depth > 4 ? 3 : 5)) {
            case 0 -> new Json.Whole(random.nextBoolean() ? random.nextInt(-100, 100) : random.nextLong() >> 11);
            case 1 -> new Json.Bool(random.nextBoolean());
            case 2 -> new Json.Text(text(random));
            case 3 -> {
                List<Json> items = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    items.add(random(random, depth + 1));
                }
                yield new Json.Arr(items);
            }
            default -> {
                TreeMap<String, Json> fields = new TreeMap<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    fields.put(text(random), random(random, depth + 1));
                }
                yield Json.Obj.of(fields);
            }
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.appendCodePoint(
                    switch (random.nextInt(5)) {
                        case 0 -> random.nextInt(0x20);
                        case 1 -> random.nextInt(0x80, 0x800);
                        case 2 -> random.nextInt(0xE000, 0x10000);
                        case 3 -> random.nextInt(0x10000, 0x110000);
                        default -> random.nextInt(0x20, 0x80);
                    });
        }
        return text.toString();
    }

    private static void assertReason(String reason, byte[] bytes) {
        Unreadable fault = assertThrows(Unreadable.class, () -> CanonicalReader.read(bytes));
        assertEquals("journal.unreadable." + reason, fault.reason().key());
    }
}
