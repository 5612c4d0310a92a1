package org.folkmoot.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Marks files as written by this user: HMAC-SHA-256 (RFC 2104) of the whole file under a secret that never lies in the
 * assembly's folder.
 */
public final class Mark {
    private static final String KEPT = "secret-of-tables";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int FEWEST_BYTES = 16;
    private static final int SECRET_BYTES = 32;
    private static final int PIECE = 1 << 16;

    private final SecretKeySpec secret;

    /** Takes the user's secret of at least 16 random bytes; throws {@link IllegalArgumentException} below. */
    public Mark(byte[] secret) {
        if (secret.length < FEWEST_BYTES) {
            throw new IllegalArgumentException("the secret of a mark is too short");
        }
        this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    /**
     * Marks with the secret that is kept in a folder, which is drawn the first time.
     *
     * @param keys the user's folder of keys, outside of every assembly
     * @param random where a new secret comes from
     */
    public static Mark keptIn(Path keys, RandomGenerator random) throws IOException {
        Path file = keys.resolve(KEPT);
        if (!Files.isRegularFile(file) || Files.size(file) != SECRET_BYTES) {
            byte[] drawn = new byte[SECRET_BYTES];
            random.nextBytes(drawn);
            Files.createDirectories(keys);
            Path fresh = keys.resolve(KEPT + ".new");
            Files.write(fresh, drawn);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return new Mark(Files.readAllBytes(file));
    }

    /** Returns the mark of a file as it is now, 64 hex digits. */
    String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                mac.update(piece, 0, read);
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
