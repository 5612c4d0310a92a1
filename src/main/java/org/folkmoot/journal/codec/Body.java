package org.folkmoot.journal.codec;

import org.folkmoot.journal.json.Cursor;
import org.folkmoot.journal.json.Json;
import org.folkmoot.journal.json.Unreadable;

/** An object whose kind is known only from what stands behind it; it is stepped over and read afterwards. */
public sealed interface Body {
    /**
     * To be written.
     *
     * @param json the object
     */
    record Written(Json.Obj json) implements Body {}

    /**
     * Found in the bytes; nothing but its extent has been looked at.
     *
     * @param in stands at its beginning and ends where it ends
     */
    record Found(Cursor in) implements Body {}

    /** How it is written, and how it is found. */
    Shape<Body> SHAPE = new Shape<>() {
        @Override
        public Json write(Body value) {
            return switch (value) {
                case Written(Json.Obj json) -> json;
                case Found found -> throw new IllegalArgumentException("has not been read");
            };
        }

        @Override
        public Body read(Cursor in) throws Unreadable {
            int from = in.at();
            in.pass();
            return new Found(in.between(from, in.at()));
        }
    };
}
