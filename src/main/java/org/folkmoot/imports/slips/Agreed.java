package org.folkmoot.imports.slips;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.journal.acts.Assent;

/** Reads how a payer agreed, in the languages of the program and as other programs write yes. */
final class Agreed {
    private static final Set<String> SIGNED =
            Set.of("signed", "signature", "s", "x", "yes", "unterschrieben", "unterschrift", "u", "ja", "1", "true");
    private static final Set<String> PRESENT = Set.of("present", "here", "p", "h", "anwesend", "da", "a", "d");

    private Agreed() {}

    /** Returns what was typed; where nothing was, the signature on the slip: that somebody is here has to be said. */
    static Optional<Assent> read(String typed) {
        String word = typed.strip().toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return Optional.of(Assent.SIGNATURE);
        }
        return SIGNED.contains(word)
                ? Optional.of(Assent.SIGNATURE)
                : PRESENT.contains(word) ? Optional.of(Assent.PRESENT) : Optional.empty();
    }
}
