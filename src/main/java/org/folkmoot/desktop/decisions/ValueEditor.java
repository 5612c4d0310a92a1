package org.folkmoot.desktop.decisions;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.folkmoot.desktop.deciding.DayWords;
import org.folkmoot.desktop.parts.NumberField;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.rules.Rule;
import org.folkmoot.rules.RuleType;
import org.folkmoot.rules.ValueWords;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** Asks for another value of a rule, in the way that its type allows. */
final class ValueEditor extends VBox {
    private final Wording words;
    private final Rule rule;
    private final ReadOnlyStringWrapper value = new ReadOnlyStringWrapper("");

    ValueEditor(Wording words, Rule rule) {
        this.words = words;
        this.rule = rule;
        getStyleClass().add("stack-tight");
        switch (rule.type()) {
            case RuleType.Whole whole -> whole(whole);
            case RuleType.Hundredths hundredths -> hundredths(hundredths);
            case RuleType.UntilDay until -> day();
            case RuleType.Threshold threshold -> choice();
            case RuleType.Share share -> choice();
            case RuleType.Choice choice -> choice();
        }
    }

    /** Returns the written value; empty while there is none that the rule can have. */
    ReadOnlyStringProperty value() {
        return value.getReadOnlyProperty();
    }

    private void whole(RuleType.Whole whole) {
        NumberField field = new NumberField(words.text("decision.new.value"), whole.min(), whole.max());
        field.value().subscribe(number -> value.set(number.isPresent() ? Long.toString(number.getAsLong()) : ""));
        add(field, words.text("decision.new.range", say(Long.toString(whole.min())), say(Long.toString(whole.max()))));
    }

    private void hundredths(RuleType.Hundredths hundredths) {
        TextField field = new TextField();
        field.setAccessibleText(words.text("decision.new.value"));
        field.setPrefColumnCount(8);
        field.setMaxWidth(USE_PREF_SIZE);
        field.textProperty().subscribe(typed -> {
            Optional<String> written = WrittenValue.hundredths(typed, rule);
            value.set(written.orElse(""));
            field.getStyleClass().remove("wrong");
            if (written.isEmpty() && !typed.isBlank()) {
                field.getStyleClass().add("wrong");
            }
        });
        add(
                field,
                words.text(
                        "decision.new.range",
                        say(Long.toString(hundredths.min())),
                        say(Long.toString(hundredths.max()))));
    }

    private void day() {
        DatePicker picker = new DatePicker();
        DayWords.in(picker, words, words.text("decision.new.value"));
        picker.valueProperty().subscribe((LocalDate date) -> value.set(date == null ? "off" : date.toString()));
        add(picker, words.text("decision.new.off"));
    }

    private void choice() {
        ComboBox<@Nullable String> box = new ComboBox<>();
        box.getItems().addAll(WrittenValue.offered(rule));
        box.setAccessibleText(words.text("decision.new.value"));
        box.setPromptText(words.text("decision.new.value"));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String written) {
                return written == null ? "" : say(written);
            }

            @Override
            public @Nullable String fromString(String typed) {
                return null;
            }
        });
        box.valueProperty().subscribe(chosen -> value.set(chosen == null ? "" : chosen));
        add(box, "");
    }

    private void add(Node field, String range) {
        field.setId("proposal-value");
        getChildren().addAll(new SentenceLabel(words.text("decision.new.value")), field);
        if (!range.isEmpty()) {
            getChildren().add(new SentenceLabel(range, "soft"));
        }
    }

    private String say(String written) {
        return words.say(ValueWords.alone(rule, written), id -> "");
    }
}
