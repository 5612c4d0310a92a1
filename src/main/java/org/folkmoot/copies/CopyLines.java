package org.folkmoot.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.journal.CheckedRecord;
import org.folkmoot.journal.Entry;
import org.folkmoot.journal.Header;
import org.folkmoot.journal.Line;
import org.folkmoot.journal.Personal;
import org.folkmoot.journal.PlacedEntry;
import org.folkmoot.journal.Seal;
import org.folkmoot.journal.acts.Founded;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a copy in their one order: the header; the entries in the order of replay, before each its personal part
 * where that is not already there, behind each the seals under it.
 *
 * <p>Closing seals of other copies are left out: they speak of other files.
 */
final class CopyLines {
    private static final int LONGEST_NAME = 120;

    private CopyLines() {}

    /** Returns every line of a copy but its closing seal. */
    static List<Line> of(String assembly, CheckedRecord record, Gathered gathered) {
        Map<String, List<Seal>> seals = sealsByHead(gathered);
        Set<String> written = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        lines.add(new Header(assembly, null, Header.Kind.COPY, name(record), Header.VERSION));
        for (PlacedEntry placed : record.order()) {
            Entry entry = placed.entry();
            String hash = entry.envelope().personalHash();
            Personal personal = hash == null ? null : gathered.personal().get(hash);
            if (personal != null && written.add(personal.hash())) {
                lines.add(personal);
            }
            lines.add(entry);
            lines.addAll(seals.getOrDefault(entry.id(), List.of()));
        }
        return lines;
    }

    private static Map<String, List<Seal>> sealsByHead(Gathered gathered) {
        Map<String, List<Seal>> seals = new HashMap<>();
        for (PlacedSeal placed : gathered.seals()) {
            String head = placed.seal().terms().head();
            if (head != null && placed.seal().terms().copy() == null) {
                List<Seal> there = seals.computeIfAbsent(head, any -> new ArrayList<>());
                if (!there.contains(placed.seal())) {
                    there.add(placed.seal());
                }
            }
        }
        Comparator<Seal> order =
                Comparator.<Seal>comparingLong(seal -> seal.terms().at()).thenComparing(Seal::signature);
        seals.values().forEach(several -> several.sort(order));
        return seals;
    }

    /** Returns the name that the assembly was founded with, as much of it as a header takes; null when there is none. */
    static @Nullable String name(CheckedRecord record) {
        if (record.order().isEmpty() || !(record.order().getFirst().entry().act() instanceof Founded founded)) {
            return null;
        }
        String name = founded.name();
        if (name.length() > LONGEST_NAME) {
            int end = Character.isHighSurrogate(name.charAt(LONGEST_NAME - 1)) ? LONGEST_NAME - 1 : LONGEST_NAME;
            name = name.substring(0, end);
        }
        return name.isEmpty() ? null : name;
    }
}
