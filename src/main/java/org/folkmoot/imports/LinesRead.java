package org.folkmoot.imports;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Counts the lines whose ends were read, as the tokeniser counts them: LF, CR LF or a CR alone. */
final class LinesRead extends FilterReader {
    private long lines;
    private boolean afterReturn;

    LinesRead(Reader in) {
        super(in);
    }

    /** Returns how many lines have ended in what was read so far. */
    long lines() {
        return lines;
    }

    /** Reads on behind the end of a line; what it holds is not wanted. */
    void skipLine() throws IOException {
        int letter = read();
        while (letter >= 0 && letter != '\n' && letter != '\r') {
            letter = read();
        }
        if (letter == '\r') {
            in.mark(1);
            if (in.read() != '\n') {
                in.reset();
            }
            afterReturn = false;
        }
    }

    @Override
    public int read() throws IOException {
        int letter = super.read();
        if (letter >= 0) {
            count((char) letter);
        }
        return letter;
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        int read = super.read(into, from, most);
        for (int i = 0; i < read; i++) {
            count(into[from + i]);
        }
        return read;
    }

    private void count(char letter) {
        if (letter == '\r' || letter == '\n' && !afterReturn) {
            lines++;
        }
        afterReturn = letter == '\r';
    }
}
