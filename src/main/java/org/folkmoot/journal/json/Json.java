package org.folkmoot.journal.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of canonical JSON: an object, a list, a text, a whole number or a yes-or-no; there is no null. */
public sealed interface Json {
    /** The largest whole number that every JSON reader keeps exactly: 2^53 − 1. */
    long LARGEST_WHOLE = (1L << 53) - 1;

    /**
     * One named value of an object.
     *
     * @param key the name
     * @param value what stands under it
     */
    record Field(String key, Json value) {}

    /**
     * An object: fields in ascending order of their names by UTF-16 code units, each name once.
     *
     * @param fields the fields, already in that order
     */
    record Obj(List<Field> fields) implements Json {
        /** Keeps its own copy; throws {@link IllegalArgumentException} when the names do not ascend. */
        public Obj {
            fields = List.copyOf(fields);
            for (int i = 1; i < fields.size(); i++) {
                if (fields.get(i - 1).key().compareTo(fields.get(i).key()) >= 0) {
                    throw new IllegalArgumentException(
                            "names must ascend: " + fields.get(i).key());
                }
            }
        }

        /** Returns an object of named values in any order. */
        public static Obj of(Map<String, ? extends Json> values) {
            List<Field> fields = new ArrayList<>(values.size());
            values.forEach((key, value) -> fields.add(new Field(key, value)));
            fields.sort((a, b) -> a.key().compareTo(b.key()));
            return new Obj(fields);
        }

        /** Returns what stands under a name, or null when nothing does. */
        public @Nullable Json get(String key) {
            for (Field field : fields) {
                if (field.key().equals(key)) {
                    return field.value();
                }
            }
            return null;
        }
    }

    /**
     * A list in its own order.
     *
     * @param items the values
     */
    record Arr(List<Json> items) implements Json {
        /** Keeps its own copy. */
        public Arr {
            items = List.copyOf(items);
        }
    }

    /**
     * A text of well-formed Unicode; a lone surrogate is refused when it is written.
     *
     * @param text the characters
     */
    record Text(String text) implements Json {}

    /**
     * A whole number.
     *
     * @param number between −(2^53 − 1) and 2^53 − 1
     */
    record Whole(long number) implements Json {
        /** Checks the bounds; throws {@link IllegalArgumentException} from 2^53 on either way. */
        public Whole {
            if (number > LARGEST_WHOLE || number < -LARGEST_WHOLE) {
                throw new IllegalArgumentException("too large for JSON: " + number);
            }
        }
    }

    /**
     * A yes or no.
     *
     * @param yes whether it is true
     */
    record Bool(boolean yes) implements Json {}
}
