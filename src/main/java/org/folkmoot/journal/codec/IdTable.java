package org.folkmoot.journal.codec;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.journal.json.CanonicalWriter;
import org.folkmoot.journal.json.Cursor;
import org.folkmoot.journal.json.Unreadable;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** A dictionary of entries and the rows of ids that refer to it; filled while writing, or read. */
final class IdTable {
    private static final byte[] ENTRIES = "{\"entries\":[".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ENDS = "]}".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ROWS = ",\"rows\":[".getBytes(StandardCharsets.US_ASCII);

    private final Map<String, Integer> places = new HashMap<>();
    private final CanonicalWriter entries = new CanonicalWriter();
    private final CanonicalWriter rows = new CanonicalWriter();
    private boolean begun;

    /** Adds a row of ids. */
    void row(Id... ids) {
        if (begun) {
            rows.sign(',');
        }
        begun = true;
        for (int i = 0; i < ids.length; i++) {
            rows.sign(i == 0 ? '[' : ',');
            rows.whole(place(ids[i].entry()));
            rows.sign(',');
            rows.whole(ids[i].index());
        }
        rows.sign(']');
    }

    private int place(String entry) {
        Integer known = places.get(entry);
        if (known != null) {
            return known;
        }
        int place = places.size();
        places.put(entry, place);
        if (place > 0) {
            entries.sign(',');
        }
        entries.text(entry);
        return place;
    }

    /** Writes the dictionary and its rows. */
    void write(CanonicalWriter out) {
        out.part(ENTRIES);
        out.part(entries.bytes());
        out.sign(']');
        out.part(ROWS);
        out.part(rows.bytes());
        out.part(ENDS);
    }

    /** Reads rows of so many ids each. */
    static List<List<Id>> read(Cursor in, int width) throws Unreadable {
        needed(in.take(ENTRIES));
        List<String> entries = entries(in);
        needed(in.take(ROWS));
        int used = 0;
        List<List<Id>> rows = new ArrayList<>();
        if (!in.take(']')) {
            do {
                @Nullable Id[] row = new @Nullable Id[width];
                for (int i = 0; i < width; i++) {
                    needed(in.take(i == 0 ? '[' : ','));
                    int place = number(in);
                    needed(place <= used && place < entries.size() && in.take(','));
                    used = Math.max(used, place + 1);
                    row[i] = new Id(entries.get(place), number(in));
                }
                needed(in.take(']'));
                rows.add(List.of(row));
            } while (in.more(']'));
        }
        needed(used == entries.size() && in.take('}'));
        return rows;
    }

    private static List<String> entries(Cursor in) throws Unreadable {
        List<String> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        if (!in.take(']')) {
            do {
                String entry = in.text();
                needed(Id.isEntryId(entry) && seen.add(entry));
                entries.add(entry);
            } while (in.more(']'));
        }
        return entries;
    }

    private static int number(Cursor in) throws Unreadable {
        long number = in.whole();
        needed(number >= 0 && number <= Integer.MAX_VALUE);
        return (int) number;
    }

    private static void needed(boolean so) throws Unreadable {
        if (!so) {
            throw malformed();
        }
    }

    private static Unreadable malformed() {
        return Unreadable.because("journal.unreadable.table");
    }
}
