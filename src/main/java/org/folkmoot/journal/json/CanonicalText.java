package org.folkmoot.journal.json;

import java.nio.charset.StandardCharsets;

/**
 * A text read from canonical JSON and where it ended.
 *
 * @param text the characters
 * @param after index of the byte after the closing quotation mark
 */
record CanonicalText(String text, int after) {
    private static final String SHORT_ESCAPES = "\"\\bfnrt";
    private static final String SHORT_MEANINGS = "\"\\\b\f\n\r\t";

    /** Reads from the byte after the opening quotation mark. */
    static CanonicalText read(byte[] in, int from, int end) throws Unreadable {
        int at = from;
        boolean plain = true;
        while (at < end && in[at] != '"') {
            byte b = in[at];
            if (b < 0) {
                plain = false;
                at += sequence(in, at, end);
            } else if (b == '\\') {
                return withEscapes(in, from, at, end);
            } else if (b < 0x20) {
                throw Unreadable.because("journal.unreadable.control", at + 1);
            } else {
                at++;
            }
        }
        if (at >= end) {
            throw Unreadable.because("journal.unreadable.ends-early");
        }
        return new CanonicalText(piece(in, from, at, plain), at + 1);
    }

    private static CanonicalText withEscapes(byte[] in, int from, int firstEscape, int end) throws Unreadable {
        StringBuilder text = new StringBuilder();
        int start = from;
        int at = firstEscape;
        while (at < end && in[at] != '"') {
            byte b = in[at];
            if (b < 0) {
                at += sequence(in, at, end);
            } else if (b == '\\') {
                text.append(piece(in, start, at, false));
                at = escape(in, at, end, text);
                start = at;
            } else if (b < 0x20) {
                throw Unreadable.because("journal.unreadable.control", at + 1);
            } else {
                at++;
            }
        }
        if (at >= end) {
            throw Unreadable.because("journal.unreadable.ends-early");
        }
        return new CanonicalText(text.append(piece(in, start, at, false)).toString(), at + 1);
    }

    private static String piece(byte[] in, int from, int to, boolean plain) {
        return new String(in, from, to - from, plain ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    /** Reads one escape in its only canonical spelling and returns the index after it. */
    private static int escape(byte[] in, int at, int end, StringBuilder text) throws Unreadable {
        int known = at + 1 < end ? SHORT_ESCAPES.indexOf(in[at + 1]) : -1;
        if (known >= 0) {
            text.append(SHORT_MEANINGS.charAt(known));
            return at + 2;
        }
        if (at + 6 <= end && in[at + 1] == 'u' && in[at + 2] == '0' && in[at + 3] == '0') {
            int high = in[at + 4] - '0';
            int low = "0123456789abcdef".indexOf(in[at + 5]);
            if ((high == 0 || high == 1) && low >= 0) {
                char c = (char) (high * 16 + low);
                if (SHORT_MEANINGS.indexOf(c) < 0) {
                    text.append(c);
                    return at + 6;
                }
            }
        }
        throw Unreadable.because("journal.unreadable.escape", at + 1);
    }

    /** Returns the length of the UTF-8 sequence that starts here; refuses overlong forms and surrogates. */
    private static int sequence(byte[] in, int at, int end) throws Unreadable {
        int first = in[at] & 0xFF;
        int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        boolean good = first >= 0xC2 && first <= 0xF4 && at + length <= end;
        for (int i = 1; good && i < length; i++) {
            good = (in[at + i] & 0xC0) == 0x80;
        }
        if (good && length > 2) {
            int second = in[at + 1] & 0xFF;
            good = switch (first) {
                case 0xE0 -> second >= 0xA0;
                case 0xED -> second < 0xA0;
                case 0xF0 -> second >= 0x90;
                case 0xF4 -> second < 0x90;
                default -> true;
            };
        }
        if (!good) {
            throw Unreadable.because("journal.unreadable.utf-8", at + 1);
        }
        return length;
    }
}
