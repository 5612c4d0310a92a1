package org.folkmoot.desktop.founding;

import org.folkmoot.imports.NameText;
import org.folkmoot.rules.Rules;
import org.folkmoot.rules.ValueWords;
import org.folkmoot.words.Wording;

/** Says why one cannot go on from each of the questions yet; empty when one can. */
final class FoundingMissing {
    /** Two must be able to confirm what a third recorded. */
    static final int FEWEST = 3;

    static final int MOST_KEEPERS = 12;

    private final Wording words;
    private final FoundingModel model;

    FoundingMissing(Wording words, FoundingModel model) {
        this.words = words;
        this.model = model;
    }

    String name() {
        String name = model.cleanName();
        if (name.isEmpty()) {
            return words.text("founding.missing.name");
        }
        if (name.length() > FoundingModel.LONGEST_NAME) {
            return words.text("founding.missing.name-long", FoundingModel.LONGEST_NAME);
        }
        return switch (NameText.judge(model.name().get())) {
            case NameText.Judged.Good good -> "";
            case NameText.Judged.Bad bad -> words.say(bad.reason(), id -> "");
        };
    }

    String people() {
        int founders = model.founders().size();
        return founders < FEWEST ? words.text("founding.missing.people", FEWEST, founders) : "";
    }

    String sentences() {
        return Rules.sixSentences().stream()
                .filter(rule -> model.value(rule).isEmpty())
                .findFirst()
                .map(rule -> words.text(
                        "founding.missing.value",
                        words.text("rule." + rule.id() + ".name"),
                        words.say(ValueWords.range(rule), id -> "")))
                .orElse("");
    }

    String desk() {
        int keepers = model.keepers().size();
        if (keepers == 0) {
            return words.text("founding.missing.keepers");
        }
        if (keepers > MOST_KEEPERS) {
            return words.text("founding.missing.keepers-many", MOST_KEEPERS);
        }
        if (model.term().get().isEmpty()) {
            return words.text("founding.missing.term");
        }
        return model.openSeason().get() == null ? words.text("founding.missing.season") : "";
    }
}
