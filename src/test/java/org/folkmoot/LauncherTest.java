package org.folkmoot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher finds a Java by itself. The copy under test wants a version that no machine has, so that only the Javas
 * made up here can fit: scripts that print how they were called.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String SYSTEM = "/usr/bin:/bin";

    @TempDir
    Path place;

    private Path launcher;

    @BeforeEach
    void a_program_folder_with_a_space_in_its_name() throws IOException {
        String script = Files.readString(Path.of("installers", "launcher", "folkmoot"));
        assertTrue(script.contains("NEEDED=25\n"), "wants Java 25");
        launcher = executable(
                place.resolve("our programs/folkmoot/bin/folkmoot"), script.replace("NEEDED=25\n", "NEEDED=925\n"));
        Files.createDirectories(place.resolve("our programs/folkmoot/lib"));
    }

    @Test
    void a_java_home_that_fits_is_taken() throws Exception {
        Path home = java("homes/new one", "925.0.1");
        Answer answer = start(Map.of("JAVA_HOME", home.toString()), launcher, "verify", "a copy.folkmoot");
        assertEquals(0, answer.exit());
        assertEquals(home + " <verify> <a copy.folkmoot>", answer.said());
    }

    @Test
    void an_older_java_home_is_passed_over_for_the_one_on_the_path() throws Exception {
        Path old = java("homes/old", "17.0.15");
        Path home = java("homes/new", "926-ea");
        Answer answer = start(
                Map.of("JAVA_HOME", old.toString(), "PATH", home.resolve("bin") + ":" + SYSTEM), launcher, "verify");
        assertEquals(home + " <verify>", answer.said());
    }

    @Test
    void a_java_in_the_home_folder_is_found_although_an_older_one_is_on_the_path() throws Exception {
        Path old = java("homes/old", "924.9");
        Path home = java("person/.sdkman/candidates/java/925.0.2-tem", "925.0.2");
        Answer answer = start(Map.of("PATH", old.resolve("bin") + ":" + SYSTEM), launcher, "verify");
        assertEquals(home + " <verify>", answer.said());
    }

    @Test
    void it_works_through_links_from_another_folder() throws Exception {
        Path home = java("homes/new", "925");
        Path one = Files.createSymbolicLink(place.resolve("one"), Path.of("our programs/folkmoot/bin/folkmoot"));
        Path two = Files.createSymbolicLink(
                Files.createDirectory(place.resolve("links")).resolve("two"), one);
        Answer answer = start(Map.of("JAVA_HOME", home.toString()), two, "verify");
        assertEquals(home + " <verify>", answer.said());
    }

    @Test
    void without_utf_8_the_letters_of_names_are_kept_and_the_language_stays() throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "elsewhere names are read in UTF-8 anyway");
        Path home = java("homes/new", "925");
        executable(home.resolve("bin/java"), """
            #!/bin/sh
            said=none
            for word in "$@"; do case $word in -Duser.language=*) said=$word ;; esac; done
            printf '%s' "$(locale charmap 2>/dev/null) $said"
            """);
        Map<String, String> expected = Map.of("C", "none", "POSIX", "none", "de_DE", "de", "nn_NO.ISO-8859-1", "nn");
        for (String variable : List.of("LC_ALL", "LANG")) {
            for (Map.Entry<String, String> each : expected.entrySet()) {
                String language = each.getValue().equals("none") ? "none" : "-Duser.language=" + each.getValue();
                Map<String, String> environment = Map.of("JAVA_HOME", home.toString(), variable, each.getKey());
                assertEquals(
                        "UTF-8 " + language,
                        start(environment, launcher, "verify").said());
            }
        }
        assertEquals(
                "UTF-8 none",
                start(Map.of("JAVA_HOME", home.toString()), launcher, "verify").said());
        assertEquals(
                "UTF-8 none",
                start(Map.of("JAVA_HOME", home.toString(), "LC_ALL", "C.UTF-8"), launcher, "verify")
                        .said());
    }

    @Test
    void the_exit_code_is_the_programs() throws Exception {
        Path home = java("homes/new", "925");
        assertEquals(
                1, start(Map.of("JAVA_HOME", home.toString()), launcher, "no").exit());
    }

    @Test
    void where_no_java_fits_it_says_which_to_install() throws Exception {
        Answer answer = start(Map.of("JAVA_HOME", java("homes/old", "17.0.15").toString()), launcher);
        assertEquals(2, answer.exit());
        assertTrue(answer.said().startsWith("Folkmoot needs Java 925 or newer, and found none."), answer.said());
    }

    /** A made-up Java that prints its home and the words for the program; it says no to "no". */
    private Path java(String folder, String version) throws IOException {
        Path home = place.toRealPath().resolve(folder);
        executable(home.resolve("bin/java"), """
            #!/bin/sh
            while [ "$1" != org.folkmoot.Folkmoot ]; do shift; done
            shift
            printf '%s' "$(dirname "$(dirname "$0")")"
            for word in "$@"; do printf ' <%s>' "$word"; done
            [ "$1" != no ]
            """);
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Us\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static Path executable(Path file, String script) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, script);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Answer start(Map<String, String> environment, Path command, String... words) throws Exception {
        List<String> line = new ArrayList<>(List.of(command.toString()));
        line.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).directory(place.toFile());
        builder.environment().clear();
        builder.environment().putAll(new TreeMap<>(Map.of("PATH", SYSTEM, "HOME", place.toRealPath() + "/person")));
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), said);
    }

    private record Answer(int exit, String said) {}
}
