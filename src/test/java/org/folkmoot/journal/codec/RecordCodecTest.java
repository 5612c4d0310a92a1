package org.folkmoot.journal.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.List;
import org.folkmoot.journal.acts.Pair;
import org.folkmoot.journal.acts.Pairs;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.json.Unreadable;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Fraction;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordCodecTest {
    private static final String A = "a".repeat(64);
    private static final String B = "b".repeat(64);

    enum Colour {
        RED,
        DARK_BLUE
    }

    sealed interface Gift {
        record WholeCake(int slices) implements Gift {}

        record Nothing() implements Gift {}
    }

    record Everything(
            String name,
            int small,
            long large,
            boolean yes,
            Id id,
            Circles circles,
            Day day,
            Hour hour,
            Fraction share,
            Colour colour,
            List<Gift> gifts,
            @Nullable Id maybe) {}

    record Bounded(int number) {
        Bounded {
            if (number > 3) {
                throw new IllegalArgumentException();
            }
        }
    }

    record Amount(Circles amount) {}

    record Share(Fraction share) {}

    record Birthday(Day day) {}

    private final RecordCodec codec = new RecordCodec();

    @Test
    void a_record_is_written_by_its_components() throws Unreadable {
        Everything full = new Everything(
                "Ida",
                -3,
                1L << 40,
                true,
                new Id(A, 7),
                new Circles(BigInteger.TEN.pow(37).negate()),
                new Day(20_000),
                new Hour(480_001),
                new Fraction(2, 3),
                Colour.DARK_BLUE,
                List.of(new Gift.WholeCake(8), new Gift.Nothing()),
                null);
        String expected = "{\"circles\":\"-1" + "0".repeat(37) + "\",\"colour\":\"dark-blue\",\"day\":20000,"
                + "\"gifts\":[{\"kind\":\"whole-cake\",\"slices\":8},{\"kind\":\"nothing\"}],\"hour\":480001,\"id\":\""
                + A + ".7\",\"large\":1099511627776,\"name\":\"Ida\",\"share\":\"2/3\",\"small\":-3,\"yes\":true}";
        assertEquals(expected, new String(codec.write(Everything.class, full), UTF_8));
        assertEquals(full, read(Everything.class, expected));
    }

    @Test
    void people_are_written_as_a_dictionary_of_entries() throws Unreadable {
        People people = People.of(new Id(B, 1), new Id(A, 0), new Id(B, 0));
        String written = "{\"entries\":[\"" + B + "\",\"" + A + "\"],\"rows\":[[0,1],[1,0],[0,0]]}";
        assertEquals(written, new String(codec.write(People.class, people), UTF_8));
        assertEquals(people, read(People.class, written));
        assertEquals(new People(List.of()), read(People.class, "{\"entries\":[],\"rows\":[]}"));
    }

    @Test
    void pairs_are_written_as_a_dictionary_of_entries() throws Unreadable {
        Pairs pairs = new Pairs(List.of(new Pair(new Id(A, 1), new Id(B, 2)), new Pair(new Id(B, 2), new Id(A, 1))));
        String written = "{\"entries\":[\"" + A + "\",\"" + B + "\"],\"rows\":[[0,1,1,2],[1,2,0,1]]}";
        assertEquals(written, new String(codec.write(Pairs.class, pairs), UTF_8));
        assertEquals(pairs, read(Pairs.class, written));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'entries':['B','A'],'rows':[[1,0],[0,0]]}|used out of order",
                "{'entries':['A','B'],'rows':[[0,0]]}|one never used",
                "{'entries':['A','A'],'rows':[[0,0],[1,0]]}|one twice",
                "{'entries':['A'],'rows':[[0,0],[1,0]]}|one missing",
                "{'entries':['A'],'rows':[[0,-1]]}|negative index",
                "{'entries':['A'],'rows':[[0,2147483648]]}|huge index",
                "{'entries':['A'],'rows':[[0]]}|short row",
                "{'entries':['A'],'rows':[[0,0,0]]}|long row",
                "{'entries':['x'],'rows':[[0,0]]}|not an id",
                "{'entries':['A'],'rows':[[0,0]],'z':1}|something else",
            })
    void another_dictionary_of_the_same_people_is_refused(String written, String why) {
        assertReason(
                "table",
                People.class,
                written.replace('\'', '"').replace("A", A).replace("B", B));
    }

    @Test
    void exactly_the_fields_of_a_record_are_read() {
        assertReason("missing", Bounded.class, "{}");
        assertReason("unknown", Bounded.class, "{\"number\":1,\"other\":2}");
        assertReason("in", Bounded.class, "{\"number\":\"1\"}");
        assertReason("in", Bounded.class, "{\"number\":2147483648}");
        assertReason("bounds", Bounded.class, "{\"number\":4}");
        assertReason("kind", Gift.class, "{\"kind\":\"half-cake\",\"slices\":8}");
        assertReason("missing", Gift.class, "{\"slices\":8}");
        assertReason("type", Gift.WholeCake.class, "[]");
    }

    @Test
    void a_reason_names_the_place() {
        Unreadable fault = assertThrows(Unreadable.class, () -> read(Amount.class, "{\"amount\":\"1.5\"}"));
        assertEquals(
                Sentence.of("journal.unreadable.in", "amount", Sentence.of("journal.unreadable.form", "circles")),
                fault.reason());
    }

    @ParameterizedTest
    @CsvSource({"01", "+1", "-0", "''", "1e3", "0x1", "10000000000000000000000000000000000001", "' 1'", "٣"})
    void an_amount_has_one_spelling_and_bounds(String digits) {
        assertReason("in", Amount.class, "{\"amount\":\"" + digits + "\"}");
    }

    @ParameterizedTest
    @CsvSource({"02/3", "3/2", "1/0", "2", "1/1000001", "-1/2", "1/2/3"})
    void a_share_has_one_spelling_and_bounds(String share) {
        assertReason("in", Share.class, "{\"share\":\"" + share + "\"}");
    }

    @Test
    void days_that_no_calendar_shows_are_neither_read_nor_written() {
        assertReason("in", Birthday.class, "{\"day\":9007199254740991}");
        assertReason("in", Birthday.class, "{\"day\":2932897}");
        assertThrows(
                IllegalArgumentException.class,
                () -> codec.write(Birthday.class, new Birthday(new Day(Long.MAX_VALUE))));
    }

    private <T> T read(Class<T> type, String written) throws Unreadable {
        return codec.read(type, written.getBytes(UTF_8));
    }

    private void assertReason(String reason, Class<?> type, String written) {
        Unreadable fault = assertThrows(Unreadable.class, () -> read(type, written));
        assertEquals("journal.unreadable." + reason, fault.reason().key());
    }
}
