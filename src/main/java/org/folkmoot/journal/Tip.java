package org.folkmoot.journal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.codec.ActCodec;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * Where a device's chain stands, and so what its next entry follows.
 *
 * @param assembly the assembly, 64 hex digits
 * @param device the device, 64 hex digits
 * @param n the number of its latest entry, 0 when it wrote none
 * @param prev that entry, or null when it wrote none
 * @param deps the latest entries of other devices, ascending
 * @param at the newest moment among those entries, unix seconds; the next entry's is not before it
 */
public record Tip(
        String assembly, String device, long n, @Nullable String prev, List<String> deps, long at) {
    /** Keeps its own copy of the entries of other devices, ascending. */
    public Tip {
        List<String> sorted = new ArrayList<>(deps);
        Collections.sort(sorted);
        deps = List.copyOf(sorted);
    }

    /** Returns where a device stands that has written nothing in an assembly in which nothing is written. */
    public static Tip none(String assembly, String device) {
        return new Tip(assembly, device, 0, null, List.of(), 0);
    }

    /**
     * Writes the next entry, without keeping it anywhere; throws {@link IllegalArgumentException} when {@code moment}
     * lies before what it follows.
     *
     * @param codec how acts become bytes
     * @param act what was done
     * @param moment when it was recorded, unix seconds
     * @param by who recorded it, or null
     * @param deed its place in a deed of several entries, or null
     * @param personal its personal part, or null
     */
    public Entry next(
            LineCodec codec, Act act, long moment, @Nullable Id by, @Nullable Deed deed, @Nullable Personal personal) {
        if (moment < at) {
            throw new IllegalArgumentException("before the entry that it follows: " + moment + " < " + at);
        }
        Envelope envelope = new Envelope(
                assembly,
                device,
                n + 1,
                prev,
                deps,
                moment,
                by,
                deed,
                codec.acts().kind(act),
                ActCodec.VERSION,
                personal == null ? null : personal.hash());
        return codec.entry(envelope, act);
    }

    /** Tells whether an entry is the next one here. */
    public boolean isContinuedBy(Entry entry) {
        Envelope envelope = entry.envelope();
        return envelope.assembly().equals(assembly)
                && envelope.device().equals(device)
                && envelope.n() == n + 1
                && Objects.equals(envelope.prev(), prev)
                && envelope.deps().equals(deps)
                && envelope.at() >= at;
    }

    /** Returns where the chain stands after an entry that this wrote. */
    public Tip after(Entry entry) {
        // What the entry has seen through its deps, the next one sees through the entry.
        return new Tip(
                assembly,
                device,
                entry.envelope().n(),
                entry.id(),
                List.of(),
                entry.envelope().at());
    }
}
