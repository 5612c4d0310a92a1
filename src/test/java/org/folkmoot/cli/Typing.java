package org.folkmoot.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.folkmoot.copies.Copies;
import org.folkmoot.desk.UserFolders;
import org.folkmoot.desk.Village;
import org.folkmoot.words.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The ground for typing words about an assembly that met once, and for reading what comes. */
abstract class Typing {
    @TempDir
    Path root;

    Path folder;
    Path copy;
    long now;
    Locale language = Locale.ENGLISH;
    String out = "";
    String err = "";

    @BeforeEach
    void an_assembly_that_met_once() {
        try (Village village = Copies.afterOneMeeting(root.resolve("here"))) {
            folder = village.folder();
            now = village.now();
        }
        copy = root.resolve("village.folkmoot");
    }

    int run(String... words) {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(answers, false, StandardCharsets.UTF_8);
        int exit = Cli.run(console(stream, complaints), words);
        out = answers.toString(StandardCharsets.UTF_8);
        err = complaints.toString(StandardCharsets.UTF_8);
        return exit;
    }

    Console console(PrintStream answers, OutputStream complaints) {
        return new Console(
                answers,
                new PrintStream(complaints, true, StandardCharsets.UTF_8),
                Wording.in(language),
                UserFolders.below(root.resolve("here")),
                () -> now);
    }

    String line(String beginning) {
        return out.lines()
                .filter(each -> each.startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError(out));
    }
}
