package org.folkmoot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.folkmoot.copies.Copies;
import org.folkmoot.desk.UserFolders;
import org.folkmoot.desk.Village;
import org.folkmoot.words.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody types words, reads the answer, and a script reads the exit code. */
class CliTest {
    @TempDir
    Path root;

    private Path folder;
    private Path copy;
    private long now;
    private Locale language = Locale.ENGLISH;
    private String out = "";
    private String err = "";

    @BeforeEach
    void an_assembly_that_met_once() {
        try (Village village = Copies.afterOneMeeting(root.resolve("here"))) {
            folder = village.folder();
            now = village.now();
        }
        copy = root.resolve("village.folkmoot");
    }

    @Test
    void from_export_to_a_verified_copy_on_another_laptop() {
        assertEquals(0, run("export", folder.toString(), "-o", copy.toString()), () -> err);
        assertTrue(out.startsWith("Written and sealed by this computer: "), () -> out);
        assertEquals(0, run("verify", copy.toString()), () -> err);
        assertTrue(out.startsWith("INTACT."), () -> out);
        String words = line("Closing words of meeting 1");
        Path there = root.resolve("there");
        assertEquals(0, run("open", copy.toString(), "--assembly", there.toString()), () -> err);
        assertEquals(0, run("verify", there.toString()), () -> err);
        assertEquals(words, line("Closing words of meeting 1"));
        assertEquals(0, run("check", there.toString()), () -> err);
        assertEquals(0, run("verify", folder.toString()), () -> err);
        assertEquals(words, line("Closing words of meeting 1"));
    }

    @Test
    void a_changed_byte_is_named_by_file_and_line() throws IOException {
        run("export", folder.toString(), "-o", copy.toString());
        String text = Files.readString(copy);
        Files.writeString(copy, text.replaceFirst("\"n\":4", "\"n\":5"));
        assertEquals(1, run("verify", copy.toString()));
        assertTrue(out.startsWith("NOT INTACT."), () -> out);
        long line = Copies.lineOf(Copies.utf8(text), text.indexOf("\"n\":4"));
        assertTrue(out.contains("village.folkmoot:" + line + ": "), () -> out);
    }

    @Test
    void what_is_no_record_is_said_with_file_line_and_reason() {
        Copies.write(copy, Copies.utf8("name;email\n"));
        assertEquals(2, run("verify", copy.toString()));
        assertTrue(err.startsWith("village.folkmoot:1: "), () -> err);
        assertEquals(
                2,
                run("open", copy.toString(), "--assembly", root.resolve("there").toString()));
        assertEquals(2, run("export", root.resolve("nowhere").toString()));
        assertEquals(2, run("check", root.resolve("nowhere").toString()));
        assertEquals(2, run("verify", root.resolve("nowhere").toString()));
        assertFalse(Files.exists(root.resolve("nowhere")));
        assertFalse(Files.exists(root.resolve("there")));
    }

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

    @Test
    void json_is_one_object_in_one_line_with_names_that_stay() {
        run("export", folder.toString(), "-o", copy.toString(), "--json");
        assertTrue(out.startsWith("{\"assembly\":\"") && out.indexOf('\n') == out.length() - 1, () -> out);
        assertTrue(out.contains("\"result\":\"WRITTEN\"") && out.contains("\"sealedHere\":true"), () -> out);
        assertEquals(0, run("verify", copy.toString(), "--json"));
        assertTrue(out.contains("\"result\":\"INTACT\"") && out.contains("\"findings\":[]"), () -> out);
        assertTrue(out.contains("\"missingPersonal\":0,\"name\":\"Village\""), () -> out);
        assertEquals(0, run("check", folder.toString(), "--json"));
        assertTrue(out.contains("\"result\":\"RIGHT\""), () -> out);
        assertEquals(2, run("verify", root.resolve("no").toString(), "--json"));
        assertTrue(out.contains("\"result\":\"NOT_A_RECORD\""), () -> out);
        assertEquals(2, run("verify", "--json"));
        assertTrue(out.contains("\"result\":\"WRONG_USAGE\""), () -> out);
        assertEquals(0, run("--version", "--json"));
        assertTrue(out.contains("\"version\":"), () -> out);
    }

    @Test
    void it_speaks_german_and_utf_8() {
        run("export", folder.toString(), "-o", copy.toString());
        language = Locale.GERMAN;
        assertEquals(0, run("verify", copy.toString()));
        assertTrue(out.startsWith("UNVERSEHRT (INTACT). Unverändert"), () -> out);
    }

    @Test
    void a_reader_that_goes_away_is_no_stack_trace() {
        PrintStream closed = new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int each) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                },
                false,
                StandardCharsets.UTF_8);
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        assertEquals(1, Cli.run(console(closed, complaints), "verify", folder.toString()));
        String said = complaints.toString(StandardCharsets.UTF_8);
        assertTrue(said.startsWith("Whoever reads the answer went away"), said);
        assertFalse(said.contains("\tat "), said);
    }

    @Test
    void something_unforeseen_is_a_sentence_and_a_code() {
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        Console console =
                console(new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8), complaints);
        assertEquals(1, new Unforeseen(new IllegalStateException("x")).say(console));
        String said = complaints.toString(StandardCharsets.UTF_8);
        assertTrue(said.matches("(?s)Something went wrong.*F-[0-9A-F]{8}\n"), said);
    }

    private int run(String... words) {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(answers, false, StandardCharsets.UTF_8);
        int exit = Cli.run(console(stream, complaints), words);
        out = answers.toString(StandardCharsets.UTF_8);
        err = complaints.toString(StandardCharsets.UTF_8);
        return exit;
    }

    private Console console(PrintStream answers, OutputStream complaints) {
        return new Console(
                answers,
                new PrintStream(complaints, true, StandardCharsets.UTF_8),
                Wording.in(language),
                new UserFolders(root.resolve("here")),
                () -> now);
    }

    private String line(String beginning) {
        return out.lines()
                .filter(each -> each.startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError(out));
    }
}
