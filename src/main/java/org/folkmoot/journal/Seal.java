package org.folkmoot.journal;

import org.folkmoot.terms.HexDigits;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * A device's signature under the latest entry that it wrote, and at the end of a copy under the whole file.
 *
 * @param terms what is signed
 * @param signature Ed25519 over {@code folkmoot/seal/1} with a line end and the canonical terms, 128 hex digits
 */
public record Seal(Terms terms, String signature) implements Line {
    private static final int SIGNATURE_DIGITS = 128;

    /**
     * What a seal says.
     *
     * @param assembly the assembly, 64 hex digits
     * @param device whose key signs, 64 hex digits
     * @param n the number of the device's latest entry; 0 when it wrote none
     * @param head the id of that entry; null exactly when it wrote none
     * @param at when it was sealed, unix seconds
     * @param copy what a copy's closing seal says about the file; null elsewhere
     */
    public record Terms(
            String assembly,
            String device,
            long n,
            @Nullable String head,
            long at,
            @Nullable CopyTerms copy) {
        /** Checks the form; throws {@link IllegalArgumentException} otherwise. */
        public Terms {
            boolean good = Id.isEntryId(assembly)
                    && Id.isEntryId(device)
                    && n >= 0
                    && (head == null) == (n == 0)
                    && (head == null || Id.isEntryId(head))
                    && Envelope.isMoment(at);
            if (!good) {
                throw new IllegalArgumentException("not the terms of a seal: " + device);
            }
        }
    }

    /**
     * What a copy's closing seal says about the file before it.
     *
     * @param header SHA-256 of the header line with its end, 64 hex digits
     * @param lines how many lines stand before the seal
     * @param sha256 SHA-256 of all bytes before the seal's line, 64 hex digits
     */
    public record CopyTerms(String header, long lines, String sha256) {
        /** Checks the form; throws {@link IllegalArgumentException} otherwise. */
        public CopyTerms {
            if (!Id.isEntryId(header) || !Id.isEntryId(sha256) || lines < 1 || lines > Line.MOST) {
                throw new IllegalArgumentException("not the terms of a copy: " + lines);
            }
        }
    }

    /** Checks the form of the signature; throws {@link IllegalArgumentException} otherwise. */
    public Seal {
        if (!HexDigits.are(signature, SIGNATURE_DIGITS)) {
            throw new IllegalArgumentException("not a signature");
        }
    }
}
