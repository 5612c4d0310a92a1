package org.folkmoot.desktop.files;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/** A small local file of names and values; it is replaced as a whole, so that there is always an old or a new one. */
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
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(beside, text.toString(), StandardCharsets.UTF_8);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Throws away what was kept. */
    public void forget() throws IOException {
        Files.deleteIfExists(file);
    }
}
