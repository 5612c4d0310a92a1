package org.folkmoot.cli;

import java.util.List;
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
                    case INTACT -> "copies.verified.intact";
                    case TWO_HEADS -> "copies.verified.two-heads";
                    case NOT_INTACT -> "copies.verified.not-intact";
                });
        findings();
        counts();
        words();
        seal();
        checked.notices().forEach(notice -> console.tell(console.said(notice)));
    }

    private void counts() {
        Verification.Counts counts = checked.counts();
        Figures figures = console.words().figures();
        String name = checked.name();
        if (name != null) {
            console.say("copies.verified.whose", name, counts.members(), counts.meetings());
        }
        if (checked.result() == Verification.Result.NOT_INTACT && counts.judged() < counts.readable()) {
            console.say("copies.verified.up-to-damage", counts.judged(), counts.readable());
        }
        Verification.Desk desk = checked.desk();
        if (desk != null) {
            console.say("copies.verified.desk", desk.keepers(), desk.until(), desk.decision());
        }
        console.say("copies.verified.hashes", counts.lines(), counts.entries(), counts.seals());
        console.say("copies.verified.judged", counts.judged(), counts.entries());
        console.say(
                "copies.verified.money",
                counts.postings(),
                figures.circlesExactly(counts.issued()),
                figures.circlesExactly(counts.held()),
                figures.circlesExactly(counts.lost()));
        if (!counts.burned().isZero()) {
            console.say("copies.verified.money-burned", figures.circlesExactly(counts.burned()));
        }
        if (checked.knowsWhatIsMissing()) {
            console.say("copies.verified.personal", counts.missingPersonal());
        }
    }

    private void words() {
        ClosingWords words = checked.closingWords();
        Verification.LastMeeting last = checked.lastMeeting();
        if (words == null) {
            if (checked.isWhole()) {
                console.say("copies.verified.no-words");
            }
            return;
        }
        String spoken = String.join(" ", words.in(console.words().locale()));
        if (last == null || checked.heads().size() > 1) {
            console.say("copies.verified.words-of-heads", checked.heads().size(), spoken);
        } else {
            console.say("copies.verified.words", last.number(), last.day(), spoken);
            console.say("copies.verified.since", last.entriesSince());
        }
    }

    private void seal() {
        Verification.Sealed sealed = checked.sealed();
        if (sealed == null) {
            return;
        }
        console.say(
                switch (sealed.by()) {
                    case RECORDER -> "copies.verified.sealed-by-recorder";
                    case PASSED_ON -> "copies.verified.sealed-by-other";
                    case EARLIER -> "copies.verified.sealed-earlier";
                    case NOT_KNOWN -> "copies.verified.sealed-not-known";
                },
                sealed.upTo());
    }

    /** Causes are named one by one; when a line is broken, what no longer fits behind it is one sentence. */
    private void findings() {
        List<Finding> all = checked.findings();
        int causes = checked.causes() == 0 ? all.size() : checked.causes();
        int named = Math.min(causes, MOST_FINDINGS);
        all.subList(0, named).forEach(finding -> console.tell(Obstacle.line(console, finding)));
        if (causes > named) {
            console.say("copies.verified.more", checked.findingCount() - (all.size() - causes) - named);
        }
        if (causes < all.size()) {
            long following = checked.findingCount() - causes;
            console.say(
                    "copies.verified.consequences", following, all.get(causes).line());
        }
    }
}
