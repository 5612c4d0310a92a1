package org.folkmoot.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.DeskSetting;
import org.folkmoot.desk.Founding;
import org.folkmoot.desk.Opened;
import org.folkmoot.desk.Progress;
import org.folkmoot.desk.Recording;
import org.folkmoot.imports.Basis;
import org.folkmoot.imports.ColumnMap;
import org.folkmoot.imports.CsvFile;
import org.folkmoot.imports.ImportPlan;
import org.folkmoot.imports.Letters;
import org.folkmoot.imports.Reading;
import org.folkmoot.imports.TrustPreview;
import org.folkmoot.journal.book.RealDisk;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;

/**
 * Importing 26,695 trusts among 3,394 people, the size of the network of 2019, against a bare JDBC batch.
 *
 * <p>Ours: reading and judging the file, the deed, its entries hashed, forced to the book and applied, and the tables.
 * The yardstick: the rows of the table of trust, by one prepared statement, a batch for every thousand, one commit.
 * Counted once the compiler has come to rest: it has more to do for all that we do, and in a process that has just started
 * nearly all that either takes is its.
 */
final class ImportingTrust implements Benchmark {
    private static final int PEOPLE = 3_394;
    private static final int TRUSTS = 26_695;
    private static final int WARM_UP = 40;
    private static final int ROUNDS = 20;
    private static final long AT = Day.parse("2026-03-01").start();

    @Override
    public String sentence() {
        return "importing 26,695 trusts against a bare JDBC batch of the same rows";
    }

    @Override
    public double atMost() {
        return 3;
    }

    @Override
    public boolean isAboutCpu() {
        return true;
    }

    @Override
    public Ratio measure() throws Exception {
        Path folder = Files.createTempDirectory("folkmoot-bench");
        try {
            List<Pairs.Pair> pairs = Pairs.different(PEOPLE, TRUSTS);
            Path file = Files.writeString(folder.resolve("certs.csv"), csv(pairs));
            List<Span> ours = new ArrayList<>();
            List<Span> bare = new ArrayList<>();
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                Span theirs = bare(folder.resolve("bare" + round), pairs);
                Span own = ours(folder.resolve("ours" + round), file);
                if (round >= 0) {
                    bare.add(theirs);
                    ours.add(own);
                }
            }
            return new Ratio(Span.typical(ours), Span.typical(bare));
        } finally {
            Folders.delete(folder);
        }
    }

    private static Span ours(Path folder, Path file) throws Exception {
        DeskSetting setting =
                new DeskSetting(new RealDisk(), folder.resolve("keys"), () -> AT, new SplittableRandom(3));
        List<Founding.Signature> people = IntStream.range(0, PEOPLE)
                .mapToObj(i -> new Founding.Signature("Person " + i, true))
                .toList();
        Founding founding = new Founding(
                "Bench", List.of(), null, people, List.of(0, 1), 91, List.of(), 365, List.of(), List.of(), "bench");
        if (!(Desk.found(folder.resolve("assembly"), founding, setting) instanceof Opened.Ready(Desk desk))) {
            throw new IllegalStateException("not founded");
        }
        try (desk) {
            Id first = desk.ask(
                    state -> state.people().everybody().iterator().next().id());
            desk.takeSeat(first);
            return CpuTime.of(() -> take(desk, file));
        }
    }

    private static void take(Desk desk, Path file) {
        Reading reading = CsvFile.read(file, Letters.UNICODE, Progress.SILENT);
        CsvFile read = ((Reading.Ready) reading).file();
        TrustPreview trust = TrustPreview.of(read, ColumnMap.ofTrust(read), Basis.of(desk), null);
        Recording recording = new ImportPlan(null, trust).record(desk, Progress.SILENT);
        if (!(recording instanceof Recording.Recorded) || trust.good().size() != TRUSTS) {
            throw new IllegalStateException(recording.toString());
        }
    }

    private static Span bare(Path folder, List<Pairs.Pair> pairs) throws Exception {
        Files.createDirectories(folder);
        try (Connection connection = DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("bare").toAbsolutePath(), "bench", "")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("""
                    create table trust (
                        no bigint primary key, truster integer not null, trusted integer not null,
                        since bigint not null, until_day bigint not null, ended_at bigint, entry_no bigint not null)
                    """);
            }
            return CpuTime.of(() -> insert(connection, pairs));
        }
    }

    private static void insert(Connection connection, List<Pairs.Pair> pairs) throws Exception {
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into trust (no, truster, trusted, since, until_day, ended_at, entry_no) values"
                        + " (?,?,?,?,?,?,?)")) {
            for (int i = 0; i < pairs.size(); i++) {
                insert.setLong(1, i + 1L);
                insert.setInt(2, pairs.get(i).from());
                insert.setInt(3, pairs.get(i).to());
                insert.setLong(4, AT);
                insert.setLong(5, Day.of(AT).number() + 365);
                insert.setNull(6, java.sql.Types.BIGINT);
                insert.setLong(7, 4L + i / 1_000);
                insert.addBatch();
                if (i % 1_000 == 999 || i == pairs.size() - 1) {
                    insert.executeBatch();
                }
            }
        }
        connection.commit();
    }

    private static String csv(List<Pairs.Pair> pairs) {
        StringBuilder csv = new StringBuilder("truster,trusted\n");
        for (Pairs.Pair pair : pairs) {
            csv.append("Person ")
                    .append(pair.from())
                    .append(",Person ")
                    .append(pair.to())
                    .append('\n');
        }
        return csv.toString();
    }
}
