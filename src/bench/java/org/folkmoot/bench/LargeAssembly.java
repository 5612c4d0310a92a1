package org.folkmoot.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.folkmoot.desk.Desk;
import org.folkmoot.desk.DeskSetting;
import org.folkmoot.desk.Founding;
import org.folkmoot.desk.Opened;
import org.folkmoot.journal.book.RealDisk;
import org.folkmoot.terms.Day;

/** An assembly as large as the network of 2019: 2,588 members with 26,695 trusts; or a smaller one, as closely knit. */
final class LargeAssembly {
    /** How many members it has. */
    static final int MEMBERS = 2_588;

    private static final int TRUSTS = 26_695;

    private LargeAssembly() {}

    /** Founds it and closes it again. */
    static void found(Path folder, Path keys) {
        found(folder, keys, MEMBERS);
    }

    /** Founds one with so many members and closes it again. */
    static void found(Path folder, Path keys, int members) {
        DeskSetting setting = new DeskSetting(
                new RealDisk(), keys, () -> Day.parse("2026-03-01").start(), new SplittableRandom(2_588));
        List<Founding.Signature> people = IntStream.range(0, members)
                .mapToObj(i -> new Founding.Signature("Person " + i, true))
                .toList();
        List<Founding.Link> trusts =
                Pairs.different(members, Math.toIntExact((long) TRUSTS * members / MEMBERS)).stream()
                        .map(pair -> new Founding.Link(pair.from(), pair.to()))
                        .toList();
        Founding founding = new Founding(
                "Bench", List.of(), null, people, List.of(0, 1), 91, trusts, 365, List.of(), List.of(), "bench");
        if (!(Desk.found(folder, founding, setting) instanceof Opened.Ready(Desk desk))) {
            throw new IllegalStateException("not founded");
        }
        desk.close();
    }
}
