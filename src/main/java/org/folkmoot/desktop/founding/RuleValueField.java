package org.folkmoot.desktop.founding;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.folkmoot.desktop.parts.NumberField;
import org.folkmoot.rules.Rule;
import org.folkmoot.rules.RuleType;
import org.folkmoot.rules.RuleType.Choice;
import org.folkmoot.rules.RuleType.Hundredths;
import org.folkmoot.rules.RuleType.OnOff;
import org.folkmoot.rules.RuleType.OrOff;
import org.folkmoot.rules.RuleType.Share;
import org.folkmoot.rules.RuleType.Threshold;
import org.folkmoot.rules.RuleType.UntilDay;
import org.folkmoot.rules.RuleType.Whole;
import org.folkmoot.rules.ValueWords;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** A field for the value of one rule, within its type and range. */
final class RuleValueField extends HBox {
    private static final List<String> THRESHOLDS = List.of(">1/2", ">=3/5", ">=2/3", ">=3/4", ">=4/5", ">=1/1");
    private static final List<String> SHARES = List.of("1/4", "1/3", "1/2", "2/3", "3/4");

    /**
     * Shows a value.
     *
     * @param changed takes each new written value; an empty one while nothing valid stands there
     */
    RuleValueField(Wording words, Rule rule, String value, Consumer<String> changed) {
        getStyleClass().add("row-tight");
        String name = words.text("rule." + rule.id() + ".name");
        Node field = rule.type() instanceof OrOff(RuleType of)
                ? orOff(words, name, rule, of, value, changed)
                : field(words, name, rule, rule.type(), value, changed);
        field.setId(id(rule));
        getChildren().add(field);
        String range = range(words, rule);
        if (!range.isEmpty()) {
            Label between = new Label(range);
            between.getStyleClass().addAll("soft", "small");
            between.setMinWidth(Label.USE_PREF_SIZE);
            getChildren().add(between);
        }
    }

    /** Returns the id of the field of a rule, such as {@code rule-loss-yearly}. */
    static String id(Rule rule) {
        return "rule-" + rule.id().replace('.', '-');
    }

    private static Node field(
            Wording words, String name, Rule rule, RuleType type, String value, Consumer<String> changed) {
        return switch (type) {
            case Whole whole -> whole(name, whole, value, changed);
            case Hundredths hundredths -> hundredths(words, name, hundredths, value, changed);
            case Threshold threshold -> choice(words, name, rule, THRESHOLDS, value, changed);
            case Share share -> choice(words, name, rule, SHARES, value, changed);
            case Choice choice -> choice(words, name, rule, choice.options(), value, changed);
            case OnOff onOff -> choice(words, name, rule, List.of(RuleType.ON, RuleType.OFF), value, changed);
            // When it ends is asked as a question of its own, and the founding knows the answer as a day.
            case UntilDay until -> new Label(words.say(ValueWords.alone(rule, value), id -> ""));
            case OrOff orOff -> throw new IllegalArgumentException("off within off: " + rule.id());
        };
    }

    /** A tick for "off" beside the field that it switches off. */
    private static Node orOff(
            Wording words, String name, Rule rule, RuleType of, String value, Consumer<String> changed) {
        SimpleStringProperty typed = new SimpleStringProperty(value.equals(RuleType.OFF) ? "" : value);
        Node field = field(words, name, rule, of, typed.get(), typed::set);
        CheckBox off = new CheckBox(words.text("rule.value.off"));
        off.setAccessibleText(name + ": " + off.getText());
        off.setSelected(value.equals(RuleType.OFF));
        field.disableProperty().bind(off.selectedProperty());
        Runnable tell = () -> changed.accept(off.isSelected() ? RuleType.OFF : typed.get());
        off.selectedProperty().subscribe((was, now) -> tell.run());
        typed.subscribe((was, now) -> tell.run());
        HBox both = new HBox(field, off);
        both.getStyleClass().add("row-tight");
        return both;
    }

    private static NumberField whole(String name, Whole type, String value, Consumer<String> changed) {
        NumberField field = new NumberField(name, type.min(), type.max());
        if (!value.isEmpty()) {
            field.set(Long.parseLong(value));
        }
        field.value().subscribe((was, now) -> changed.accept(now.isPresent() ? Long.toString(now.getAsLong()) : ""));
        return field;
    }

    private static TextField hundredths(
            Wording words, String name, Hundredths type, String value, Consumer<String> changed) {
        TextField field = new TextField(value.isEmpty() ? "" : decimal(words, Long.parseLong(value)));
        field.setAccessibleText(name);
        field.setPrefColumnCount(6);
        field.setMaxWidth(USE_PREF_SIZE);
        field.getStyleClass().add("figures");
        field.textProperty().subscribe((was, typed) -> {
            String written = HundredthsText.read(typed);
            boolean fits = type.allows(written);
            field.getStyleClass().remove("wrong");
            if (!fits) {
                field.getStyleClass().add("wrong");
            }
            changed.accept(fits ? written : "");
        });
        return field;
    }

    private static ChoiceBox<String> choice(
            Wording words, String name, Rule rule, List<String> offered, String value, Consumer<String> changed) {
        ChoiceBox<String> box = new ChoiceBox<>();
        box.getItems().addAll(offered);
        if (!value.isEmpty() && !offered.contains(value)) {
            box.getItems().addFirst(value);
        }
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String written) {
                return written == null ? "" : words.say(ValueWords.alone(rule, written), id -> "");
            }

            @Override
            public @Nullable String fromString(String shown) {
                return null;
            }
        });
        if (!value.isEmpty()) {
            box.setValue(value);
        }
        box.setAccessibleText(name);
        box.valueProperty().subscribe((was, now) -> changed.accept(now));
        return box;
    }

    private static String range(Wording words, Rule rule) {
        return switch (rule.type()) {
            case Whole whole -> words.say(ValueWords.range(rule), id -> "");
            case Hundredths hundredths -> words.say(ValueWords.range(rule), id -> "");
            case OrOff orOff -> words.say(ValueWords.range(rule), id -> "");
            case Share share -> words.text("founding.range.members");
            case Threshold threshold -> "";
            case Choice choice -> "";
            case OnOff onOff -> "";
            case UntilDay until -> "";
        };
    }

    private static String decimal(Wording words, long hundredths) {
        return HundredthsText.write(words.locale(), BigDecimal.valueOf(hundredths, 2));
    }
}
