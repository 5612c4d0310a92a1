package org.folkmoot.journal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.folkmoot.journal.json.CanonicalWriter;
import org.folkmoot.journal.json.Cursor;
import org.folkmoot.journal.json.Json;
import org.folkmoot.journal.json.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * Names and free text that people typed, kept beside an act so that they can be removed without changing it.
 *
 * @param byName lists of texts, such as "names" in the order of the act's rows, or "reason" with one text
 */
public record Texts(SortedMap<String, List<String>> byName) {
    /** No texts. */
    public static final Texts NONE = new Texts(new TreeMap<>());

    private static final int MOST_NAMES = 20;
    private static final int LONGEST_NAME = 40;

    /** Keeps its own copy; throws {@link IllegalArgumentException} beyond 20 names of 40 characters. */
    public Texts {
        SortedMap<String, List<String>> copy = new TreeMap<>();
        for (Map.Entry<String, List<String>> each : byName.entrySet()) {
            if (each.getKey().isEmpty() || each.getKey().length() > LONGEST_NAME) {
                throw new IllegalArgumentException("not a name of texts: " + each.getKey());
            }
            copy.put(each.getKey(), List.copyOf(each.getValue()));
        }
        if (copy.size() > MOST_NAMES) {
            throw new IllegalArgumentException("too many texts");
        }
        byName = Collections.unmodifiableSortedMap(copy);
    }

    /** Returns one list of texts under a name. */
    public static Texts of(String name, String... texts) {
        return NONE.with(name, List.of(texts));
    }

    /** Returns these texts and a list more. */
    public Texts with(String name, List<String> texts) {
        SortedMap<String, List<String>> more = new TreeMap<>(byName);
        more.put(name, texts);
        return new Texts(more);
    }

    /** Tells whether there is nothing. */
    public boolean isEmpty() {
        return byName.isEmpty();
    }

    /** Returns the texts under a name; none when there are none. */
    public List<String> list(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** Returns the first text under a name, or an empty one. */
    public String first(String name) {
        List<String> texts = list(name);
        return texts.isEmpty() ? "" : texts.getFirst();
    }

    /** Returns the bytes that the fingerprint of a personal part covers after its salt. */
    byte[] canonical() {
        return CanonicalWriter.bytes(json());
    }

    Json.Obj json() {
        SortedMap<String, Json> fields = new TreeMap<>();
        byName.forEach((name, texts) -> fields.put(
                name,
                new Json.Arr(
                        texts.stream().map(text -> (Json) new Json.Text(text)).toList())));
        return Json.Obj.of(fields);
    }

    /** Reads texts that fill what the cursor may read, within the bounds. */
    static Texts read(Cursor in) throws Unreadable {
        SortedMap<String, List<String>> byName = new TreeMap<>();
        walk(in, name -> {
            List<String> texts = new ArrayList<>();
            byName.put(name, texts);
            return texts;
        });
        return new Texts(byName);
    }

    /** Throws exactly where {@link #read} would, and keeps nothing. */
    static void check(Cursor in) throws Unreadable {
        walk(in, name -> null);
    }

    /** Walks over texts; what the collector returns for a name takes its texts, null lets them pass. */
    private static void walk(Cursor in, Function<String, @Nullable List<String>> collector) throws Unreadable {
        if (!in.take('{')) {
            throw Unreadable.because("journal.unreadable.type", "{…}");
        }
        int names = 0;
        if (!in.take('}')) {
            String before = "";
            do {
                String name = in.text();
                in.expect(':');
                if (name.compareTo(before) <= 0 || name.length() > LONGEST_NAME || ++names > MOST_NAMES) {
                    throw Unreadable.because("journal.unreadable.bounds");
                }
                before = name;
                list(in, name, collector.apply(name));
            } while (in.more('}'));
        }
        if (!in.isAtEnd()) {
            throw in.unexpected();
        }
    }

    private static void list(Cursor in, String name, @Nullable List<String> texts) throws Unreadable {
        if (!in.take('[')) {
            throw Unreadable.because("journal.unreadable.type", "[…]").within(name);
        }
        if (in.take(']')) {
            return;
        }
        do {
            if (!in.isAtText()) {
                throw Unreadable.because("journal.unreadable.type", "\"…\"").within(name);
            } else if (texts == null) {
                in.passText();
            } else {
                texts.add(in.text());
            }
        } while (in.more(']'));
    }
}
