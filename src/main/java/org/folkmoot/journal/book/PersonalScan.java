package org.folkmoot.journal.book;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.folkmoot.journal.Finding;
import org.folkmoot.journal.Header;
import org.folkmoot.journal.LineCodec;
import org.folkmoot.journal.LineReader;
import org.folkmoot.journal.LinesAhead;
import org.folkmoot.journal.Personal;
import org.folkmoot.journal.ReadLine;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads the file of names and texts.
 *
 * <p>From its first broken line on, it may be what a power cut left of a piece that was never acknowledged: then no entry
 * refers to anything behind that line, none is missing, and it can be set aside. Otherwise it is damage, and only a broken end is cut.
 */
final class PersonalScan {
    private final Map<String, Personal> byHash = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final String name;
    private final String assembly;
    private final Supplier<Set<String>> asked;
    private @Nullable Set<String> referred;
    private long firstBroken = -1;
    private long lastBroken = -1;
    private long endOfGood;
    private boolean neededBehindBroken;
    private long cutFrom = -1;

    private PersonalScan(String name, String assembly, Supplier<Set<String>> referred) {
        this.name = name;
        this.assembly = assembly;
        this.asked = referred;
    }

    /** Reads the file; {@code referred} gives the fingerprints that entries name, and is asked only where it matters. */
    static PersonalScan read(Disk disk, Path file, LineCodec codec, String assembly, Supplier<Set<String>> referred)
            throws IOException {
        PersonalScan scan = new PersonalScan(String.valueOf(file.getFileName()), assembly, referred);
        if (disk.exists(file)) {
            try (LinesAhead reader = new LinesAhead(scan.name, disk.read(file), codec, LineReader.USUAL_SIZE)) {
                for (ReadLine read = reader.next(); read != null; read = reader.next()) {
                    scan.take(read);
                }
            }
            scan.decide();
        }
        return scan;
    }

    private void take(ReadLine read) {
        switch (read) {
            case ReadLine.Good good -> takeGood(good);
            case ReadLine.Bad bad -> broken(bad.offset(), bad.finding());
            case ReadLine.Torn torn ->
                broken(torn.offset(), new Finding(name, torn.number(), Sentence.of("journal.book.torn")));
        }
    }

    private void broken(long offset, Finding finding) {
        findings.add(finding);
        lastBroken = offset;
        firstBroken = firstBroken < 0 ? offset : firstBroken;
    }

    private void takeGood(ReadLine.Good good) {
        endOfGood = good.end();
        if (good.line() instanceof Personal personal) {
            String hash = personal.hash();
            byHash.put(hash, personal);
            neededBehindBroken |= firstBroken >= 0 && referred().contains(hash);
        } else if (good.number() != 1 || !good.line().equals(Header.personal(assembly))) {
            findings.add(new Finding(name, good.number(), Sentence.of("journal.book.misplaced")));
        }
    }

    private Set<String> referred() {
        Set<String> known = referred;
        if (known == null) {
            known = asked.get();
            referred = known;
        }
        return known;
    }

    private void decide() {
        if (firstBroken >= 0 && !neededBehindBroken && byHash.keySet().containsAll(referred())) {
            findings.clear();
            cutFrom = firstBroken;
        } else if (lastBroken >= endOfGood) {
            cutFrom = endOfGood;
        }
    }

    String name() {
        return name;
    }

    Map<String, Personal> byHash() {
        return byHash;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Returns from where on it is set aside before anything is appended; −1 when it is whole. */
    long cutFrom() {
        return cutFrom;
    }
}
