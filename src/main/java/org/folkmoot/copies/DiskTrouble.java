package org.folkmoot.copies;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import org.folkmoot.terms.Sentence;

/** What a disk would not do, in people's words where they are known, otherwise in the system's. */
final class DiskTrouble {
    private static final List<String> FULL =
            List.of("no space left", "not enough space", "disk full", "there is not enough", "quota exceeded");
    private static final List<String> READ_ONLY = List.of("read-only", "write protected", "write-protected");

    private DiskTrouble() {}

    /** Returns why something could not be read or written, to stand behind a colon. */
    static Sentence of(IOException e) {
        String said = String.valueOf(e instanceof FileSystemException file ? file.getReason() : e.getMessage());
        String plain = said.toLowerCase(Locale.ROOT);
        if (FULL.stream().anyMatch(plain::contains)) {
            return Sentence.of("copies.disk.full");
        }
        if (READ_ONLY.stream().anyMatch(plain::contains)) {
            return Sentence.of("copies.disk.read-only");
        }
        if (e instanceof AccessDeniedException) {
            return Sentence.of("copies.disk.not-allowed");
        }
        if (e instanceof NoSuchFileException) {
            return Sentence.of("copies.disk.not-there");
        }
        if (plain.contains("is a directory")) {
            return Sentence.of("copies.disk.a-folder");
        }
        String message = e.getMessage();
        return Sentence.of("copies.disk.other", message == null ? e.getClass().getSimpleName() : message);
    }
}
