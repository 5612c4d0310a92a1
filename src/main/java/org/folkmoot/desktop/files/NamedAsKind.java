package org.folkmoot.desktop.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Gives a file the ending of its kind: a table that was named {@code statement.pdf}, or without any ending, would be opened
 * by the wrong program or by none.
 *
 * <p>The system asks before a file of the typed name is replaced, not of the mended one; so what is there is never taken.
 */
final class NamedAsKind {
    private NamedAsKind() {}

    /**
     * Returns the file with an ending of one of the kinds.
     *
     * @param chosen what somebody chose
     * @param kinds what it can be, the one that is meant first
     * @param isThere tells whether a file is there already
     */
    static Path of(Path chosen, List<FileKind> kinds, Predicate<Path> isThere) {
        Path named = chosen.getFileName();
        if (named == null || kinds.isEmpty()) {
            return chosen;
        }
        String name = named.toString();
        if (kinds.stream().anyMatch(kind -> ends(name, kind))) {
            return chosen;
        }
        String ending = "." + kinds.getFirst().ending();
        Path mended = chosen.resolveSibling(name + ending);
        for (int number = 2; isThere.test(mended); number++) {
            mended = chosen.resolveSibling(name + " " + number + ending);
        }
        return mended;
    }

    private static boolean ends(String name, FileKind kind) {
        String ending = "." + kind.ending().toLowerCase(Locale.ROOT);
        return name.length() > ending.length() && name.toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
