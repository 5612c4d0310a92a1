package org.folkmoot.journal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as the journal uses it: in lower-case hex digits. */
public final class Sha256 {
    private static final HexFormat HEX = HexFormat.of();

    /** Copied for each hash: looking the algorithm up among the providers costs as much as hashing a short line. */
    private static final MessageDigest FRESH = lookedUp();

    /** One a thread: a digest takes more memory than the lines that it hashes by the hundred thousand. */
    private static final ThreadLocal<MessageDigest> AT_ONCE = ThreadLocal.withInitial(Sha256::begin);

    private Sha256() {}

    /** Returns the hash of several pieces of bytes one after another, as 64 hex digits. */
    public static String hex(byte[]... pieces) {
        MessageDigest digest = begin();
        for (byte[] piece : pieces) {
            digest.update(piece);
        }
        return HEX.formatHex(digest.digest());
    }

    /** Returns the hash of some bytes and a part of others. */
    static byte[] of(byte[] before, byte[] in, int from, int length) {
        MessageDigest digest = AT_ONCE.get();
        digest.reset();
        digest.update(before);
        digest.update(in, from, length);
        return digest.digest();
    }

    /** Returns a hash that was computed, as 64 hex digits. */
    static String digits(byte[] hash) {
        return HEX.formatHex(hash);
    }

    /** Returns a digest to be fed piece by piece. */
    public static MessageDigest begin() {
        try {
            return (MessageDigest) FRESH.clone();
        } catch (CloneNotSupportedException e) {
            return lookedUp();
        }
    }

    /** Every Java has SHA-256. */
    private static MessageDigest lookedUp() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns what has been fed to a digest so far as 64 hex digits, and empties it. */
    public static String end(MessageDigest digest) {
        return HEX.formatHex(digest.digest());
    }
}
