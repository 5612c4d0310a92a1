package org.folkmoot.copies;

import org.folkmoot.journal.DeviceKey;
import org.folkmoot.journal.Header;
import org.folkmoot.journal.LineCodec;
import org.folkmoot.journal.Seal;
import org.folkmoot.journal.Sha256;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The seal at a copy's end, with what was read before it.
 *
 * @param seal the seal, whose terms say something about the copy
 * @param file the file's name
 * @param line its line
 * @param sha256Before SHA-256 of every byte before it
 */
record ClosingSeal(Seal seal, String file, long line, String sha256Before) {
    /** Tells whether the device that it names made it. */
    boolean isSigned(LineCodec codec) {
        return DeviceKey.verifies(codec, seal);
    }

    /**
     * Compares what it says with what was read. Where a line was found wrong already, the bytes differ because of that
     * line, and saying so a second time would only hide which one it was.
     *
     * @return whether the lines, each right by itself, are not those that were sealed
     */
    boolean compare(@Nullable Header header, LineCodec codec, Findings findings) {
        Seal.CopyTerms terms = seal.terms().copy();
        if (terms == null || !isSigned(codec)) {
            return false;
        }
        if (header != null && !Sha256.hex(codec.bytes(header)).equals(terms.header())) {
            findings.add(file, 1, Sentence.of("copies.verify.header-changed"));
        }
        boolean same = terms.lines() == line - 1 && terms.sha256().equals(sha256Before);
        if (same || !findings.isEmpty()) {
            return false;
        }
        findings.add(file, line, Sentence.of("copies.verify.not-as-sealed", terms.lines(), line - 1));
        return true;
    }
}
