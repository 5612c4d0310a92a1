package org.folkmoot.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.folkmoot.journal.Sha256;

/** Says what nobody foresaw in a sentence, with a code that is the same wherever the same thing goes wrong. */
record Unforeseen(Throwable error) {
    private static final int DIGITS = 8;

    int say(Console console, String command, boolean json) {
        String sentence = console.words().text("cli.unforeseen", code());
        console.complain(sentence);
        if (json) {
            new Answer(console, command, "FAILED")
                    .with("code", code())
                    .problem("", 0, sentence)
                    .print();
        }
        return Command.NO;
    }

    String code() {
        StringBuilder trail = new StringBuilder(error.getClass().getName());
        for (StackTraceElement frame : error.getStackTrace()) {
            if (frame.getClassName().startsWith("org.folkmoot.")) {
                trail.append('\n').append(frame.getClassName()).append('.').append(frame.getMethodName());
            }
        }
        String hash = Sha256.hex(trail.toString().getBytes(StandardCharsets.UTF_8));
        return "F-" + hash.substring(0, DIGITS).toUpperCase(Locale.ROOT);
    }
}
