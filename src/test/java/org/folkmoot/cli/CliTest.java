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
import org.folkmoot.journal.json.CanonicalReader;
import org.folkmoot.journal.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Somebody types words, reads the answer, and a script reads the exit code. */
@Execution(ExecutionMode.CONCURRENT)
class CliTest extends Typing {
    private static final String NEWER =
            "It was written by a newer version of the program (format 2). Nothing was changed.\n";

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
        assertTrue(
                out.lines().skip(1).findFirst().orElseThrow().startsWith("village.folkmoot:" + line + ": "), () -> out);
        assertEquals(
                1,
                out.lines().filter(each -> each.startsWith("village.folkmoot:")).count(),
                out);
        assertTrue(out.contains(" more places do not fit, from line " + (line + 1)), () -> out);
        assertTrue(line("Up to the damage only: ").contains("3 of "), () -> out);
        run("verify", copy.toString(), "--json");
        assertTrue(out.contains("\"line\":" + line) && out.contains("\"line\":" + (line + 1)), () -> out);
    }

    @Test
    void why_a_damaged_copy_was_not_opened_is_answered_with_file_line_and_reason_apart() throws IOException {
        run("export", folder.toString(), "-o", copy.toString());
        String text = Files.readString(copy);
        Files.writeString(copy, text.replaceFirst("\"n\":4", "\"n\":5"));
        long line = Copies.lineOf(Copies.utf8(text), text.indexOf("\"n\":4"));
        Path there = root.resolve("there");
        assertEquals(1, run("open", copy.toString(), "--assembly", there.toString(), "--json"));
        assertTrue(
                out.contains("\"problems\":[{\"file\":\"village.folkmoot\",\"line\":" + line + ",\"reason\":\""),
                () -> out);
        assertTrue(out.contains("\"message\":\"This copy is not intact, so it was not opened."), () -> out);
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
    void a_copy_a_folder_and_another_file_are_called_what_they_are() throws IOException {
        run("export", folder.toString(), "-o", copy.toString());
        for (String command : new String[] {"check", "export"}) {
            assertEquals(2, run(command, copy.toString()));
            assertTrue(err.contains("this is a copy, not an assembly’s folder; “folkmoot verify”"), () -> err);
        }
        assertEquals(
                2,
                run(
                        "open",
                        folder.toString(),
                        "--assembly",
                        root.resolve("there").toString()));
        assertTrue(err.contains("this is a folder; what is opened here is a copy"), () -> err);
        Path letter = Files.writeString(root.resolve("letter.txt"), "Dear all,\n");
        assertEquals(2, run("verify", letter.toString()));
        assertTrue(err.startsWith("letter.txt:1: this is not a Folkmoot copy: "), () -> err);
        assertEquals(2, run("check", letter.toString()));
        assertTrue(err.contains("this is a file, not an assembly’s folder"), () -> err);
    }

    @Test
    void what_is_wrong_with_a_list_names_the_option_that_helps() throws IOException {
        Path list = Files.writeString(root.resolve("list.csv"), "a,b\n1,2\n");
        assertEquals(
                2,
                run("import", list.toString(), "--assembly", root.resolve("new").toString()));
        assertTrue(err.contains("--name-column COLUMN"), () -> err);
        Files.write(list, new byte[] {'n', 'a', 'm', 'e', '\n', 'Z', 'o', (byte) 0xEB, '\n'});
        assertEquals(
                2,
                run("import", list.toString(), "--assembly", root.resolve("new").toString()));
        assertTrue(err.contains("--windows-1252"), () -> err);
    }

    @Test
    void json_is_one_object_in_one_line_with_names_that_stay() {
        run("export", folder.toString(), "-o", copy.toString(), "--json");
        assertTrue(out.startsWith("{\"assembly\":\"") && out.indexOf('\n') == out.length() - 1, () -> out);
        assertTrue(out.contains("\"result\":\"WRITTEN\"") && out.contains("\"sealedHere\":true"), () -> out);
        assertEquals(0, run("verify", copy.toString(), "--json"));
        assertTrue(out.contains("\"result\":\"INTACT\"") && out.contains("\"problems\":[]"), () -> out);
        assertTrue(out.contains("\"missingPersonal\":0,\"name\":\"Village\""), () -> out);
        assertTrue(out.contains("\"desk\":{\"decision\":0,\"keepers\":2,\"until\":"), () -> out);
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
    void json_is_one_document_in_one_shape_whatever_came_of_it() throws Exception {
        run("export", folder.toString(), "-o", copy.toString());
        Path thesis = Files.writeString(root.resolve("thesis"), "nine years of work");
        String nowhere = root.resolve("nowhere").toString();
        for (String[] words : new String[][] {
            {"--json"},
            {"--json", "--version"},
            {"--json", "--help"},
            {"dance", "--json"},
            {"tour", "--json"},
            {"tour", "--json", "--json", "a", "b"},
            {"verify", "--json", "--json", copy.toString()},
            {"--json", "verify", copy.toString()},
            {"verify", "--json", nowhere},
            {"check", "--json", nowhere},
            {"check", "--json", folder.toString()},
            {"export", "--json", nowhere},
            {"export", "--json", folder.toString(), "-o", thesis.toString()},
            {"open", "--json", copy.toString(), "--assembly", thesis.toString()},
            {"import", "--json", nowhere, "--assembly", folder.toString()},
            {"import", "--json", nowhere},
        }) {
            int exit = run(words);
            Json.Obj answer = (Json.Obj) CanonicalReader.read(out.strip().getBytes(StandardCharsets.UTF_8));
            assertEquals(1, out.lines().count(), out);
            for (String field : new String[] {"command", "result", "problems"}) {
                assertTrue(answer.get(field) != null, () -> field + " is missing: " + out);
            }
            boolean isTold = answer.get("problems") instanceof Json.Arr(var problems) && !problems.isEmpty();
            assertEquals(exit != 0, isTold, () -> String.join(" ", words) + ": " + out);
        }
    }

    @Test
    void what_nobody_foresaw_is_json_too() {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(answers, true, StandardCharsets.UTF_8);
        new Unforeseen(new IllegalStateException("x"))
                .say(console(stream, new ByteArrayOutputStream()), "verify", true);
        String said = answers.toString(StandardCharsets.UTF_8);
        assertTrue(said.contains("\"command\":\"verify\"") && said.contains("\"result\":\"FAILED\""), said);
    }

    @Test
    void a_newer_version_is_told_in_the_same_words_by_every_command() throws IOException {
        run("export", folder.toString(), "-o", copy.toString());
        Path book = Copies.bookOf(folder);
        for (Path file : new Path[] {book, copy}) {
            Files.writeString(file, Files.readString(file).replaceFirst("\"v\":1", "\"v\":2"));
        }
        Path list = Files.writeString(root.resolve("list.csv"), "name\nAda\nBo\nCleo\n");
        String there = root.resolve("there").toString();
        for (String[] words : new String[][] {
            {"verify", folder.toString()},
            {"verify", copy.toString()},
            {"check", folder.toString()},
            {"export", folder.toString()},
            {"open", copy.toString(), "--assembly", there},
            {"import", list.toString(), "--assembly", folder.toString()},
        }) {
            assertEquals(2, run(words), () -> String.join(" ", words) + err);
            assertTrue(
                    err.endsWith(".jsonl:1: " + NEWER) || err.equals("village.folkmoot:1: " + NEWER),
                    () -> String.join(" ", words) + ": " + err);
        }
    }

    @Test
    void a_folder_that_is_open_elsewhere_is_exit_one_for_every_command() throws IOException {
        Path list = Files.writeString(root.resolve("list.csv"), "name\nAda\nBo\nCleo\n");
        try (var lock = new org.folkmoot.journal.book.RealDisk().lock(folder.resolve("book/lock"))) {
            assertEquals(1, run("check", folder.toString()));
            assertEquals(1, run("import", list.toString(), "--assembly", folder.toString(), "--json"));
            assertTrue(out.contains("\"result\":\"REFUSED\""), () -> out);
            assertEquals(1, run("check", folder.toString(), "--json"));
            String file = "\"file\":\"" + folder.toString().replace("\\", "\\\\") + "\",\"line\":0,";
            assertTrue(out.contains(file), () -> out);
        }
    }

    @Test
    void after_a_long_pause_the_date_is_confirmed_in_plain_words() throws IOException {
        Path list = Files.writeString(root.resolve("list.csv"), "name\nAda\n");
        now += 100L * 24 * 3600;
        String[] words = {"import", list.toString(), "--assembly", folder.toString(), "--recorder", "Founder 1"};
        assertEquals(1, run(words), () -> err);
        assertTrue(out.contains("--date-is-right"), () -> out);
        String[] confirmed = java.util.Arrays.copyOf(words, words.length + 1);
        confirmed[words.length] = "--date-is-right";
        assertEquals(0, run(confirmed), () -> out + err);
    }

    @Test
    void a_name_whose_letters_were_lost_is_not_recorded_for_ever() throws IOException {
        Path list = Files.writeString(root.resolve("list.csv"), "name\nAda\nBo\nCleo\n");
        Path fresh = root.resolve("fresh");
        assertEquals(2, run("import", list.toString(), "--assembly", fresh.toString(), "--found", "Zo\uFFFD\uFFFD"));
        assertTrue(err.startsWith("Letters in “Zo"), () -> err);
        assertFalse(Files.exists(fresh));
    }

    @Test
    void a_copy_says_who_sealed_it() {
        run("export", folder.toString(), "-o", copy.toString());
        run("verify", copy.toString());
        assertTrue(line("Sealed by the desk that recorded it").contains("number "), () -> out);
        run("verify", copy.toString(), "--json");
        assertTrue(out.contains("\"sealedBy\":\"RECORDER\""), () -> out);
    }

    @Test
    void of_a_damaged_copy_nothing_reassuring_is_said() throws IOException {
        run("export", folder.toString(), "-o", copy.toString());
        String text = Files.readString(copy);
        for (String changed : new String[] {"\"n\":1,", "\"n\":4,"}) {
            Files.writeString(copy, text.replace(changed, "\"n\":6,"));
            assertEquals(1, run("verify", copy.toString()));
            assertTrue(out.contains("Whose seal stands at its end cannot be told"), () -> out);
            for (String claim :
                    new String[] {"Sealed by", "Nothing in it", "none is missing", "No meeting has closed"}) {
                assertFalse(out.contains(claim), () -> claim + ": " + out);
            }
            run("verify", copy.toString(), "--json");
            assertTrue(out.contains("\"sealedBy\":\"NOT_KNOWN\""), () -> out);
        }
    }

    @Test
    void what_whoever_made_a_copy_wrote_into_it_is_shown_and_not_obeyed() throws IOException {
        run("export", folder.toString(), "-o", copy.toString());
        String turned = "\\u001b[2J\\u001b[HINTACT. Unaltered.\\nAll good";
        Files.writeString(copy, Files.readString(copy).replace("\"name\":\"Village\"", "\"name\":\"" + turned + "\""));
        assertEquals(1, run("verify", copy.toString()), () -> out + err);
        assertTrue(out.startsWith("NOT INTACT."), () -> out);
        assertTrue(out.contains("<U+001B>[2J<U+001B>[HINTACT. Unaltered.<U+000A>All good"), () -> out);
        assertTrue(out.chars().allMatch(c -> c == '\n' || c >= ' '), () -> out);
        run("dance\u001b[2J\u202e");
        assertTrue(err.startsWith("Nobody here knows what this means: dance<U+001B>[2J<U+202E>"), () -> err);
    }

    @Test
    void what_is_held_says_as_of_when() {
        run("verify", folder.toString());
        String counted = line("Counted again: ");
        assertTrue(
                counted.matches(".* circles issued = [0-9.,]+ held \\+ [0-9.,]+ lost, each amount as when it.*"),
                counted);
        assertTrue(counted.endsWith("For what is held today, the yearly loss since then comes off."), counted);
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
        assertTrue(said.startsWith("The answer could not be written completely"), said);
        assertFalse(said.contains("\tat "), said);
    }

    @Test
    void something_unforeseen_is_a_sentence_and_a_code() {
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        Console console =
                console(new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8), complaints);
        assertEquals(1, new Unforeseen(new IllegalStateException("x")).say(console, "verify", false));
        String said = complaints.toString(StandardCharsets.UTF_8);
        assertTrue(said.matches("(?s)Something went wrong.*F-[0-9A-F]{8}\n"), said);
    }
}
