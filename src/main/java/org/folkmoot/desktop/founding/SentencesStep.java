package org.folkmoot.desktop.founding;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.sitting.RuleSentences;
import org.folkmoot.rules.DecisionKind;
import org.folkmoot.rules.Preset;
import org.folkmoot.rules.Presets;
import org.folkmoot.rules.Rule;
import org.folkmoot.rules.Rules;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** The third question: start with these six sentences? Each value can be changed right there. */
final class SentencesStep {
    /** What belongs into one sentence when it is read aloud. */
    private static final List<List<Rule>> SIX = List.of(
            List.of(Rules.INCOME_PER_HOUR),
            List.of(Rules.LOSS_YEARLY),
            List.of(Rules.TRUST_TO_JOIN),
            List.of(Rules.TRUST_LASTS),
            List.of(Rules.threshold(DecisionKind.RULE), Rules.quorum(DecisionKind.RULE)),
            List.of(Rules.RECORD_NOTICE_DAYS, Rules.RECORD_CONFIRMATIONS, Rules.RECORD_CONTEST_DAYS));

    private final Wording words;
    private final FoundingModel model;
    private final Parent root;

    @FXML
    private VBox six;

    @FXML
    private VBox presets;

    @FXML
    private VBox later;

    SentencesStep(Wording words, FoundingModel model) {
        this.words = words;
        this.model = model;
        this.root = Fxml.load(SentencesStep.class, "SentencesStep.fxml", words, this);
    }

    @FXML
    private void initialize() {
        showSix();
        presets.getChildren().add(new SentenceLabel(words.text("founding.presets.lead"), "soft"));
        Presets.list().forEach(preset -> presets.getChildren().add(offer(preset)));
        later.getChildren().add(new SentenceLabel(words.text("founding.sentences.later.lead"), "soft"));
        Rules.list().stream()
                .filter(rule -> rule.force() != Rule.Force.NOT_YET)
                .filter(rule -> !model.values().containsKey(rule.id()) && !rule.equals(Rules.TRUST_OPEN_SEASON))
                .map(rule -> new SentenceLabel(say(rule, rule.suggested())))
                .forEach(later.getChildren()::add);
        long notYet = Rules.list().stream()
                .filter(rule -> rule.force() == Rule.Force.NOT_YET)
                .count();
        later.getChildren().add(new SentenceLabel(words.text("founding.sentences.not-yet", notYet), "soft"));
    }

    private void showSix() {
        six.getChildren().clear();
        for (int i = 0; i < SIX.size(); i++) {
            six.getChildren().add(card(i + 1, SIX.get(i)));
        }
    }

    /** A preset fills in what stands among the six sentences; the rest of it can be proposed later. */
    private VBox offer(Preset preset) {
        List<Preset.Value> asked = preset.values().stream()
                .filter(value -> model.values().containsKey(value.rule().id()))
                .toList();
        VBox offer = new VBox(
                new SentenceLabel(words.say(preset.title(), id -> ""), "strong"),
                new SentenceLabel(words.say(preset.sentence(), id -> ""), "soft"));
        offer.getStyleClass().add("stack-tight");
        asked.forEach(value -> offer.getChildren().add(new SentenceLabel(say(value.rule(), value.written()))));
        Button fill = new Button(words.text("founding.presets.fill", asked.size()));
        fill.setId("found-preset-" + preset.code());
        fill.setAccessibleText(fill.getText() + ": " + words.say(preset.title(), id -> ""));
        fill.setOnAction(event -> {
            asked.forEach(value -> model.values().put(value.rule().id(), value.written()));
            showSix();
        });
        offer.getChildren().add(fill);
        return offer;
    }

    Parent root() {
        return root;
    }

    @Nullable
    Node first() {
        return root.lookup("#" + RuleValueField.id(Rules.INCOME_PER_HOUR));
    }

    private Card card(int number, List<Rule> rules) {
        Label mark = new Label(Integer.toString(number));
        StackPane round = new StackPane(mark);
        round.getStyleClass().add("sentence-number");
        round.setMinSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
        round.setMaxHeight(StackPane.USE_PREF_SIZE);
        VBox parts = new VBox();
        parts.getStyleClass().add("stack");
        HBox.setHgrow(parts, javafx.scene.layout.Priority.ALWAYS);
        rules.forEach(rule -> parts.getChildren().add(part(rule)));
        HBox row = new HBox(round, parts);
        row.getStyleClass().add("sentence-row");
        return new Card("", row);
    }

    private VBox part(Rule rule) {
        SentenceLabel sentence = new SentenceLabel(say(rule, model.value(rule)), "large");
        RuleValueField field = new RuleValueField(words, rule, model.value(rule), value -> {
            model.values().put(rule.id(), value);
            sentence.getStyleClass().remove("soft");
            if (value.isEmpty()) {
                // what is typed cannot be, so the sentence is the one from before it
                sentence.getStyleClass().add("soft");
            } else {
                sentence.setText(say(rule, value));
            }
        });
        SentenceLabel why = new SentenceLabel(words.text("rule." + rule.id() + ".why"), "soft", "small");
        VBox part = new VBox(sentence, field, why);
        part.getStyleClass().add("stack-tight");
        return part;
    }

    private String say(Rule rule, String value) {
        return words.say(RuleSentences.with(rule, value), id -> "");
    }
}
