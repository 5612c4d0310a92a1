package org.folkmoot.desktop.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.folkmoot.desktop.sitting.RuleSentences;
import org.folkmoot.rules.Rule;
import org.folkmoot.rules.Safeguard;
import org.folkmoot.rules.ValueWords;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;

/** Finds rules by what people would call them: each typed word must stand in the rule's name, sentence or group. */
final class RulesSearch {
    private final Wording words;
    private final List<String> sought;

    RulesSearch(Wording words, String typed) {
        this.words = words;
        this.sought = Arrays.stream(plain(typed).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Tells whether anything is sought at all. */
    boolean isOn() {
        return !sought.isEmpty();
    }

    /** Returns those lines that fit. */
    List<RulesView.Line> among(List<RulesView.Line> lines) {
        return isOn() ? lines.stream().filter(this::fits).toList() : lines;
    }

    /** Tells whether a safeguard fits. */
    boolean fits(Safeguard safeguard) {
        return contains(say(safeguard.sentence()));
    }

    private boolean fits(RulesView.Line line) {
        Rule rule = line.rule();
        String today = rule.force() == Rule.Force.NOT_YET ? say(RuleSentences.today(rule)) : "";
        return contains(String.join(
                " ",
                words.text("rule." + rule.id() + ".name"),
                say(ValueWords.sentence(rule, line.value().value())),
                words.text("rules.group." + rule.group().code()),
                today));
    }

    private boolean contains(String text) {
        String plain = plain(text);
        return sought.stream().allMatch(plain::contains);
    }

    private String say(Sentence sentence) {
        return words.say(sentence, id -> "");
    }

    private String plain(String text) {
        Locale locale = words.locale();
        return text.toLowerCase(locale).strip();
    }
}
