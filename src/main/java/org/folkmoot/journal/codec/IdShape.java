package org.folkmoot.journal.codec;

import org.folkmoot.journal.json.CanonicalWriter;
import org.folkmoot.journal.json.Cursor;
import org.folkmoot.journal.json.Unreadable;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * An id as its text.
 *
 * <p>The same people stand in entry after entry, so the latest ids are remembered by the very String that they were read
 * from. Several threads may do so: what they share is immutable, and whoever loses a race only forgets one id.
 */
final class IdShape implements Shape<Id> {
    private static final int SLOTS = 1 << 12;

    private final @Nullable Known[] known = new @Nullable Known[SLOTS];

    private record Known(String text, Id id) {}

    @Override
    public void write(Id value, CanonicalWriter out) {
        out.text(value.toString());
    }

    @Override
    public Id read(Cursor in) throws Unreadable {
        if (in.isAtText()) {
            int begin = in.at() + 1;
            String text = in.text();
            int place = text.hashCode() & SLOTS - 1;
            Known before = known[place];
            if (before != null && before.text.equals(text)) {
                return before.id;
            }
            try {
                Id parsed = Id.parse(text);
                // The very String that the entry itself has: people of one entry are compared with one another all the
                // time.
                Id id = new Id(in.remembered(begin, begin + parsed.entry().length()), parsed.index());
                known[place] = new Known(text, id);
                return id;
            } catch (IllegalArgumentException e) {
                throw Unreadable.because("journal.unreadable.form", "id");
            }
        }
        throw Unreadable.because("journal.unreadable.form", "id");
    }
}
