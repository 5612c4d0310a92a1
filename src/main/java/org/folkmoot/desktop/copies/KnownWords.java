package org.folkmoot.desktop.copies;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.LongSupplier;
import org.folkmoot.copies.KnownCopy;
import org.folkmoot.terms.Day;
import org.folkmoot.words.Wording;

/** How a known copy reads in a table. */
final class KnownWords {
    private final Wording words;
    private final ZoneId zone;
    private final LongSupplier now;

    /**
     * Prepares to speak.
     *
     * @param zone of the clock on the wall
     * @param now the time, unix seconds
     */
    KnownWords(Wording words, ZoneId zone, LongSupplier now) {
        this.words = words;
        this.zone = zone;
        this.now = now;
    }

    String keptBy(KnownRow row) {
        KnownCopy copy = row.copy();
        return copy == null ? words.text("copies.known.this") : copy.keptBy();
    }

    String seen(KnownRow row) {
        KnownCopy copy = row.copy();
        if (copy == null) {
            return words.text("copies.known.now");
        }
        LocalDate day = local(copy.seenAt());
        return day.equals(local(now.getAsLong()))
                ? words.text("copies.known.today", words.figures().clock(copy.seenAt(), zone))
                : words.figures().day(new Day(day.toEpochDay()));
    }

    String upTo(KnownRow row) {
        KnownCopy copy = row.copy();
        if (copy == null || row.standing() == KnownCopy.Standing.ALTERED) {
            return copy == null ? words.text("copies.known.entry", row.here()) : words.text("copies.known.unknown");
        }
        long beyond = copy.beyond(row.here());
        return beyond == 0
                ? words.text("copies.known.entry", copy.entries())
                : words.text("copies.known.entry-and", copy.entries() - beyond, beyond);
    }

    String state(KnownRow row) {
        KnownCopy copy = row.copy();
        return switch (row.standing()) {
            case SAME -> words.text(copy == null ? "copies.known.here" : "copies.known.same");
            case BEHIND -> words.text("copies.known.behind", copy == null ? 0 : copy.behind(row.here()));
            case AHEAD -> words.text("copies.known.ahead", copy == null ? 0 : copy.beyond(row.here()));
            case OWN_WAY -> words.text("copies.known.own-way");
            case ALTERED -> words.text("copies.known.altered");
        };
    }

    String file(KnownRow row) {
        KnownCopy copy = row.copy();
        return copy == null
                ? ""
                : words.text(copy.madeHere() ? "copies.known.made" : "copies.known.brought", copy.file());
    }

    private LocalDate local(long at) {
        return Instant.ofEpochSecond(at).atZone(zone).toLocalDate();
    }
}
