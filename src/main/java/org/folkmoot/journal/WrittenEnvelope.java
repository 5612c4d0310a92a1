package org.folkmoot.journal;

import java.util.List;
import org.folkmoot.journal.codec.Body;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** An envelope as it is written: with its act's components as its body. The components mean what the envelope's mean. */
record WrittenEnvelope(
        String assembly,
        String device,
        long n,
        @Nullable String prev,
        List<String> deps,
        long at,
        @Nullable Id by,
        @Nullable Deed deed,
        String kind,
        int v,
        Body body,
        @Nullable String personalHash) {

    static WrittenEnvelope of(Envelope e, Body body) {
        return new WrittenEnvelope(
                e.assembly(),
                e.device(),
                e.n(),
                e.prev(),
                e.deps(),
                e.at(),
                e.by(),
                e.deed(),
                e.kind(),
                e.v(),
                body,
                e.personalHash());
    }

    /** Returns the envelope without the body; throws {@link IllegalArgumentException} outside of its bounds. */
    Envelope envelope() {
        return new Envelope(assembly, device, n, prev, deps, at, by, deed, kind, v, personalHash);
    }
}
