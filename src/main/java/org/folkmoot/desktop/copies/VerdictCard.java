package org.folkmoot.desktop.copies;

import java.util.function.Function;
import org.folkmoot.copies.Verification;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Figures;
import org.folkmoot.words.Wording;

/** What a copy turns out to be, and what was recomputed to say so. */
final class VerdictCard extends Card {
    private final Wording words;

    /** Says why a file is no record at all. */
    VerdictCard(Wording words, Verification.NotARecord not, Function<Id, String> names) {
        this.words = words;
        verdict("copies.verdict.not-a-record", "rust");
        say(FindingWords.of(words, not.why(), names), "quoted", "rust");
        say(words.text("copies.verdict.not-a-record.now"), "soft");
    }

    /** Says what verifying came to. */
    VerdictCard(Wording words, Verification.Checked checked, Function<Id, String> names) {
        this.words = words;
        switch (checked.result()) {
            case INTACT -> verdict("copies.verified.intact", "teal");
            case TWO_HEADS -> verdict("copies.verified.two-heads", "amber");
            case NOT_INTACT -> verdict("copies.verified.not-intact", "rust");
        }
        Verification.Counts counts = checked.counts();
        Figures figures = words.figures();
        String name = checked.name();
        if (name != null && checked.result() != Verification.Result.NOT_INTACT) {
            say(words.text("copies.verified.whose", name, counts.members(), counts.meetings()));
        }
        say(words.text("copies.verified.hashes", counts.lines(), counts.entries(), counts.seals()), "soft");
        say(words.text("copies.verified.judged", counts.judged(), counts.entries()), "soft");
        say(
                words.text(
                        "copies.verified.money",
                        counts.postings(),
                        figures.circlesExactly(counts.issued()),
                        figures.circlesExactly(counts.held()),
                        figures.circlesExactly(counts.lost())),
                "soft");
        if (!counts.burned().isZero()) {
            say(words.text("copies.verified.money-burned", figures.circlesExactly(counts.burned())), "soft");
        }
        if (checked.knowsWhatIsMissing()) {
            say(words.text("copies.verified.personal", counts.missingPersonal()), "soft");
        }
        whoSealed(checked);
        checked.notices().forEach(notice -> say(words.say(notice, names)));
        if (checked.result() == Verification.Result.TWO_HEADS) {
            say(words.text("copies.verdict.two-heads"));
        }
    }

    private void whoSealed(Verification.Checked checked) {
        Verification.Sealed sealed = checked.sealed();
        if (sealed == null) {
            return;
        }
        String key =
                switch (sealed.by()) {
                    case RECORDER -> "copies.verified.sealed-by-recorder";
                    case PASSED_ON -> "copies.verified.sealed-by-other";
                    case EARLIER -> "copies.verified.sealed-earlier";
                    case NOT_KNOWN -> "copies.verified.sealed-not-known";
                };
        boolean toTheEnd = sealed.by() == Verification.SealedBy.RECORDER;
        String said = words.text(key, sealed.upTo());
        if (toTheEnd) {
            say(said, "soft");
        } else {
            say(said);
        }
    }

    private void verdict(String key, String tone) {
        getStyleClass().addAll("edge", tone);
        SentenceLabel verdict = new SentenceLabel(words.text(key), "subheading");
        verdict.setId("copies-verdict");
        getChildren().add(verdict);
    }

    private void say(String sentence, String... styles) {
        getChildren().add(new SentenceLabel(sentence, styles));
    }
}
