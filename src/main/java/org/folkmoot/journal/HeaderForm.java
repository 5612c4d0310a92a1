package org.folkmoot.journal;

import org.folkmoot.journal.codec.RecordCodec;
import org.folkmoot.journal.json.CanonicalWriter;
import org.folkmoot.journal.json.Json;
import org.folkmoot.journal.json.Unreadable;

/**
 * The written form of a header: its components and the name of the format.
 *
 * <p>Format and version are looked at first, so that a file of a newer program is recognised as one, whatever else its
 * header says.
 */
record HeaderForm(RecordCodec records) {
    private static final String FORMAT = "format";

    byte[] write(Header header) {
        return records.write(Header.class, header, FORMAT, Header.FORMAT);
    }

    Header read(Json json) throws Unreadable {
        if (!(json instanceof Json.Obj object
                && object.get(FORMAT) instanceof Json.Text(String format)
                && format.equals(Header.FORMAT)
                && object.get("v") instanceof Json.Whole(long version))) {
            throw Unreadable.because("journal.unreadable.not-ours");
        }
        if (version > Header.VERSION) {
            throw Unreadable.because("journal.newer-format", version);
        }
        return records.read(
                Header.class,
                CanonicalWriter.bytes(new Json.Obj(object.fields().stream()
                        .filter(field -> !field.key().equals(FORMAT))
                        .toList())));
    }
}
