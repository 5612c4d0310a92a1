package org.folkmoot.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys lie where each system keeps what belongs to a person. */
class UserFoldersTest {
    private static final Path HOME = Path.of("home");

    @Test
    void each_system_has_its_custom() {
        assertEquals(HOME.resolve(".config/folkmoot/keys"), keys("Linux", Map.of()));
        Path xdg = Path.of("xdg").toAbsolutePath();
        assertEquals(xdg.resolve("folkmoot/keys"), keys("Linux", Map.of("XDG_CONFIG_HOME", xdg.toString())));
        assertEquals(HOME.resolve("Library/Application Support/Folkmoot/keys"), keys("Mac OS X", Map.of()));
        assertEquals(Path.of("roaming/Folkmoot/keys"), keys("Windows 11", Map.of("APPDATA", "roaming")));
        assertEquals(HOME.resolve("Folkmoot/keys"), keys("Windows 11", Map.of()));
    }

    @Test
    void another_folder_can_be_named_everywhere() {
        for (String system : new String[] {"Linux", "Mac OS X", "Windows 11"}) {
            assertEquals(Path.of("stick/keys").toAbsolutePath(), keys(system, Map.of("FOLKMOOT_HOME", "stick")));
        }
    }

    @Test
    void what_is_named_holds_everything_the_assemblies_too() {
        Path stick = Path.of("stick").toAbsolutePath();
        UserFolders folders = UserFolders.of("Linux", HOME, Map.of("FOLKMOOT_HOME", stick.toString()));
        assertEquals(new UserFolders(stick, stick.resolve("assemblies")), folders);
    }

    @Test
    void home_is_where_the_environment_says_it_is() {
        Path other = Path.of("other").toAbsolutePath();
        for (String system : new String[] {"Linux", "Mac OS X"}) {
            UserFolders folders = UserFolders.of(system, HOME, Map.of("HOME", other.toString()));
            assertTrue(folders.configuration().startsWith(other), system);
            assertEquals(other.resolve("Folkmoot"), folders.assemblies(), system);
            assertEquals(
                    UserFolders.of(system, HOME, Map.of()),
                    UserFolders.of(system, HOME, Map.of("HOME", "relative")),
                    "ignored");
        }
    }

    @Test
    void assemblies_lie_among_the_documents_where_there_are_any(@TempDir Path home) throws IOException {
        assertEquals(
                home.resolve("Folkmoot"),
                UserFolders.of("Linux", home, Map.of()).assemblies());
        Files.createDirectory(home.resolve("Documents"));
        assertEquals(
                home.resolve("Documents/Folkmoot"),
                UserFolders.of("Linux", home, Map.of()).assemblies());
    }

    private static Path keys(String system, Map<String, String> environment) {
        return UserFolders.of(system, HOME, environment).keys();
    }

    @Test
    void a_folder_that_depends_on_where_one_stands_is_ignored() {
        Path home = Path.of("home").toAbsolutePath();
        assertEquals(
                UserFolders.of("Linux", home, Map.of()),
                UserFolders.of("Linux", home, Map.of("XDG_CONFIG_HOME", "settings")));
    }
}
