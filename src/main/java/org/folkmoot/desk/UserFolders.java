package org.folkmoot.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where this person's own files lie: settings and keys that never leave the machine, and the folders of assemblies.
 *
 * <p>Where each system keeps such files, unless {@code FOLKMOOT_HOME} names another folder for all of it, as on a stick
 * that is carried around. The person's home is what {@code HOME} says where a system has that variable; Java by itself
 * would look it up elsewhere.
 *
 * @param configuration the folder of everything that belongs to the person and to no assembly
 * @param assemblies where a new assembly's folder is suggested
 */
public record UserFolders(Path configuration, Path assemblies) {
    /** The variable that names another folder. */
    public static final String OVERRIDE = "FOLKMOOT_HOME";

    private static final String PROGRAM = "Folkmoot";

    /** Returns the folders of whoever runs this program. */
    public static UserFolders ofThisUser() {
        Path home = Path.of(System.getProperty("user.home", "."));
        return of(System.getProperty("os.name", ""), home, System.getenv());
    }

    /** Returns folders that all lie below one. */
    public static UserFolders below(Path folder) {
        return new UserFolders(folder, folder.resolve("assemblies"));
    }

    /**
     * Returns the folders by the custom of a system, told from its name and the environment.
     *
     * @param fallback the person's home where the environment does not say it
     */
    public static UserFolders of(String system, Path fallback, Map<String, String> environment) {
        String wanted = environment.getOrDefault(OVERRIDE, "");
        if (!wanted.isBlank()) {
            return below(Path.of(wanted).toAbsolutePath());
        }
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            String roaming = environment.getOrDefault("APPDATA", "");
            Path settings = roaming.isEmpty() ? fallback : Path.of(roaming);
            return new UserFolders(settings.resolve(PROGRAM), assemblies(fallback));
        }
        Path home = absolute(environment, "HOME", fallback);
        Path settings = os.startsWith("mac")
                ? home.resolve("Library/Application Support").resolve(PROGRAM)
                : absolute(environment, "XDG_CONFIG_HOME", home.resolve(".config"))
                        .resolve("folkmoot");
        return new UserFolders(settings, assemblies(home));
    }

    /** By the specification of these variables, a path that is not absolute is to be ignored: keys would lie wherever one stands. */
    private static Path absolute(Map<String, String> environment, String variable, Path otherwise) {
        Path named = Path.of(environment.getOrDefault(variable, ""));
        return named.isAbsolute() ? named : otherwise;
    }

    private static Path assemblies(Path home) {
        Path documents = home.resolve("Documents");
        return (Files.isDirectory(documents) ? documents : home).resolve(PROGRAM);
    }

    /** Returns the folder of the keys, one for each assembly. */
    public Path keys() {
        return configuration.resolve("keys");
    }
}
