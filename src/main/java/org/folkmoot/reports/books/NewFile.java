package org.folkmoot.reports.books;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a file that was not there before: the whole of it or nothing, however long it is. */
final class NewFile {
    private NewFile() {}

    /** Writes what a file holds. */
    interface Content {
        void write(Writer out) throws IOException;
    }

    /** Returns the bytes of a text in UTF-8. */
    static Bytes text(Content content) {
        return bytes -> {
            Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
            content.write(out);
            out.flush();
        };
    }

    /** Writes what a file holds, byte by byte. */
    interface Bytes {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes a file.
     *
     * @throws FileAlreadyExistsException when there is one of that name; it stays as it is
     */
    static void write(Path file, Bytes content) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        boolean done = false;
        try {
            try (FileChannel channel =
                    FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                content.write(Channels.newOutputStream(channel));
                channel.force(true);
            }
            // Without replacing, so that a file that came meanwhile is spared.
            Files.move(beside, file);
            done = true;
        } finally {
            if (!done) {
                Files.deleteIfExists(beside);
            }
        }
    }
}
