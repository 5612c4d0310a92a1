package org.folkmoot.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
            assertEquals(Path.of("stick/keys"), keys(system, Map.of("FOLKMOOT_HOME", "stick")));
        }
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
