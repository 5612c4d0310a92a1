package org.folkmoot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Somebody types what cannot be meant, or asks what can be typed. */
class WrongWordsTest extends Typing {
    @Test
    void wrong_words_are_answered_with_how_they_should_be() {
        for (String[] words : new String[][] {
            {}, {"verify"}, {"verify", "a", "b"}, {"dance"}, {"export", "--quickly", "x"}, {"open", "x"}, {"tour"}
        }) {
            assertEquals(2, run(words), String.join(" ", words));
            assertTrue(err.contains("folkmoot"), () -> err);
        }
        run("open", "x");
        assertTrue(err.startsWith("--assembly DIR is missing."), () -> err);
        run("dance");
        assertTrue(err.startsWith("Nobody here knows what this means: dance"), () -> err);
    }

    @Test
    void an_unknown_option_is_named_also_where_something_is_missing() {
        for (String[] words : new String[][] {
            {"verify", "--foo"},
            {"verify", "x", "--foo"},
            {"import", "--foo", "x"},
            {"import", "--foo=1", "x.csv"},
            {"import", "x.csv", "--foo", "--assembly", "y"},
            {"export", "--foo"},
        }) {
            assertEquals(2, run(words), String.join(" ", words));
            assertTrue(err.startsWith("Nobody here knows what this means: --foo"), () -> String.join(" ", words) + err);
        }
        run("import", "--assembli", "y", "x.csv");
        assertTrue(
                err.startsWith("Nobody here knows what this means: --assembli Perhaps you mean: --assembly"),
                () -> err);
        run("verify", "--foo", "--json");
        assertTrue(out.contains("Nobody here knows what this means: --foo"), () -> out);
        language = Locale.GERMAN;
        run("verify", "--foo");
        assertTrue(err.startsWith("Das versteht hier niemand: --foo"), () -> err);
    }

    @Test
    void what_is_neither_a_file_nor_a_folder_is_not_waited_for() throws Exception {
        Path pipe = root.resolve("pipe");
        try {
            assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        } catch (IOException e) {
            assumeTrue(false, "no pipes have names here");
        }
        for (String[] words : new String[][] {
            {"verify", pipe.toString()},
            {"open", pipe.toString(), "--assembly", root.resolve("there").toString()},
            {"check", pipe.toString()},
            {"export", pipe.toString()},
            {"import", pipe.toString(), "--assembly", root.resolve("there").toString()},
        }) {
            int exit = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> run(words), words[0]);
            assertEquals(2, exit, () -> words[0] + err);
        }
        run("verify", pipe.toString());
        assertEquals("pipe: this is neither a file nor a folder, so nothing was read from it\n", err);
        Path link = Files.createSymbolicLink(root.resolve("link"), copy);
        run("export", folder.toString(), "-o", copy.toString());
        assertEquals(0, run("verify", link.toString()), () -> err);
    }

    @Test
    void a_mistyped_command_is_answered_with_the_nearest_one() {
        assertEquals(2, run("verfy", "x"));
        assertTrue(err.contains("Perhaps you mean: verify"), () -> err);
    }

    @Test
    void help_is_understood_as_a_word() {
        assertEquals(0, run("--help"));
        String all = out;
        assertEquals(0, run("help"));
        assertEquals(all, out);
        assertEquals(0, run("help", "verify"));
        assertTrue(out.contains("Usage: folkmoot verify"), () -> out);
    }

    @Test
    void help_lists_every_command_and_the_exit_codes() {
        assertEquals(0, run("--help"));
        for (String name : new String[] {"export", "open", "verify", "check", "tour", "Exit codes"}) {
            assertTrue(out.contains(name), name);
        }
        for (Command command : Commands.all()) {
            assertEquals(0, run(command.name(), "--help"));
            assertTrue(out.contains("Usage: folkmoot " + command.name()), () -> out);
        }
        language = Locale.GERMAN;
        assertEquals(0, run("verify", "--help"));
        assertTrue(out.contains("Aufruf: folkmoot verify"), () -> out);
    }
}
