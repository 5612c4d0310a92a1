package org.folkmoot.journal.codec;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.journal.json.Cursor;
import org.folkmoot.journal.json.Json;
import org.folkmoot.journal.json.Unreadable;

/** A list of values of one type, in order. */
record ListShape<T>(Shape<T> item) implements Shape<List<T>> {
    @Override
    public Json write(List<T> values) {
        return new Json.Arr(values.stream().map(item::write).toList());
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
