package org.folkmoot.journal.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.journal.json.Json;
import org.folkmoot.journal.json.Unreadable;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** A dictionary of entries and the rows of ids that refer to it; filled while writing, or read. */
final class IdTable {
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Json> entries = new ArrayList<>();
    private final List<Json> rows = new ArrayList<>();

    /** Adds a row of ids. */
    void row(List<Id> ids) {
        List<Json> row = new ArrayList<>(ids.size() * 2);
        for (Id id : ids) {
            Integer place = places.get(id.entry());
            if (place == null) {
                place = entries.size();
                places.put(id.entry(), place);
                entries.add(new Json.Text(id.entry()));
            }
            row.add(new Json.Whole(place));
            row.add(new Json.Whole(id.index()));
        }
        rows.add(new Json.Arr(row));
    }

    /** Returns the dictionary and its rows. */
    Json json() {
        return new Json.Obj(
                List.of(new Json.Field("entries", new Json.Arr(entries)), new Json.Field("rows", new Json.Arr(rows))));
    }

    /** Reads rows of so many ids each. */
    static List<List<Id>> read(Json json, int width) throws Unreadable {
        if (!(json instanceof Json.Obj object
                && object.fields().size() == 2
                && object.get("entries") instanceof Json.Arr(List<Json> written)
                && object.get("rows") instanceof Json.Arr(List<Json> lines))) {
            throw malformed();
        }
        List<String> entries = entries(written);
        int used = 0;
        List<List<Id>> rows = new ArrayList<>(lines.size());
        for (Json line : lines) {
            if (!(line instanceof Json.Arr(List<Json> numbers)) || numbers.size() != width * 2) {
                throw malformed();
            }
            List<Id> row = new ArrayList<>(width);
            for (int i = 0; i < numbers.size(); i += 2) {
                long place = number(numbers.get(i));
                if (place > used || place >= entries.size()) {
                    throw malformed();
                }
                used = Math.max(used, (int) place + 1);
                row.add(new Id(entries.get((int) place), (int) number(numbers.get(i + 1))));
            }
            rows.add(row);
        }
        if (used != entries.size()) {
            throw malformed();
        }
        return rows;
    }

    private static List<String> entries(List<Json> written) throws Unreadable {
        List<String> entries = new ArrayList<>(written.size());
        Set<String> seen = new HashSet<>();
        for (Json each : written) {
            @Nullable String entry = each instanceof Json.Text(String text) && Id.isEntryId(text) ? text : null;
            if (entry == null || !seen.add(entry)) {
                throw malformed();
            }
            entries.add(entry);
        }
        return entries;
    }

    private static long number(Json json) throws Unreadable {
        if (json instanceof Json.Whole(long number) && number >= 0 && number <= Integer.MAX_VALUE) {
            return number;
        }
        throw malformed();
    }

    private static Unreadable malformed() {
        return Unreadable.because("journal.unreadable.table");
    }
}
