package org.folkmoot.desktop.decisions;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.desktop.deciding.RuleEffects;
import org.folkmoot.desktop.deciding.RuleSides;
import org.folkmoot.desktop.deciding.RuleText;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.RuleSentences;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.journal.acts.RuleChange;
import org.folkmoot.rules.Rule;
import org.folkmoot.rules.Rules;
import org.folkmoot.rules.ValueWords;
import org.folkmoot.terms.Day;
import org.jspecify.annotations.Nullable;

/** Asks which rule would have which other value, and shows its sentence before and after. */
final class RuleForm extends Card {
    private final Host host;
    private final Sitting sitting;
    private final ComboBox<@Nullable Rule> rule = new ComboBox<>();
    private final VBox valuePlace = new VBox();
    private final VBox preview = new VBox();
    private final ReadOnlyObjectWrapper<@Nullable RuleChange> value = new ReadOnlyObjectWrapper<>();
    private @Nullable ValueEditor editor;

    RuleForm(Host host, Sitting sitting) {
        super(host.words().text("decision.new.rule"));
        this.host = host;
        this.sitting = sitting;
        List<Rule> votable = Rules.list().stream()
                .filter(each -> each.force() != Rule.Force.NOT_YET)
                .toList();
        rule.setId("proposal-rule");
        rule.setAccessibleText(host.words().text("decision.new.which-rule"));
        rule.setPromptText(host.words().text("decision.new.which-rule"));
        rule.setMaxWidth(Double.MAX_VALUE);
        rule.getItems().addAll(votable);
        rule.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Rule each) {
                return each == null ? "" : host.words().text("rule." + each.id() + ".name");
            }

            @Override
            public @Nullable Rule fromString(String typed) {
                return null;
            }
        });
        valuePlace.getStyleClass().add("stack-tight");
        preview.setId("proposal-preview");
        preview.getStyleClass().add("stack-tight");
        String notListed =
                host.words().text("decision.new.not-listed", Rules.list().size() - votable.size());
        getChildren().addAll(rule, new SentenceLabel(notListed, "soft", "small"), valuePlace, preview);
        rule.valueProperty().subscribe(this::ask);
    }

    /** Returns the change that the form describes; null while it describes none. */
    ReadOnlyObjectProperty<@Nullable RuleChange> value() {
        return value.getReadOnlyProperty();
    }

    /** Returns the rule that is chosen; null while none is. */
    ObservableValue<@Nullable Rule> rule() {
        return rule.valueProperty();
    }

    /** Returns where somebody begins. */
    Node first() {
        return rule;
    }

    /** Chooses a rule. */
    void choose(Rule chosen) {
        rule.setValue(chosen);
    }

    /** Chooses a rule and writes another value, as far as there still is that rule and it can have that value. */
    void begin(String id, String written) {
        for (Rule each : rule.getItems()) {
            if (each != null && each.id().equals(id)) {
                rule.setValue(each);
                if (editor != null && each.type().allows(written)) {
                    editor.set(written);
                }
            }
        }
    }

    private void ask(@Nullable Rule chosen) {
        valuePlace.getChildren().clear();
        editor = null;
        value.set(null);
        if (chosen != null) {
            ValueEditor made = new ValueEditor(host.words(), chosen);
            editor = made;
            String now = sitting.say(host, RuleSentences.now(sitting.desk(), chosen));
            valuePlace.getChildren().addAll(new SentenceLabel(host.words().text("decision.new.now", now)), made);
            sitting.desk()
                    .ask(state -> keepable(state, chosen))
                    .ifPresent(kept -> valuePlace.getChildren().addAll(keep(chosen, kept, made)));
            made.value().subscribe(written -> {
                sides(chosen, written);
                value.set(written.isEmpty() ? null : new RuleChange(chosen.id(), written));
            });
        }
    }

    /** Returns the value of a rule that could be kept by a vote, since nobody here has voted on it singly. */
    private Optional<String> keepable(Assembly state, Rule chosen) {
        Day today = Day.of(sitting.now());
        return state.rules().notVotedOn(today).contains(chosen)
                ? Optional.of(state.rules().on(chosen, today).value())
                : Optional.empty();
    }

    private List<Node> keep(Rule chosen, String kept, ValueEditor made) {
        Button keep =
                new Button(host.words().text("decision.new.keep", sitting.say(host, ValueWords.alone(chosen, kept))));
        keep.setId("proposal-keep");
        keep.setOnAction(event -> made.set(kept));
        return List.of(keep, new SentenceLabel(host.words().text("decision.new.keep.note"), "soft", "small"));
    }

    private void sides(Rule chosen, String written) {
        preview.getChildren().clear();
        if (!written.isEmpty()) {
            String before = sitting.desk().ask(state -> state.rules().value(chosen, sitting.now()));
            preview.getChildren().add(RuleText.change(host.words(), new RuleSides(chosen, before, written)));
            sitting.desk().ask(state -> RuleEffects.of(state, chosen, written, sitting.now())).stream()
                    .map(line -> new SentenceLabel(sitting.say(host, line), "soft"))
                    .forEach(preview.getChildren()::add);
        }
    }
}
