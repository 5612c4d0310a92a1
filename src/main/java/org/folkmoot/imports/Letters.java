package org.folkmoot.imports;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How bytes of a file stand for letters; a person's choice, never a guess. */
public enum Letters {
    /** UTF-8, or UTF-16 when the file begins with the mark that says so. */
    UNICODE,
    /** What older programs on Windows write; contains Latin-1's letters. */
    WINDOWS_1252;

    /** Returns the charset for a file that begins with these bytes. */
    Charset charset(Mark mark) {
        if (this == WINDOWS_1252) {
            return Charset.forName("windows-1252");
        }
        return switch (mark) {
            case NONE, UTF_8 -> StandardCharsets.UTF_8;
            case UTF_16_LE -> StandardCharsets.UTF_16LE;
            case UTF_16_BE -> StandardCharsets.UTF_16BE;
        };
    }

    /** The byte order mark at a file's beginning. */
    enum Mark {
        NONE(0),
        UTF_8(3),
        UTF_16_LE(2),
        UTF_16_BE(2);

        private final int bytes;

        Mark(int bytes) {
            this.bytes = bytes;
        }

        int bytes() {
            return bytes;
        }

        static Mark of(byte[] begin, int length) {
            int first = length > 0 ? begin[0] & 0xFF : -1;
            int second = length > 1 ? begin[1] & 0xFF : -1;
            int third = length > 2 ? begin[2] & 0xFF : -1;
            if (first == 0xEF && second == 0xBB && third == 0xBF) {
                return UTF_8;
            }
            if (first == 0xFF && second == 0xFE) {
                return UTF_16_LE;
            }
            return first == 0xFE && second == 0xFF ? UTF_16_BE : NONE;
        }
    }
}
