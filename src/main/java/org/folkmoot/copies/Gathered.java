package org.folkmoot.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.journal.DeviceKey;
import org.folkmoot.journal.LineCodec;
import org.folkmoot.journal.Personal;
import org.folkmoot.journal.PlacedEntry;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** The lines of a record, each proven as far as one line can prove itself, and what was wrong with the others. */
final class Gathered {
    private final List<PlacedEntry> entries = new ArrayList<>();
    private final Map<String, Personal> personal = new HashMap<>();
    private final List<PlacedSeal> seals = new ArrayList<>();
    private final Findings findings = new Findings();
    private final List<Sentence> notices = new ArrayList<>();
    private long lines;

    void countLine() {
        lines++;
    }

    void add(PlacedEntry entry) {
        entries.add(entry);
    }

    void add(Personal part) {
        personal.put(part.hash(), part);
    }

    /** Takes a seal, if the device that it names made it. */
    void add(PlacedSeal placed, LineCodec codec) {
        if (DeviceKey.verifies(codec, placed.seal())) {
            seals.add(placed);
        } else {
            findings.add(placed.file(), placed.line(), Sentence.of("journal.seal.signature"));
        }
    }

    void note(Sentence notice) {
        notices.add(notice);
    }

    List<PlacedEntry> entries() {
        return entries;
    }

    /** Returns names and texts by their fingerprint. */
    Map<String, Personal> personal() {
        return personal;
    }

    /** Returns the last seal that speaks of a whole file, or null. */
    @Nullable
    PlacedSeal closingSeal() {
        return seals.reversed().stream()
                .filter(placed -> placed.seal().terms().copy() != null)
                .findFirst()
                .orElse(null);
    }

    List<PlacedSeal> seals() {
        return seals;
    }

    Findings findings() {
        return findings;
    }

    /** Returns what is no damage and yet worth a word. */
    List<Sentence> notices() {
        return notices;
    }

    long lines() {
        return lines;
    }
}
