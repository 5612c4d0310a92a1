package org.folkmoot.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Effect;
import org.folkmoot.assembly.Replay;
import org.folkmoot.assembly.Verdict.Refused;
import org.folkmoot.journal.DeviceKey;
import org.folkmoot.journal.Entry;
import org.folkmoot.journal.LineCodec;
import org.folkmoot.journal.PlacedEntry;
import org.folkmoot.journal.book.Following;
import org.folkmoot.journal.book.Keyring;
import org.folkmoot.journal.book.Loaded;
import org.folkmoot.journal.book.MinuteBook;
import org.folkmoot.journal.book.Opening;
import org.folkmoot.journal.book.RealDisk;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reading and judging a book of 200,000 entries, as every start does, against parsing the same lines with Jackson.
 *
 * <p>Ours: the files of entries and of names and texts, every line's canonical form, ids and fingerprints, acts, chains
 * and order, seals, and each act judged and applied to the state; all is kept. Not the tables, which are marked as whole. The
 * yardstick: the same files, every token, each text made a
 * String, as anybody who uses the values must; nothing is kept.
 */
final class ReadingTheBook implements Benchmark {
    private static final int ENTRIES = 200_000;
    private static final int ROUNDS = 11;
    private static final String ASSEMBLY = "a".repeat(64);

    private long seen;

    @Override
    public String sentence() {
        return "reading and judging 200,000 entries against Jackson parsing the same lines";
    }

    @Override
    public double atMost() {
        return 3;
    }

    @Override
    public Ratio measure() throws Exception {
        Path folder = Files.createTempDirectory("folkmoot-bench");
        try {
            write(folder);
            List<byte[]> files = List.of(
                    Files.readAllBytes(book(folder)),
                    Files.readAllBytes(folder.resolve("assembly").resolve("personal.jsonl")));
            Ratio ratio = CpuTime.ratio(ROUNDS, () -> read(folder), () -> parse(files));
            if (seen == 0) {
                throw new IllegalStateException("nothing was read");
            }
            return ratio;
        } finally {
            Folders.delete(folder);
        }
    }

    private static Path book(Path folder) throws Exception {
        try (var books = Files.list(folder.resolve("assembly").resolve("book"))) {
            return books.filter(path -> path.toString().endsWith(".jsonl"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Keyring keyring(Path folder) {
        return new Keyring(new RealDisk(), folder.resolve("keys"));
    }

    private static void write(Path folder) throws Exception {
        LineCodec codec = new LineCodec();
        Opening opening = MinuteBook.found(
                new RealDisk(),
                folder.resolve("assembly"),
                codec,
                keyring(folder),
                ASSEMBLY,
                DeviceKey.of(new byte[32]));
        try (MinuteBook book = ((Opening.Ready) opening).book();
                Telling telling = new Telling(book, codec)) {
            LongStory.tell(telling, ENTRIES);
        }
    }

    private void parse(List<byte[]> files) {
        JsonFactory factory = new JsonFactory();
        for (byte[] file : files) {
            try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), file)) {
                while (parser.nextToken() != null) {
                    seen += parser.currentToken().isScalarValue()
                            ? parser.getString().length()
                            : 1;
                }
            }
        }
    }

    private void read(Path folder) throws Exception {
        Judging judging = new Judging();
        Opening opening =
                MinuteBook.open(new RealDisk(), folder.resolve("assembly"), new LineCodec(), keyring(folder), judging);
        if (!(opening instanceof Opening.Ready(MinuteBook book, Loaded loaded))) {
            throw new IllegalStateException(opening.toString());
        }
        try (book) {
            if (judging.accepted < ENTRIES || !loaded.findings().isEmpty()) {
                throw new IllegalStateException("only " + judging.accepted + " entries count");
            }
            seen += judging.effects + loaded.personal().size();
        }
    }

    /** Judges what is read, hears what each entry came to, and does nothing more with it. */
    private static final class Judging implements Following, Replay.Listener {
        private Replay replay = new Replay(new Assembly(), this);
        private int accepted;
        private long effects;

        @Override
        public void begin() {
            replay = new Replay(new Assembly(), this);
            accepted = 0;
        }

        @Override
        public void take(List<PlacedEntry> entries, long read, long of) {
            for (PlacedEntry placed : entries) {
                replay.take(placed.entry());
            }
        }

        @Override
        public void accepted(Entry entry, List<Effect> applied) {
            accepted++;
            effects += applied.size();
        }

        @Override
        public void refused(Entry entry, Refused why) {
            throw new IllegalStateException(why.toString());
        }
    }
}
