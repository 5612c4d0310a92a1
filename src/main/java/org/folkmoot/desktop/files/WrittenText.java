package org.folkmoot.desktop.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.folkmoot.journal.book.RealDisk;
import org.folkmoot.journal.book.WholeFile;
import org.folkmoot.words.Wording;

/** Writes a text that a person wants as a file: all of it or nothing, and what went wrong in words. */
public final class WrittenText {
    private WrittenText() {}

    /**
     * Writes a text in UTF-8; a file of that name is replaced only by a whole one. Belongs behind the window.
     *
     * @return what went wrong, in words, or an empty text
     */
    public static String write(Wording words, Path file, String text) {
        return write(words, file, () -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** What a file is to hold, made when it is needed. */
    public interface Content {
        /** Returns the bytes. */
        byte[] bytes() throws IOException;
    }

    /**
     * Writes a file; a file of that name is replaced only by a whole one. Belongs behind the window.
     *
     * @return what went wrong, in words, or an empty text
     */
    public static String write(Wording words, Path file, Content content) {
        try {
            new WholeFile(new RealDisk()).replace(file, content.bytes(), false);
            return "";
        } catch (AccessDeniedException denied) {
            return words.text("parts.file.denied");
        } catch (NoSuchFileException missing) {
            return words.text("parts.file.no-folder");
        } catch (FileSystemException trouble) {
            String reason = trouble.getReason();
            return words.text("parts.file.trouble", reason == null ? trouble.toString() : reason);
        } catch (IOException trouble) {
            return words.text("parts.file.trouble", String.valueOf(trouble.getMessage()));
        }
    }
}
