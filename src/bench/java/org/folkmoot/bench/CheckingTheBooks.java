package org.folkmoot.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.folkmoot.desk.CheckProgress;
import org.folkmoot.desk.Checking;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.DeskSetting;
import org.folkmoot.desk.Opened;
import org.folkmoot.desk.Progress;
import org.folkmoot.journal.DeviceKey;
import org.folkmoot.journal.LineCodec;
import org.folkmoot.journal.book.Keyring;
import org.folkmoot.journal.book.MinuteBook;
import org.folkmoot.journal.book.Opening;
import org.folkmoot.journal.book.RealDisk;
import org.folkmoot.store.BareRows;

/**
 * Checking an assembly of 200,000 entries, as {@code folkmoot check} does, against a bare insert of the same rows.
 *
 * <p>Ours: reading the book, every line's canonical form, hashes, chain and seals, judging each act, the mark of the tables'
 * file, every row of every table compared cell by cell, every account and the sums. The yardstick: JDBC batches insert the
 * rows, which lie ready in memory, into empty tables in memory.
 */
final class CheckingTheBooks implements Benchmark {
    private static final int ENTRIES = 200_000;
    private static final int ROUNDS = 2;
    private static final String ASSEMBLY = "a".repeat(64);

    @Override
    public String sentence() {
        return "check of 200,000 entries against a bare JDBC batch insert of the same rows";
    }

    @Override
    public double atMost() {
        return 2;
    }

    @Override
    public boolean isAboutCpu() {
        return true;
    }

    @Override
    public Ratio measure() throws Exception {
        Path home = Files.createTempDirectory("folkmoot-bench");
        try {
            Path folder = home.resolve("assembly");
            RealDisk disk = new RealDisk();
            Path keys = home.resolve("keys");
            long end = write(folder, disk, keys);
            DeskSetting setting = new DeskSetting(disk, keys, () -> end, new SplittableRandom(1));
            if (!(Desk.open(folder, setting, Progress.SILENT) instanceof Opened.Ready(Desk desk))) {
                throw new IllegalStateException("not opened");
            }
            desk.close();
            BareRows rows = new BareRows(folder);
            System.out.println("      " + rows.count() + " rows");
            return CpuTime.ratio(ROUNDS, () -> check(folder, setting), rows::insert);
        } finally {
            Folders.delete(home);
        }
    }

    private static long write(Path folder, RealDisk disk, Path keys) throws Exception {
        LineCodec codec = new LineCodec();
        Keyring keyring = new Keyring(disk, keys);
        Opening opening = MinuteBook.found(disk, folder, codec, keyring, ASSEMBLY, DeviceKey.of(new byte[32]));
        try (MinuteBook book = ((Opening.Ready) opening).book();
                Telling telling = new Telling(book, codec)) {
            LongStory.tell(telling, ENTRIES);
            return telling.at();
        }
    }

    private static void check(Path folder, DeskSetting setting) {
        if (!(Desk.check(folder, setting, CheckProgress.SILENT) instanceof Checking.Done done)
                || !done.isRight()
                || done.wereFilled()
                || done.entries() < ENTRIES) {
            throw new IllegalStateException("not right");
        }
    }
}
