package org.folkmoot.journal;

import java.util.HexFormat;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * The personal part of an entry, a line of its own: names and free text, and a salt.
 *
 * <p>The salt keeps short texts from being guessed from the fingerprint after the line was removed. Not a record, since
 * the fingerprint is asked for again and again and is computed only once.
 */
public final class Personal implements Line {
    /** How many bytes a salt has. */
    public static final int SALT_BYTES = 32;

    private final String salt;
    private final Texts texts;
    private final String hash;

    /**
     * Returns texts with their salt; throws {@link IllegalArgumentException} when that is not one.
     *
     * @param salt 32 random bytes as 64 hex digits
     * @param texts names and free text
     */
    public Personal(String salt, Texts texts) {
        this(salt, texts, Sha256.hex(bytes(salt), texts.canonical()));
    }

    private Personal(String salt, Texts texts, String hash) {
        this.salt = salt;
        this.texts = texts;
        this.hash = hash;
    }

    /** Returns a part that was read, with the fingerprint that was computed from the very bytes. */
    static Personal read(String salt, Texts texts, String hash) {
        return new Personal(salt, texts, hash);
    }

    /** Returns a salt's bytes; throws {@link IllegalArgumentException} when it is not one. */
    static byte[] bytes(String salt) {
        if (!Id.isEntryId(salt)) {
            throw new IllegalArgumentException("not a salt");
        }
        return HexFormat.of().parseHex(salt);
    }

    /** Returns the salt, 64 hex digits. */
    public String salt() {
        return salt;
    }

    /** Returns names and free text. */
    public Texts texts() {
        return texts;
    }

    /** Returns the fingerprint by which an entry refers to this: SHA-256 of the salt's bytes and the canonical texts. */
    public String hash() {
        return hash;
    }

    /** Salt and texts decide the fingerprint, and the fingerprint stands for both. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Personal that && hash.equals(that.hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    @Override
    public String toString() {
        return "personal part " + hash;
    }
}
