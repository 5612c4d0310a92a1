package org.folkmoot.copies;

import java.io.IOException;
import java.nio.file.Path;
import org.folkmoot.journal.Header;
import org.folkmoot.journal.LineCodec;
import org.folkmoot.journal.LineReader;
import org.folkmoot.journal.ReadLine;
import org.folkmoot.journal.book.Disk;
import org.jspecify.annotations.Nullable;

/** Looks at the first line of a file. */
final class Peek {
    private Peek() {}

    /** Returns the header of a file, or null when its first line is none. */
    static @Nullable Header header(Disk disk, Path file, LineCodec codec) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (LineReader reader = new LineReader(name, disk.read(file), codec, LineReader.USUAL_SIZE, false)) {
            return reader.next() instanceof ReadLine.Good good && good.line() instanceof Header header ? header : null;
        }
    }

    /** Tells whether a file says that it is a copy of an assembly. */
    static boolean isCopyOf(String assembly, Disk disk, Path file, LineCodec codec) throws IOException {
        Header header = header(disk, file, codec);
        return header != null
                && header.kind() == Header.Kind.COPY
                && header.assembly().equals(assembly);
    }
}
