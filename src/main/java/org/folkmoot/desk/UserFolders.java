package org.folkmoot.desk;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where this person's own files lie: settings, and the keys that never leave the machine.
 *
 * <p>Where each system keeps such files, unless {@code FOLKMOOT_HOME} names another folder, as on a stick that is carried
 * around.
 *
 * @param configuration the folder of everything that belongs to the person and to no assembly
 */
public record UserFolders(Path configuration) {
    /** The variable that names another folder. */
    public static final String OVERRIDE = "FOLKMOOT_HOME";

    /** Returns the folders of whoever runs this program. */
    public static UserFolders ofThisUser() {
        Path home = Path.of(System.getProperty("user.home", "."));
        return of(System.getProperty("os.name", ""), home, System.getenv());
    }

    /** Returns the folders by the custom of a system, told from its name, the person's home and the environment. */
    public static UserFolders of(String system, Path home, Map<String, String> environment) {
        String wanted = environment.getOrDefault(OVERRIDE, "");
        if (!wanted.isBlank()) {
            return new UserFolders(Path.of(wanted));
        }
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            String roaming = environment.getOrDefault("APPDATA", "");
            return new UserFolders((roaming.isEmpty() ? home : Path.of(roaming)).resolve("Folkmoot"));
        }
        if (os.startsWith("mac")) {
            return new UserFolders(home.resolve("Library/Application Support/Folkmoot"));
        }
        // By its own specification, a path that is not absolute is to be ignored: keys would lie wherever one stands.
        Path xdg = Path.of(environment.getOrDefault("XDG_CONFIG_HOME", ""));
        return new UserFolders((xdg.isAbsolute() ? xdg : home.resolve(".config")).resolve("folkmoot"));
    }

    /** Returns the folder of the keys, one for each assembly. */
    public Path keys() {
        return configuration.resolve("keys");
    }
}
