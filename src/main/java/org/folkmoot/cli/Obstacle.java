package org.folkmoot.cli;

import java.nio.file.Path;
import java.util.List;
import org.folkmoot.journal.Finding;
import org.folkmoot.terms.Sentence;

/** Says what was in the way of a command, on the error output and, where it was asked for, as JSON. */
record Obstacle(Console console, String command, boolean json) {
    private static final String NOT_OURS = "journal.book.not-ours";
    private static final String NONE_HERE = "journal.book.none-here";

    /** Something is not readable as what it should be. */
    int notARecord(Finding why) {
        console.complain(line(console, why));
        if (json) {
            new Answer(console, command, "NOT_A_RECORD").problems(List.of(why)).print();
        }
        return Command.NOT_READABLE;
    }

    /** Something was not done. */
    int refused(Sentence reason) {
        console.complain(console.said(reason));
        if (json) {
            new Answer(console, command, "REFUSED")
                    .problem("", 0, console.said(reason))
                    .print();
        }
        return Command.NO;
    }

    /** An assembly's folder did not open: it is none, or a newer program's, or it is one and does not open now. */
    int notOpened(Path folder, Sentence reason) {
        return switch (reason.key()) {
            case NOT_OURS ->
                notARecord(new Finding(String.valueOf(reason.args().getFirst()), 1, (Sentence)
                        reason.args().get(1)));
            case NONE_HERE -> notARecord(new Finding(folder.toString(), 0, reason));
            default -> refused(reason);
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
