package org.folkmoot.journal.codec;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.journal.json.Json;
import org.folkmoot.journal.json.Unreadable;

/** A list of values of one type, in order. */
record ListShape<T>(Shape<T> item) implements Shape<List<T>> {
    @Override
    public Json write(List<T> values) {
        return new Json.Arr(values.stream().map(item::write).toList());
    }

    @Override
    public List<T> read(Json json) throws Unreadable {
        if (!(json instanceof Json.Arr(List<Json> items))) {
            throw Unreadable.because("journal.unreadable.type", "[…]");
        }
        List<T> values = new ArrayList<>(items.size());
        for (Json each : items) {
            try {
                values.add(item.read(each));
            } catch (Unreadable fault) {
                throw fault.within(Integer.toString(values.size()));
            }
        }
        return List.copyOf(values);
    }
}
