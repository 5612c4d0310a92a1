package org.folkmoot.desktop.copies;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.folkmoot.copies.Verification;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.DataTable;
import org.folkmoot.desktop.parts.EmptyState;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.TableColumnSpec;
import org.folkmoot.desktop.parts.TableWords;
import org.folkmoot.journal.Finding;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;

/** Everything that is wrong with a copy: the first of it in a sentence, all of it in a table. */
final class FindingsCard extends Card {
    private static final double LEAST_HEIGHT = 220;

    FindingsCard(Wording words, Verification.Checked checked, Function<Id, String> names) {
        setTitle(words.text("copies.findings", checked.findingCount()));
        SentenceLabel first =
                new SentenceLabel(FindingWords.of(words, checked.findings().getFirst(), names), "quoted", "rust");
        first.setId("copies-finding-first");
        DataTable<Finding> table = new DataTable<>(
                TableWords.of(words, words.text("copies.findings.table")),
                List.of(
                        TableColumnSpec.words(words.text("copies.findings.file"), 3, Finding::file, Finding::file),
                        new TableColumnSpec<>(
                                words.text("copies.findings.line"),
                                finding -> finding.line() == 0
                                        ? words.text("copies.findings.whole")
                                        : words.figures().count(finding.line()),
                                Comparator.comparingLong(Finding::line),
                                1,
                                "figures"),
                        TableColumnSpec.words(
                                words.text("copies.findings.reason"),
                                7,
                                finding -> words.say(finding.reason(), names),
                                finding -> words.say(finding.reason(), names))),
                new EmptyState("fth-check", words.text("copies.findings.none"), ""));
        table.table().setId("copies-findings");
        table.table().setMinHeight(LEAST_HEIGHT);
        table.table().setPrefHeight(LEAST_HEIGHT);
        table.show(checked.findings());
        getChildren().addAll(new SentenceLabel(words.text("copies.findings.first"), "soft"), first, table);
        long more = checked.findingCount() - checked.findings().size();
        if (more > 0) {
            getChildren().add(new SentenceLabel(words.text("copies.verified.more", more), "soft"));
        }
    }
}
