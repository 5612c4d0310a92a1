package org.folkmoot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
 */
final class ImportingTrust implements Benchmark {
    private static final int PEOPLE = 3_394;
    private static final int TRUSTS = 26_695;
    private static final int ROUNDS = 7;
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
    public Ratio measure() throws Exception {
        Path folder = Files.createTempDirectory("folkmoot-bench");
        try {
            int[][] pairs = pairs();
            Path file = Files.writeString(folder.resolve("certs.csv"), csv(pairs));
            long[] ours = new long[ROUNDS];
            long[] bare = new long[ROUNDS];
            for (int round = -2; round < ROUNDS; round++) {
                long theirs = bare(folder.resolve("bare" + round), pairs);
                long own = ours(folder.resolve("ours" + round), file);
                if (round >= 0) {
                    bare[round] = theirs;
                    ours[round] = own;
                }
            }
            return new Ratio(median(ours), median(bare));
        } finally {
            delete(folder);
        }
    }

    private static long ours(Path folder, Path file) throws Exception {
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

    private static long bare(Path folder, int[][] pairs) throws Exception {
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

    private static void insert(Connection connection, int[][] pairs) throws Exception {
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into trust (no, truster, trusted, since, until_day, ended_at, entry_no) values"
                        + " (?,?,?,?,?,?,?)")) {
            for (int i = 0; i < pairs.length; i++) {
                insert.setLong(1, i + 1L);
                insert.setInt(2, pairs[i][0]);
                insert.setInt(3, pairs[i][1]);
                insert.setLong(4, AT);
                insert.setLong(5, Day.of(AT).number() + 365);
                insert.setNull(6, java.sql.Types.BIGINT);
                insert.setLong(7, 4L + i / 1_000);
                insert.addBatch();
                if (i % 1_000 == 999 || i == pairs.length - 1) {
                    insert.executeBatch();
                }
            }
        }
        connection.commit();
    }

    /** Pairs of different people, none twice, nobody giving more than the suggested rule allows. */
    private static int[][] pairs() {
        SplittableRandom random = new SplittableRandom(2019);
        return IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> new int[] {random.nextInt(PEOPLE), random.nextInt(PEOPLE)})
                .filter(pair -> pair[0] != pair[1])
                .map(pair -> ((long) pair[0] << Integer.SIZE) | pair[1])
                .distinct()
                .limit(TRUSTS)
                .map(pair -> new int[] {(int) (pair >> Integer.SIZE), pair.intValue()})
                .toArray(int[][]::new);
    }

    private static String csv(int[]... pairs) {
        StringBuilder csv = new StringBuilder("truster,trusted\n");
        for (int[] pair : pairs) {
            csv.append("Person ")
                    .append(pair[0])
                    .append(",Person ")
                    .append(pair[1])
                    .append('\n');
        }
        return csv.toString();
    }

    private static long median(long... times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return Math.max(1, sorted[sorted.length / 2]);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
