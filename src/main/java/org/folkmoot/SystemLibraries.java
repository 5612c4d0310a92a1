package org.folkmoot;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What JavaFX needs from the system and does not bring along.
 *
 * <p>Only Linux leaves these to packages. JavaFX itself fails late and in words that name no package, so they are tried
 * beforehand.
 */
final class SystemLibraries {
    private static final Map<String, String> TEXT = Map.of(
            "libfreetype.so.6", "libfreetype6",
            "libpango-1.0.so.0", "libpango-1.0-0",
            "libpangoft2-1.0.so.0", "libpangoft2-1.0-0");
    private static final Map<String, String> WINDOW = Map.of("libgtk-3.so.0", "libgtk-3-0");

    private SystemLibraries() {}

    /** The packages, as Debian names them, that a window still needs; empty when all is there. */
    static List<String> missingForWindow() {
        Map<String, String> needed = new TreeMap<>(TEXT);
        needed.putAll(WINDOW);
        return missing(needed);
    }

    /** The packages, as Debian names them, that drawing without a screen still needs; empty when all is there. */
    static List<String> missingForPictures() {
        return missing(new TreeMap<>(TEXT));
    }

    static boolean isLinux() {
        return System.getProperty("os.name", "").startsWith("Linux");
    }

    private static List<String> missing(Map<String, String> needed) {
        List<String> missing = new ArrayList<>();
        if (isLinux()) {
            needed.forEach((library, debianPackage) -> {
                if (!loads(library)) {
                    missing.add(debianPackage);
                }
            });
        }
        return missing;
    }

    @SuppressWarnings("restricted") // looked up, never called
    private static boolean loads(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException notFound) {
            return false;
        }
    }
}
