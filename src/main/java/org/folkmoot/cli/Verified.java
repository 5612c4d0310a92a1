package org.folkmoot.cli;

import org.folkmoot.copies.Verification;
import org.folkmoot.journal.ClosingWords;
import org.folkmoot.journal.Finding;
import org.folkmoot.words.Figures;

/** Says in words what verifying came to. */
record Verified(Console console, Verification.Checked checked) {
    private static final int MOST_FINDINGS = 100;

    void print() {
        console.say(
                switch (checked.result()) {
                    case INTACT -> "cli.verify.intact";
                    case TWO_HEADS -> "cli.verify.two-heads";
                    case NOT_INTACT -> "cli.verify.not-intact";
                });
        counts();
        words();
        checked.notices().forEach(notice -> console.out().print(console.said(notice) + "\n"));
        findings();
    }

    private void counts() {
        Verification.Counts counts = checked.counts();
        Figures figures = console.words().figures();
        String name = checked.name();
        if (name != null) {
            console.say("cli.verify.whose", name, counts.members(), counts.meetings());
        }
        console.say("cli.verify.hashes", counts.lines(), counts.entries(), counts.seals());
        console.say("cli.verify.judged", counts.judged(), counts.entries());
        console.say(
                "cli.verify.money",
                counts.postings(),
                figures.circlesExactly(counts.issued()),
                figures.circlesExactly(counts.held()),
                figures.circlesExactly(counts.lost()));
        console.say("cli.verify.personal", counts.missingPersonal());
    }

    private void words() {
        ClosingWords words = checked.closingWords();
        Verification.LastMeeting last = checked.lastMeeting();
        if (words == null) {
            console.say("cli.verify.no-words");
            return;
        }
        String spoken = String.join(" ", words.in(console.words().locale()));
        if (last == null || checked.heads().size() > 1) {
            console.say("cli.verify.words-of-heads", checked.heads().size(), spoken);
        } else {
            console.say("cli.verify.words", last.number(), last.day(), spoken);
            console.say("cli.verify.since", last.entriesSince());
        }
    }

    private void findings() {
        for (Finding finding : checked.findings().stream().limit(MOST_FINDINGS).toList()) {
            console.out().print(Obstacle.line(console, finding) + "\n");
        }
        if (checked.findingCount() > MOST_FINDINGS) {
            console.say("cli.verify.more", checked.findingCount() - MOST_FINDINGS);
        }
    }
}
