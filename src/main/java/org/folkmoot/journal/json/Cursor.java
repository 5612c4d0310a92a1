package org.folkmoot.journal.json;

import java.util.Arrays;

/**
 * A place in canonical JSON, from which one piece after another is read; every spelling but the canonical one is refused.
 *
 * <p>Whoever knows what must come next asks for it by its bytes, and no tree is built in between: every start of the
 * program reads the whole book. What is read so far is spelt canonically; that names ascend is seen by whoever asks for
 * them in that order.
 */
public final class Cursor {
    private static final int WHOLE_DIGITS = 16;

    /** How long the texts are that stand most often: the name of an entry, and the same with a point and a number. */
    private static final int NAME = 64;

    private static final int LONGEST_NUMBER = 10;

    private final byte[] in;
    private final int end;
    private final TextCache cache;
    private int at;

    /** Stands before the byte {@code from}; {@code end} is where the bytes that may be read end. */
    public Cursor(byte[] in, int from, int end, TextCache cache) {
        this.in = in;
        this.at = from;
        this.end = end;
        this.cache = cache;
    }

    /** Returns the index of the next byte. */
    public int at() {
        return at;
    }

    /** Tells whether everything is read. */
    public boolean isAtEnd() {
        return at == end;
    }

    /** Returns the next byte, or −1 at the end. */
    int peek() {
        return at < end ? in[at] : -1;
    }

    /** Returns a place of its own that stands here, for looking ahead. */
    public Cursor ahead() {
        return between(at, end);
    }

    /** Steps to where another place in the same bytes, which stood here, has been read up to. */
    public void follow(Cursor ahead) {
        at = ahead.at;
    }

    /** Returns a place of its own in the same bytes, from one index up to another. */
    public Cursor between(int from, int until) {
        return new Cursor(in, from, until, cache);
    }

    /** Steps over these bytes if they come next, and tells whether they did. */
    public boolean take(byte[] piece) {
        if (end - at < piece.length || !Arrays.equals(in, at, at + piece.length, piece, 0, piece.length)) {
            return false;
        }
        at += piece.length;
        return true;
    }

    /** Steps over a sign if it comes next, and tells whether it did. */
    public boolean take(char sign) {
        if (at >= end || in[at] != sign) {
            return false;
        }
        at++;
        return true;
    }

    /** Steps over a sign; refuses anything else. */
    public void expect(char sign) throws Unreadable {
        if (!take(sign)) {
            throw unexpected();
        }
    }

    /** Steps over a comma and returns true, or over the closing sign and returns false. */
    public boolean more(char closing) throws Unreadable {
        if (take(',')) {
            return true;
        }
        expect(closing);
        return false;
    }

    /** Reads a text; texts that were read lately are given as the same String again. */
    public String text() throws Unreadable {
        expect('"');
        int likely = likelyEnd();
        String known = likely < 0 ? null : cache.known(in, at, likely);
        if (known != null) {
            at = likely + 1;
            return known;
        }
        int special = EightBytes.firstSpecial(in, at, end);
        if (special < end && in[special] == '"') {
            String plain = cache.text(in, at, special);
            at = special + 1;
            return plain;
        }
        CanonicalText text = CanonicalText.read(in, at, end);
        at = text.after();
        return text.text();
    }

    /**
     * Returns where a text ends whose first letter comes next if it names an entry or something in one, otherwise −1.
     * Whether it is one, only somebody can say who remembers these very bytes.
     */
    private int likelyEnd() {
        int after = at + NAME;
        if (after + LONGEST_NUMBER + 1 >= end) {
            return -1;
        }
        if (in[after] == '"') {
            return after;
        }
        if (in[after] == '.') {
            for (int i = after + 1; i <= after + LONGEST_NUMBER; i++) {
                if (in[i] == '"') {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Returns bytes that have been read as part of a plain text, as the same String as a text of the same letters. */
    public String remembered(int from, int until) {
        return cache.text(in, from, until);
    }

    /** Steps over a text, which is as strictly read as one that is kept. */
    public void passText() throws Unreadable {
        expect('"');
        int special = EightBytes.firstSpecial(in, at, end);
        at = special < end && in[special] == '"'
                ? special + 1
                : CanonicalText.read(in, at, end).after();
    }

    /** Reads a whole number between −(2^53 − 1) and 2^53 − 1. */
    public long whole() throws Unreadable {
        int start = at;
        boolean negative = take('-');
        int digits = at;
        long number = 0;
        while (at < end && in[at] >= '0' && in[at] <= '9' && at - digits <= WHOLE_DIGITS) {
            number = number * 10 + (in[at++] - '0');
        }
        int count = at - digits;
        boolean fraction = at < end && (in[at] == '.' || in[at] == 'e' || in[at] == 'E');
        boolean misspelt = count == 0 || in[digits] == '0' && (count > 1 || negative);
        if (fraction || misspelt) {
            throw Unreadable.because("journal.unreadable.not-whole", start + 1);
        }
        if (count > WHOLE_DIGITS || number > Json.LARGEST_WHOLE) {
            throw Unreadable.because("journal.unreadable.too-large", start + 1);
        }
        return negative ? -number : number;
    }

    /** Tells whether an object comes next. */
    public boolean isAtObject() {
        return peek() == '{';
    }

    /** Tells whether a text comes next. */
    public boolean isAtText() {
        return peek() == '"';
    }

    /** Tells whether a whole number comes next. */
    public boolean isAtWhole() {
        int next = peek();
        return next == '-' || next >= '0' && next <= '9';
    }

    /** Tells whether a yes or no comes next. */
    public boolean isAtYesOrNo() {
        int next = peek();
        return next == 't' || next == 'f';
    }

    /** Reads a yes or no. */
    public boolean yes() throws Unreadable {
        boolean yes = peek() == 't';
        String word = yes ? "true" : "false";
        for (int i = 0; i < word.length(); i++) {
            expect(word.charAt(i));
        }
        return yes;
    }

    /**
     * Steps over a value without looking at more of it than where it ends: whoever does this reads it later, up to
     * exactly there.
     */
    public void pass() throws Unreadable {
        int depth = 0;
        do {
            switch (peek()) {
                case '"' -> passText();
                case '{', '[' -> {
                    depth++;
                    at++;
                }
                case '}', ']', ',', ':' -> {
                    depth -= in[at] == '}' || in[at] == ']' ? 1 : 0;
                    at++;
                }
                case 't', 'f' -> yes();
                default -> whole();
            }
        } while (depth > 0);
    }

    /** Returns that something else had to stand here. */
    public Unreadable unexpected() {
        return at >= end
                ? Unreadable.because("journal.unreadable.ends-early")
                : Unreadable.because("journal.unreadable.unexpected", at + 1);
    }
}
