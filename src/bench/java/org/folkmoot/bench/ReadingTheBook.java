package org.folkmoot.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.journal.Entry;
import org.folkmoot.journal.LineCodec;
import org.folkmoot.journal.LineReader;
import org.folkmoot.journal.PlacedEntry;
import org.folkmoot.journal.ReadLine;
import org.folkmoot.journal.RecordCheck;
import org.folkmoot.journal.Tip;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.IncomeIssued;
import org.folkmoot.journal.acts.PaymentMade;
import org.folkmoot.money.Leg;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Id;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reading 200,000 entries with their ids, acts and order, against parsing the same lines with Jackson. */
final class ReadingTheBook implements Benchmark {
    private static final int ENTRIES = 200_000;
    private static final int ROUNDS = 5;
    private static final String ASSEMBLY = "a".repeat(64);

    private final LineCodec codec = new LineCodec();
    private long seen;

    @Override
    public String sentence() {
        return "reading 200,000 entries (ids, acts, order; not yet judged) against Jackson parsing the same lines";
    }

    @Override
    public double atMost() {
        return 3;
    }

    @Override
    public Ratio measure() throws Exception {
        byte[] book = book();
        Ratio ratio = CpuTime.ratio(ROUNDS, () -> read(book), () -> parse(book));
        if (seen == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return ratio;
    }

    private byte[] book() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Tip tip = Tip.none(ASSEMBLY, "d".repeat(64));
        Id ida = new Id("b".repeat(64), 0);
        Id jonas = new Id("b".repeat(64), 1);
        List<Leg> legs = List.of(new Leg(ida, jonas, ida, Circles.whole(12)));
        for (int i = 0; i < ENTRIES; i++) {
            Act act = i % 2 == 0
                    ? new PaymentMade(ida, jonas, legs, Integer.toString(i), Assent.SIGNATURE, new Day(20_416))
                    : new IncomeIssued(new Hour(400_000 + i));
            Entry entry = tip.next(codec, act, 1_000 + i, ida, null, null);
            out.writeBytes(codec.bytes(entry));
            tip = tip.after(entry);
        }
        return out.toByteArray();
    }

    private void parse(byte[] book) {
        JsonFactory factory = new JsonFactory();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), book)) {
            while (parser.nextToken() != null) {
                // The yardstick makes a String of each text, as anybody who uses the values must.
                seen += parser.currentToken().isScalarValue()
                        ? parser.getString().length()
                        : 1;
            }
        }
    }

    private void read(byte[] book) throws IOException {
        List<PlacedEntry> entries = new ArrayList<>();
        try (LineReader reader =
                new LineReader("book", new ByteArrayInputStream(book), codec, LineReader.USUAL_SIZE, false)) {
            for (ReadLine line = reader.next(); line != null; line = reader.next()) {
                if (line instanceof ReadLine.Good good && good.line() instanceof Entry entry) {
                    entries.add(new PlacedEntry(entry, "book", good.number()));
                }
            }
        }
        int ordered = RecordCheck.check(ASSEMBLY, entries).order().size();
        if (ordered != ENTRIES) {
            throw new IllegalStateException("only " + ordered + " entries were read");
        }
        seen += ordered;
    }
}
