package org.folkmoot.desktop.copies;

import java.util.function.Function;
import org.folkmoot.journal.Finding;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;

/** A finding as one sentence: file, line and reason. */
final class FindingWords {
    private FindingWords() {}

    static String of(Wording words, Finding finding, Function<Id, String> names) {
        String reason = words.say(finding.reason(), names);
        return finding.line() == 0
                ? words.text("copies.finding.whole", finding.file(), reason)
                : words.text("copies.finding", finding.file(), finding.line(), reason);
    }
}
