package org.folkmoot.journal;

import java.util.HexFormat;
import org.folkmoot.journal.json.Cursor;
import org.folkmoot.journal.json.TextCache;
import org.folkmoot.journal.json.Unreadable;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/**
 * The personal part of an entry, a line of its own: names and free text, and a salt.
 *
 * <p>The salt keeps short texts from being guessed from the fingerprint after the line was removed. Not a record: a book
 * has as many of these as entries, most of which nobody looks at, so the texts stay in their bytes until they are asked
 * for, and the fingerprint is computed only once.
 */
public final class Personal implements Line {
    /** How many bytes a salt has. */
    public static final int SALT_BYTES = 32;

    private static final HexFormat HEX = HexFormat.of();

    private final byte[] salt;
    private final byte[] canonical;
    private final String hash;

    /**
     * Returns texts with their salt; throws {@link IllegalArgumentException} when that is not one.
     *
     * @param salt 32 random bytes as 64 hex digits
     * @param texts names and free text
     */
    public Personal(String salt, Texts texts) {
        this.salt = bytes(salt);
        this.canonical = texts.canonical();
        this.hash = Sha256.hex(this.salt, canonical);
    }

    private Personal(byte[] salt, byte[] canonical, String hash) {
        this.salt = salt;
        this.canonical = canonical;
        this.hash = hash;
    }

    /**
     * Returns a part whose texts have been checked, with the fingerprint that was computed from the very bytes; all are
     * kept as they are.
     */
    static Personal read(byte[] salt, byte[] canonical, String hash) {
        return new Personal(salt, canonical, hash);
    }

    /** Returns a salt's bytes; throws {@link IllegalArgumentException} when it is not one. */
    static byte[] bytes(String salt) {
        if (!Id.isEntryId(salt)) {
            throw new IllegalArgumentException("not a salt");
        }
        return HEX.parseHex(salt);
    }

    /** Returns the salt, 64 hex digits. */
    public String salt() {
        return HEX.formatHex(salt);
    }

    /** Returns names and free text. */
    public Texts texts() {
        try {
            return Texts.read(new Cursor(canonical, 0, canonical.length, TextCache.NONE));
        } catch (Unreadable fault) {
            throw new IllegalStateException("was checked when it was read", fault);
        }
    }

    /** Returns the bytes of names and free text that the fingerprint covers; not to be changed. */
    byte[] canonical() {
        return canonical;
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
