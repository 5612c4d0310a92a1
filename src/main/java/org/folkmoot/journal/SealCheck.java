package org.folkmoot.journal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** Checks seals against the entries of a record. */
public final class SealCheck {
    private final LineCodec codec;
    private final String assembly;
    private final Map<String, Envelope> known = new HashMap<>();

    /** Prepares to check certain seals of an assembly whose entries are these. */
    public SealCheck(LineCodec codec, String assembly, CheckedRecord record, Collection<Seal> seals) {
        this.codec = codec;
        this.assembly = assembly;
        Set<String> named = new HashSet<>();
        seals.forEach(seal -> named.add(Objects.requireNonNullElse(seal.terms().head(), "")));
        for (PlacedEntry placed : named.isEmpty() ? List.<PlacedEntry>of() : record.order()) {
            if (named.contains(placed.entry().id())) {
                known.put(placed.entry().id(), placed.entry().envelope());
            }
        }
    }

    /** Returns what is wrong with a seal, or null when it is a device's own and stands under an entry that is here. */
    public @Nullable Sentence fault(Seal seal) {
        Seal.Terms terms = seal.terms();
        if (!terms.assembly().equals(assembly)) {
            return Sentence.of("journal.seal.other-assembly");
        }
        if (!DeviceKey.verifies(codec, seal)) {
            return Sentence.of("journal.seal.signature");
        }
        if (terms.head() == null) {
            return null;
        }
        Envelope head = known.get(terms.head());
        boolean fits = head != null
                && head.device().equals(terms.device())
                && head.n() == terms.n()
                && head.at() <= terms.at();
        return fits ? null : Sentence.of("journal.seal.head", terms.n());
    }
}
