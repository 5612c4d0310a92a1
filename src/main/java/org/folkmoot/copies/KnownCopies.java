package org.folkmoot.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.folkmoot.journal.ClosingWords;

/**
 * The copies that are known here, those seen last first; one for each who keeps one.
 *
 * @param copies the copies
 */
public record KnownCopies(List<KnownCopy> copies) {
    private static final Comparator<KnownCopy> NEWEST_FIRST = Comparator.comparingLong(KnownCopy::seenAt)
            .reversed()
            .thenComparing(KnownCopy::keptBy)
            .thenComparing(KnownCopy::file);

    /** None is known. */
    public static final KnownCopies NONE = new KnownCopies(List.of());

    /** Keeps its own copy, in order. */
    public KnownCopies {
        copies = copies.stream().sorted(NEWEST_FIRST).toList();
    }

    /** Returns these with one more; it takes the place of what was known of the same keeper's. */
    public KnownCopies with(KnownCopy copy) {
        List<KnownCopy> more = new ArrayList<>(without(copy.keptBy()).copies);
        more.add(copy);
        return new KnownCopies(more);
    }

    /** Returns these without what one keeps. */
    public KnownCopies without(String keptBy) {
        return new KnownCopies(copies.stream()
                .filter(copy -> !key(copy.keptBy()).equals(key(keptBy)))
                .toList());
    }

    /** Returns these with another keeper for one of them; whatever was known of the new keeper's before is forgotten. */
    public KnownCopies renamed(String from, String to) {
        return copies.stream()
                .filter(copy -> key(copy.keptBy()).equals(key(from)))
                .findFirst()
                .map(copy -> without(from).with(copy.nowKeptBy(to.strip())))
                .orElse(this);
    }

    /**
     * Tells whether some copy holds everything up to a meeting's end.
     *
     * @param words the closing words of that meeting
     * @param here how many entries the record here has
     */
    public boolean reach(ClosingWords words, long here) {
        return copies.stream().anyMatch(copy -> switch (copy.standing(here)) {
            case SAME, AHEAD -> true;
            case BEHIND -> words.equals(copy.words());
            case OWN_WAY, ALTERED -> false;
        });
    }

    private static String key(String keptBy) {
        return keptBy.strip().toLowerCase(Locale.ROOT);
    }
}
