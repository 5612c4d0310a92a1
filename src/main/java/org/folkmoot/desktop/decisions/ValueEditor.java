package org.folkmoot.desktop.decisions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
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
    private final Consumer<String> write;
    private final SentenceLabel range = new SentenceLabel("", "soft");

    /**
     * A field for a value.
     *
     * @param node the field
     * @param write writes a written value into it
     */
    private record Field(Node node, Consumer<String> write) {}

    ValueEditor(Wording words, Rule rule) {
        this.words = words;
        this.rule = rule;
        getStyleClass().add("stack-tight");
        Field field = rule.type() instanceof RuleType.OrOff(RuleType of) ? orOff(of) : field(rule.type(), value::set);
        write = field.write();
        String limits = rule.type() instanceof RuleType.UntilDay
                ? words.text("decision.new.off")
                : words.text("decision.new.range", ValueWords.range(rule));
        range.setText(limits);
        getChildren().addAll(new SentenceLabel(words.text("decision.new.value")), field.node(), range);
    }

    /** Returns the written value; empty while there is none that the rule can have. */
    ReadOnlyStringProperty value() {
        return value.getReadOnlyProperty();
    }

    /** Writes a written value that the rule can have into the field. */
    void set(String written) {
        write.accept(written);
    }

    private Field field(RuleType type, Consumer<String> changed) {
        Field field =
                switch (type) {
                    case RuleType.Whole whole -> whole(whole, changed);
                    case RuleType.Hundredths hundredths -> hundredths(changed);
                    case RuleType.UntilDay until -> day(changed);
                    case RuleType.Threshold threshold -> choice(type, changed);
                    case RuleType.Share share -> choice(type, changed);
                    case RuleType.Choice choice -> choice(type, changed);
                    case RuleType.OnOff onOff -> choice(type, changed);
                    case RuleType.OrOff orOff -> throw new IllegalArgumentException("off within off: " + rule.id());
                };
        field.node().setId("proposal-value");
        return field;
    }

    /** A tick for "off" beside the field that it switches off. */
    private Field orOff(RuleType of) {
        ReadOnlyStringWrapper typed = new ReadOnlyStringWrapper("");
        Field field = field(of, typed::set);
        CheckBox off = new CheckBox(words.text("decision.new.switched-off"));
        off.setId("proposal-value-off");
        field.node().disableProperty().bind(off.selectedProperty());
        Runnable tell = () -> value.set(off.isSelected() ? RuleType.OFF : typed.get());
        off.selectedProperty().subscribe(tell);
        typed.subscribe(tell);
        HBox both = new HBox(field.node(), off);
        both.getStyleClass().add("row-tight");
        return new Field(both, written -> {
            off.setSelected(written.equals(RuleType.OFF));
            if (!off.isSelected()) {
                field.write().accept(written);
            }
        });
    }

    private Field whole(RuleType.Whole whole, Consumer<String> changed) {
        NumberField field = new NumberField(words.text("decision.new.value"), whole.min(), whole.max());
        field.value().subscribe(number -> changed.accept(number.isPresent() ? Long.toString(number.getAsLong()) : ""));
        field.textProperty().subscribe(() -> outside(field.isOutside()));
        return new Field(field, written -> field.set(Long.parseLong(written)));
    }

    private Field hundredths(Consumer<String> changed) {
        TextField field = new TextField();
        field.setAccessibleText(words.text("decision.new.value"));
        field.setPrefColumnCount(8);
        field.setMaxWidth(USE_PREF_SIZE);
        field.textProperty().subscribe(typed -> {
            Optional<String> written = WrittenValue.hundredths(typed, rule);
            changed.accept(written.orElse(""));
            boolean wrong = written.isEmpty() && !typed.isBlank();
            field.getStyleClass().remove("wrong");
            if (wrong) {
                field.getStyleClass().add("wrong");
            }
            outside(wrong);
        });
        return new Field(
                field,
                written -> field.setText(
                        BigDecimal.valueOf(Long.parseLong(written), 2).toPlainString()));
    }

    private Field day(Consumer<String> changed) {
        DatePicker picker = new DatePicker();
        DayWords.in(picker, words, words.text("decision.new.value"));
        picker.valueProperty()
                .subscribe((LocalDate date) -> changed.accept(date == null ? RuleType.OFF : date.toString()));
        return new Field(
                picker, written -> picker.setValue(written.equals(RuleType.OFF) ? null : LocalDate.parse(written)));
    }

    private Field choice(RuleType type, Consumer<String> changed) {
        ComboBox<@Nullable String> box = new ComboBox<>();
        box.getItems().addAll(WrittenValue.offered(type));
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
        box.valueProperty().subscribe(chosen -> changed.accept(chosen == null ? "" : chosen));
        return new Field(box, written -> {
            if (!box.getItems().contains(written)) {
                box.getItems().addFirst(written);
            }
            box.setValue(written);
        });
    }

    /** What the value can be is the answer to a value that it cannot be. */
    private void outside(boolean is) {
        range.getStyleClass().removeAll("soft", "field-problem");
        range.getStyleClass().add(is ? "field-problem" : "soft");
    }

    private String say(String written) {
        return words.say(ValueWords.alone(rule, written), id -> "");
    }
}
