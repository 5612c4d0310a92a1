package org.folkmoot.journal;

import java.util.ArrayList;
import java.util.List;
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

    Json write(Header header) {
        Json.Obj plain = (Json.Obj) records.write(Header.class, header);
        List<Json.Field> fields = new ArrayList<>(plain.fields());
        fields.add(new Json.Field(FORMAT, new Json.Text(Header.FORMAT)));
        fields.sort((a, b) -> a.key().compareTo(b.key()));
        return new Json.Obj(fields);
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
