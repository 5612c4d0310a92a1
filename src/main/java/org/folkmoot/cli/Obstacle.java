package org.folkmoot.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.folkmoot.imports.Problem;
import org.folkmoot.journal.Finding;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** Says what was in the way of a command, on the error output and, where it was asked for, as JSON. */
record Obstacle(Console console, String command, boolean json) {
    private static final String NOT_OURS = "journal.book.not-ours";
    private static final String NONE_HERE = "journal.book.none-here";
    private static final String COPY = ".folkmoot";
    private static final String IN_LINE = "copies.finding";
    private static final String IN_FILE = "copies.finding.whole";
    private static final Set<String> PLAIN_ALREADY = Set.of(
            "journal.newer-format",
            NONE_HERE,
            "copies.verify.no-copy",
            "copies.verify.not-there",
            "copies.verify.no-file",
            "copies.verify.not-readable",
            "copies.verify.not-a-copy");

    /** Something is not readable as what it should be. */
    int notARecord(Finding why) {
        console.complain(line(console, why));
        if (json) {
            new Answer(console, command, "NOT_A_RECORD").problems(List.of(why)).print();
        }
        return Command.NOT_READABLE;
    }

    /** What should be a copy is none: that is said plainly, before the detail. */
    int notACopy(Finding why) {
        boolean plainAlready = PLAIN_ALREADY.contains(why.reason().key());
        return notARecord(
                plainAlready
                        ? why
                        : new Finding(why.file(), why.line(), Sentence.of("cli.wrong.no-copy", why.reason())));
    }

    /** Returns why something cannot be an assembly's folder because it is a file, or null when it is no file. */
    @Nullable
    Finding fileForFolder(Path path) {
        if (!Files.isRegularFile(path)) {
            return null;
        }
        boolean copy = path.toString().toLowerCase(Locale.ROOT).endsWith(COPY);
        return new Finding(
                path.toString(), 0, Sentence.of(copy ? "cli.wrong.copy-for-folder" : "cli.wrong.file-for-folder"));
    }

    /** What was said cannot be meant. */
    int wrongUsage(Stop stop) {
        Sentence reason = stop.problem().reason();
        console.complain(console.said(reason));
        if (json) {
            new Answer(console, command, stop.result())
                    .problem("", 0, console.said(reason))
                    .print();
        }
        return Command.NOT_READABLE;
    }

    /** A list is not readable as one, or what was said cannot be meant. */
    int stopped(Stop stop) {
        Problem problem = stop.problem();
        if (problem.file().isEmpty()) {
            return wrongUsage(stop);
        }
        console.complain(line(console, new Finding(problem.file(), problem.line(), problem.reason())));
        if (json) {
            new Answer(console, command, stop.result())
                    .problem(problem.file(), problem.line(), console.said(problem.reason()))
                    .print();
        }
        return Command.NOT_READABLE;
    }

    /** Something was not done. */
    int refused(Sentence reason) {
        return refused("", reason);
    }

    /**
     * Something was not done.
     *
     * @param where the file or folder it is about, or empty
     */
    private int refused(String where, Sentence reason) {
        console.complain(console.said(reason));
        if (json) {
            new Answer(console, command, "REFUSED")
                    .with("message", console.said(reason))
                    .problems(List.of(place(where, reason)))
                    .print();
        }
        return Command.NO;
    }

    /** One place in a file that is behind a refusal is told with its file, line and reason apart. */
    private static Finding place(String where, Sentence reason) {
        for (Object part : reason.args()) {
            if (part instanceof Sentence inner && inner.key().equals(IN_LINE)) {
                List<Object> said = inner.args();
                return new Finding(
                        String.valueOf(said.get(0)), ((Number) said.get(1)).longValue(), (Sentence) said.get(2));
            }
            if (part instanceof Sentence inner && inner.key().equals(IN_FILE)) {
                return new Finding(String.valueOf(inner.args().get(0)), 0, (Sentence)
                        inner.args().get(1));
            }
        }
        return new Finding(where, 0, reason);
    }

    /** An assembly's folder did not open: it is none, or a newer program's, or it is one and does not open now. */
    int notOpened(Path folder, Sentence reason) {
        return switch (reason.key()) {
            case NOT_OURS ->
                notARecord(new Finding(String.valueOf(reason.args().getFirst()), 1, (Sentence)
                        reason.args().get(1)));
            case NONE_HERE -> notARecord(new Finding(folder.toString(), 0, reason));
            default -> refused(folder.toString(), reason);
        };
    }

    /** Returns a finding as programs write such things: file, line, reason. */
    static String line(Console console, Finding finding) {
        String reason = console.said(finding.reason());
        return finding.line() == 0
                ? finding.file() + ": " + reason
                : finding.file() + ":" + finding.line() + ": " + reason;
    }
}
