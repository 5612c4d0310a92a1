package org.folkmoot.desktop.founding;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Chooses the folder of a new assembly: named like it, and not there yet. */
final class FolderName {
    private static final int LONGEST = 60;

    private FolderName() {}

    /** Returns a folder in {@code documents} that is not there yet. */
    static Path in(Path documents, String assembly) {
        String plain = plain(assembly);
        Path folder = documents.resolve(plain);
        for (int i = 2; Files.exists(folder); i++) {
            folder = documents.resolve(plain + " " + i);
        }
        return folder;
    }

    /** Letters and digits of every language stay; what some system cannot have in a name does not. */
    static String plain(String assembly) {
        String safe = assembly.replaceAll("[^\\p{L}\\p{M}\\p{N} _-]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String cut = safe.substring(
                        0, safe.offsetByCodePoints(0, Math.min(LONGEST, safe.codePointCount(0, safe.length()))))
                .strip();
        boolean reserved = cut.toUpperCase(Locale.ROOT).matches("CON|PRN|AUX|NUL|COM\\d|LPT\\d");
        return cut.isEmpty() || reserved ? "assembly" : cut;
    }
}
