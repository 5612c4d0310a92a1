package org.folkmoot.journal.codec;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.journal.json.CanonicalWriter;
import org.folkmoot.journal.json.Cursor;
import org.folkmoot.journal.json.Unreadable;

/** A list of values of one type, in order. */
record ListShape<T>(Shape<T> item) implements Shape<List<T>> {
    @Override
    public void write(List<T> values, CanonicalWriter out) {
        out.sign('[');
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.sign(',');
            }
            item.write(values.get(i), out);
        }
        out.sign(']');
    }

    @Override
    public List<T> read(Cursor in) throws Unreadable {
        if (!in.take('[')) {
            throw Unreadable.because("journal.unreadable.type", "[…]");
        }
        if (in.take(']')) {
            return List.of();
        }
        List<T> values = new ArrayList<>(4);
        do {
            try {
                values.add(item.read(in));
            } catch (Unreadable fault) {
                throw fault.within(Integer.toString(values.size()));
            }
        } while (in.more(']'));
        return List.copyOf(values);
    }
}
