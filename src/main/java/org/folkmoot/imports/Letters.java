package org.folkmoot.imports;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How bytes of a file stand for letters; a person's choice, never a guess. */
public enum Letters {
    /** UTF-8, or UTF-16 when the file begins with the mark that says so, or every other byte of its beginning is zero. */
    UNICODE,
    /**
     * What older programs on Windows write; contains Latin-1's letters. A file that is UTF-8 or UTF-16 is read as that all
     * the same: by chance no text of Windows-1252 looks like it, and its letters would become others.
     */
    WINDOWS_1252;

    /** Returns the charset for a file that begins with these bytes. */
    Charset charset(Mark mark) {
        if (this == WINDOWS_1252) {
            return Charset.forName("windows-1252");
        }
        return switch (mark) {
            case NONE, UTF_8 -> StandardCharsets.UTF_8;
            case UTF_16_LE, UNMARKED_LE -> StandardCharsets.UTF_16LE;
            case UTF_16_BE, UNMARKED_BE -> StandardCharsets.UTF_16BE;
        };
    }

    /** The byte order mark at a file's beginning. */
    enum Mark {
        NONE(0),
        UTF_8(3),
        UTF_16_LE(2),
        UTF_16_BE(2),
        /** No mark, and yet every second byte is zero, as in UTF-16 of these letters. */
        UNMARKED_LE(0),
        /** No mark, and yet every first byte is zero. */
        UNMARKED_BE(0);

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
            if (first == 0xFE && second == 0xFF) {
                return UTF_16_BE;
            }
            return unmarked(begin, length);
        }

        /** A text of UTF-8 has no zero at all; one of UTF-16 in letters of Latin has one in most pairs, always at one end. */
        private static Mark unmarked(byte[] begin, int length) {
            int even = 0;
            int odd = 0;
            for (int i = 0; i < length; i++) {
                if (begin[i] == 0) {
                    even += i % 2 == 0 ? 1 : 0;
                    odd += i % 2 == 1 ? 1 : 0;
                }
            }
            boolean mostPairs = even + odd > length / 4;
            if (!mostPairs || even > 0 && odd > 0) {
                return NONE;
            }
            return odd > 0 ? UNMARKED_LE : UNMARKED_BE;
        }
    }
}
