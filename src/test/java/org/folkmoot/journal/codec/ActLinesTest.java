package org.folkmoot.journal.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.acts.Admission;
import org.folkmoot.journal.acts.DeskNamed;
import org.folkmoot.journal.acts.DeskRenewal;
import org.folkmoot.journal.acts.People;
import org.folkmoot.journal.acts.ProposalMade;
import org.folkmoot.journal.acts.Resolution;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.journal.json.CanonicalWriter;
import org.folkmoot.journal.json.Cursor;
import org.folkmoot.journal.json.TextCache;
import org.folkmoot.journal.json.Unreadable;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.junit.jupiter.api.Test;

/** How what is proposed stands in the book, letter by letter: whatever reads it later has to understand these. */
class ActLinesTest {
    private static final Id BEA = new Id("a".repeat(64), 1);
    private static final Id FARID = new Id("a".repeat(64), 4);

    private final ActCodec codec = new ActCodec();

    @Test
    void proposals_and_the_desk_are_written_like_this_and_read_back() throws Unreadable {
        String a = "a".repeat(64);
        Map<Act, String> lines = new LinkedHashMap<>();
        lines.put(
                new ProposalMade(BEA, new DeskRenewal(People.of(BEA, FARID), 91), null),
                "{\"by\":\"A.1\",\"change\":{\"days\":91,\"keepers\":{\"entries\":[\"A\"],\"rows\":[[0,1],[0,4]]},\"kind\":\"desk-renewal\"}}");
        lines.put(
                new ProposalMade(BEA, new RuleChange("loss.yearly", "500"), Day.parse("2026-12-01")),
                "{\"by\":\"A.1\",\"change\":{\"kind\":\"rule-change\",\"rule\":\"loss.yearly\",\"value\":\"500\"},"
                        + "\"from\":20788}");
        lines.put(
                new ProposalMade(BEA, new Admission(People.of(FARID)), null),
                "{\"by\":\"A.1\",\"change\":{\"kind\":\"admission\",\"people\":{\"entries\":[\"A\"],\"rows\":[[0,4]]}}}");
        lines.put(
                new ProposalMade(BEA, new Resolution(), null), "{\"by\":\"A.1\",\"change\":{\"kind\":\"resolution\"}}");
        lines.put(
                new DeskNamed(People.of(BEA), Day.parse("2026-12-07")),
                "{\"keepers\":{\"entries\":[\"A\"],\"rows\":[[0,1]]},\"until\":20794}");
        for (Map.Entry<Act, String> each : lines.entrySet()) {
            CanonicalWriter out = new CanonicalWriter();
            codec.write(each.getKey(), out);
            byte[] bytes = out.bytes();
            assertEquals(each.getValue(), new String(bytes, UTF_8).replace(a, "A"));
            Cursor read = new Cursor(bytes, 0, bytes.length, TextCache.NONE);
            assertEquals(each.getKey(), codec.read(codec.kind(each.getKey()), ActCodec.VERSION, read));
        }
    }
}
