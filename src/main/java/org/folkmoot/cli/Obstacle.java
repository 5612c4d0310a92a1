package org.folkmoot.cli;

import java.util.List;
import org.folkmoot.journal.Finding;
import org.folkmoot.terms.Sentence;

/** Says what was in the way of a command, on the error output and, where it was asked for, as JSON. */
record Obstacle(Console console, String command, boolean json) {
    /** Something is not readable as what it should be. */
    int notARecord(Finding why) {
        console.complain(line(console, why));
        if (json) {
            new Answer(console, command, "NOT_A_RECORD")
                    .findings(List.of(why))
                    .with("reason", console.said(why.reason()))
                    .print();
        }
        return Command.NOT_READABLE;
    }

    /** Something was not done. */
    int refused(Sentence reason) {
        console.complain(console.said(reason));
        if (json) {
            new Answer(console, command, "REFUSED")
                    .with("reason", console.said(reason))
                    .print();
        }
        return Command.NO;
    }

    /** Returns a finding as programs write such things: file, line, reason. */
    static String line(Console console, Finding finding) {
        String reason = console.said(finding.reason());
        return finding.line() == 0
                ? finding.file() + ": " + reason
                : finding.file() + ":" + finding.line() + ": " + reason;
    }
}
