package org.folkmoot.desktop.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.deciding.RuleText;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.WrappedLink;
import org.folkmoot.desktop.sitting.RuleSentences;
import org.folkmoot.rules.Rule;
import org.folkmoot.rules.ValueWords;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;

/** Rules as sentences whose value is a link; many of one group are folded together. */
final class RuleLines {
    /** So many sentences of a group are read at a glance; more are folded. */
    private static final int AT_A_GLANCE = 3;

    /** So many sentences in all need no groups. */
    private static final int WITHOUT_GROUPS = 6;

    private final Wording words;
    private final Folds folds;
    private final Supplier<Day> today;
    private final Consumer<Rule> open;

    RuleLines(Wording words, Folds folds, Supplier<Day> today, Consumer<Rule> open) {
        this.today = today;
        this.words = words;
        this.folds = folds;
        this.open = open;
    }

    /** Returns the sentences that hold, one below the other. */
    List<Node> holding(String place, List<RulesView.Line> lines, boolean found) {
        return grouped(place, lines, found, this::sentence);
    }

    /** Returns the sentences that hold until somebody decides, each with the program's reason. */
    List<Node> suggested(String place, List<RulesView.Line> lines, boolean found) {
        return grouped(place, lines, found, line -> tight(sentence(line), small("rules.suggested", why(line.rule()))));
    }

    /** Returns what this version does not act on: what it does today, and what it suggests. */
    List<Node> notYet(List<RulesView.Line> lines, boolean found) {
        List<Node> sections = new ArrayList<>();
        byGroup(lines)
                .forEach((group, of) -> sections.add(fold("rules-not-yet", group, of, false, found, this::today)));
        return sections;
    }

    private List<Node> grouped(
            String place, List<RulesView.Line> lines, boolean found, Function<RulesView.Line, Node> line) {
        if (lines.size() <= WITHOUT_GROUPS) {
            return lines.stream().map(line).toList();
        }
        List<Node> sections = new ArrayList<>();
        byGroup(lines)
                .forEach((group, of) -> sections.add(fold(place, group, of, of.size() <= AT_A_GLANCE, found, line)));
        return sections;
    }

    private Node fold(
            String place,
            Rule.Group group,
            List<RulesView.Line> lines,
            boolean open,
            boolean found,
            Function<RulesView.Line, Node> line) {
        String title = words.text("rules.group.title", words.text("rules.group." + group.code()), lines.size());
        return folds.section(place + "-" + group.code(), title, open, found, () -> lines.stream()
                .map(line)
                .toList());
    }

    private static Map<Rule.Group, List<RulesView.Line>> byGroup(List<RulesView.Line> lines) {
        Map<Rule.Group, List<RulesView.Line>> groups = new TreeMap<>();
        lines.forEach(line -> groups.computeIfAbsent(line.rule().group(), group -> new ArrayList<>())
                .add(line));
        return groups;
    }

    private Node sentence(RulesView.Line line) {
        String written = line.value().value();
        String value = say(ValueWords.inSentence(line.rule(), written, today.get()));
        WrappedLink link = link(line.rule(), value, "rules.link", value);
        return RuleText.around(words, line.rule(), written, link);
    }

    private Node today(RulesView.Line line) {
        Rule rule = line.rule();
        String name = words.text("rule." + rule.id() + ".name");
        String suggestion = say(RuleSentences.with(rule, rule.suggested()));
        return tight(
                link(rule, name, "rules.link.not-yet", name),
                new SentenceLabel(words.text("rules.not-yet.today", say(RuleSentences.today(rule)))),
                small("rules.not-yet.suggested", suggestion, why(rule)));
    }

    private WrappedLink link(Rule rule, String shown, String aloud, String value) {
        WrappedLink link = new WrappedLink(shown, () -> open.accept(rule));
        link.setId("rule-" + rule.id().replace('.', '-'));
        link.setAccessibleText(words.text(aloud, words.text("rule." + rule.id() + ".name"), value));
        return link;
    }

    private String why(Rule rule) {
        return words.text("rule." + rule.id() + ".why");
    }

    private SentenceLabel small(String key, Object... args) {
        return new SentenceLabel(words.text(key, args), "soft", "small");
    }

    private static Node tight(Node... nodes) {
        VBox box = new VBox(nodes);
        box.getStyleClass().add("rule-line");
        return box;
    }

    private String say(Sentence sentence) {
        return words.say(sentence, id -> "");
    }
}
