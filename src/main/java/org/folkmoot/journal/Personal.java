package org.folkmoot.journal;

import java.util.HexFormat;
import org.folkmoot.terms.Id;

/**
 * The personal part of an entry, a line of its own.
 *
 * <p>The salt keeps short texts from being guessed from the fingerprint after the line was removed.
 *
 * @param salt 32 random bytes as 64 hex digits
 * @param texts names and free text
 */
public record Personal(String salt, Texts texts) implements Line {
    /** How many bytes a salt has. */
    public static final int SALT_BYTES = 32;

    /** Checks the form; throws {@link IllegalArgumentException} otherwise. */
    public Personal {
        if (!Id.isEntryId(salt)) {
            throw new IllegalArgumentException("not a salt");
        }
    }

    /** Returns the fingerprint by which an entry refers to this: SHA-256 of the salt's bytes and the canonical texts. */
    public String hash() {
        return Sha256.hex(HexFormat.of().parseHex(salt), texts.canonical());
    }
}
