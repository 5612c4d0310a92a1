package org.folkmoot.desktop.files;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.folkmoot.journal.book.RealDisk;
import org.folkmoot.journal.book.WholeFile;

/**
 * A small local file of names and values, readable only to its owner; it is replaced as a whole, so that there is
 * always an old or a new one.
 */
public final class KeptFile {
    private final Path file;

    /** Uses a file, which need not exist yet, nor its folder. */
    public KeptFile(Path file) {
        this.file = file;
    }

    /** Returns what was kept; nothing when there is no file or it cannot be read. */
    public Properties read() {
        Properties kept = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            kept.load(in);
            return kept;
        } catch (IOException | IllegalArgumentException e) {
            return new Properties();
        }
    }

    /** Replaces what was kept. */
    public void write(Properties kept) throws IOException {
        StringWriter text = new StringWriter();
        kept.store(text, null);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        new WholeFile(new RealDisk()).replace(file, text.toString().getBytes(StandardCharsets.UTF_8), true);
    }

    /** Throws away what was kept. */
    public void forget() throws IOException {
        Files.deleteIfExists(file);
    }
}
