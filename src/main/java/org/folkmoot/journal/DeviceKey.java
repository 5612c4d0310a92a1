package org.folkmoot.journal;

import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.folkmoot.terms.Id;

/**
 * A device's Ed25519 key in one assembly (RFC 8032); everything follows from 32 bytes.
 *
 * <p>Its public key names the device in every entry.
 */
public final class DeviceKey {
    /** How many bytes a key is made from. */
    public static final int SEED_BYTES = 32;

    private static final String ALGORITHM = "Ed25519";
    private static final byte[] DOMAIN = "folkmoot/seal/1\n".getBytes(StandardCharsets.US_ASCII);
    /** What X.509 writes before the 32 bytes of an Ed25519 public key (RFC 8410). */
    private static final byte[] PUBLIC_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private final byte[] seed;
    private final PrivateKey privateKey;
    private final String device;

    private DeviceKey(byte[] seed) {
        this.seed = seed.clone();
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(NamedParameterSpec.ED25519, new Fixed(seed));
            KeyPair pair = generator.generateKeyPair();
            byte[] encoded = pair.getPublic().getEncoded();
            privateKey = pair.getPrivate();
            device = HexFormat.of().formatHex(encoded, PUBLIC_PREFIX.length, encoded.length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has Ed25519", e);
        }
    }

    /** Returns the key that follows from 32 secret bytes; the same bytes give the same key. */
    public static DeviceKey of(byte[] seed) {
        if (seed.length != SEED_BYTES) {
            throw new IllegalArgumentException("a key is made from " + SEED_BYTES + " bytes");
        }
        return new DeviceKey(seed);
    }

    /** Returns the public key, by which entries name the device: 64 hex digits. */
    public String device() {
        return device;
    }

    /** Returns the secret bytes, for the file in which only this person keeps them. */
    public byte[] seed() {
        return seed.clone();
    }

    /** Signs the terms of a seal; throws {@link IllegalArgumentException} when they name another device. */
    public Seal seal(LineCodec codec, Seal.Terms terms) {
        if (!terms.device().equals(device)) {
            throw new IllegalArgumentException("terms of another device");
        }
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey);
            signature.update(DOMAIN);
            signature.update(codec.signed(terms));
            return new Seal(terms, HexFormat.of().formatHex(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tells whether a seal was signed by the device that it names. */
    public static boolean verifies(LineCodec codec, Seal seal) {
        if (!Id.isEntryId(seal.terms().device())) {
            return false;
        }
        byte[] raw = HexFormat.of().parseHex(seal.terms().device());
        byte[] encoded = Arrays.copyOf(PUBLIC_PREFIX, PUBLIC_PREFIX.length + raw.length);
        System.arraycopy(raw, 0, encoded, PUBLIC_PREFIX.length, raw.length);
        try {
            PublicKey key = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(DOMAIN);
            signature.update(codec.signed(seal.terms()));
            return signature.verify(HexFormat.of().parseHex(seal.signature()));
        } catch (GeneralSecurityException e) {
            // Not a point on the curve, or not a signature: whoever made it up gets the same answer.
            return false;
        }
    }

    /** Gives out the seed where the key generator asks for random bytes. */
    private static final class Fixed extends SecureRandom {
        @Serial
        private static final long serialVersionUID = 1;

        private final transient byte[] bytes;

        Fixed(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public void nextBytes(byte[] target) {
            if (target.length != bytes.length) {
                throw new IllegalStateException("the key generator asks for " + target.length + " bytes");
            }
            System.arraycopy(bytes, 0, target, 0, target.length);
        }
    }
}
