package org.folkmoot.journal.codec;

import java.util.HashMap;
import java.util.Map;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.json.CanonicalWriter;
import org.folkmoot.journal.json.Cursor;
import org.folkmoot.journal.json.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * Acts as the kind, version and body that an entry carries, and back; safe for use by several threads.
 *
 * <p>A kind's code comes from the act's name: {@code PaymentMade} is {@code payment-made}. Every kind has version 1 until
 * the format is frozen; a kind or version not known here was written by a newer program.
 */
public final class ActCodec {
    /** The version in which every act is written. */
    public static final int VERSION = 1;

    private final Map<Class<?>, String> codes = new HashMap<>();
    private final Map<String, RecordShape<Act>> shapes = new HashMap<>();

    /** Threads that share this may overwrite it as they like: it is only ever a guess. */
    private @Nullable String latest;

    /** Prepares every kind of act. */
    public ActCodec() {
        Shapes all = new Shapes();
        for (Class<?> kind : KindShape.records(Act.class)) {
            codes.put(kind, KindShape.code(kind));
            shapes.put(KindShape.code(kind), all.record(kind));
        }
    }

    /** Returns the code of an act's kind. */
    public String kind(Act act) {
        return kind(act.getClass());
    }

    /** Returns the code of a kind of act. */
    public String kind(Class<? extends Act> kind) {
        String code = codes.get(kind);
        if (code == null) {
            throw new IllegalArgumentException("not an act: " + kind);
        }
        return code;
    }

    /** Writes an act's components as the body of its entry. */
    void write(Act act, CanonicalWriter out) {
        RecordShape<Act> shape = shapes.get(kind(act));
        if (shape == null) {
            throw new IllegalArgumentException("not an act: " + act.getClass());
        }
        shape.write(act, out);
    }

    /** Reads an act from its kind, version and body, which fills what the cursor may read. */
    public Act read(String kind, int version, Cursor body) throws Unreadable {
        RecordShape<Act> shape = shapes.get(kind);
        if (shape == null || version != VERSION) {
            throw Unreadable.because("journal.unreadable.newer-act", kind, version);
        }
        latest = kind;
        try {
            Act act = shape.read(body);
            if (!body.isAtEnd()) {
                throw body.unexpected();
            }
            return act;
        } catch (Unreadable fault) {
            throw fault.within(kind);
        }
    }

    /** Returns the kind that was read last, or null before the first. */
    @Nullable
    String latest() {
        return latest;
    }

    /** Reads a body as if it were of a kind; returns null, and leaves the cursor anywhere, where it is not. */
    @Nullable
    Act tryAs(String kind, Cursor body) {
        RecordShape<Act> shape = shapes.get(kind);
        try {
            return shape == null ? null : shape.read(body);
        } catch (Unreadable e) {
            // What is wrong with it is said when the kind is known.
            return null;
        }
    }
}
