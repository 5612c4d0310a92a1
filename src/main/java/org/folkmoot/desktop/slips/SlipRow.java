package org.folkmoot.desktop.slips;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.folkmoot.desktop.parts.Icons;
import org.folkmoot.imports.slips.SlipPlan;
import org.folkmoot.imports.slips.SlipPlan.Line;
import org.folkmoot.imports.slips.SlipText;
import org.folkmoot.imports.slips.SlipText.Field;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** One row of fields; which line of the pile it shows changes as somebody scrolls. */
final class SlipRow {
    private static final String WRONG = "wrong";

    private final Wording words;
    private final int place;
    private final boolean said;
    private final Label number = new Label();
    private final Map<Field, TextField> fields = new EnumMap<>(Field.class);
    private final Label sign = new Label();
    private int line = -1;
    private boolean filling;

    /** What a row tells of what somebody does in it. */
    interface Ear {
        /** Something is typed. */
        void typed(int line, Field field, String text);

        /** A field has the focus. */
        void entered(int line, Field field);
    }

    /**
     * Makes a row that shows no line yet.
     *
     * @param place which row it is, from 0
     * @param shown the fields that are shown
     * @param said whether there is room for a word beside the sign
     * @param ear hears what somebody does
     */
    SlipRow(Wording words, int place, List<Field> shown, boolean said, Ear ear) {
        this.words = words;
        this.place = place;
        this.said = said;
        number.getStyleClass().addAll("soft", "small", "slip-number");
        number.setMaxWidth(Double.MAX_VALUE);
        sign.getStyleClass().add("slip-sign");
        for (Field field : shown) {
            TextField typed = new TextField();
            typed.setId("slip-" + place + "-" + field.name().toLowerCase(Locale.ROOT));
            typed.setMinWidth(0);
            typed.setMaxWidth(Double.MAX_VALUE);
            typed.getStyleClass().add("slip-field");
            if (field == Field.AMOUNT) {
                typed.getStyleClass().add("figures");
            }
            typed.textProperty().subscribe((before, text) -> {
                if (!filling && line >= 0) {
                    ear.typed(line, field, text);
                }
            });
            typed.focusedProperty().subscribe(focused -> {
                if (focused && line >= 0) {
                    ear.entered(line, field);
                }
            });
            fields.put(field, typed);
        }
    }

    /** Returns everything in the row. */
    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(number);
        nodes.addAll(fields.values());
        nodes.add(sign);
        return nodes;
    }

    Label number() {
        return number;
    }

    Label sign() {
        return sign;
    }

    int place() {
        return place;
    }

    int line() {
        return line;
    }

    TextField field(Field field) {
        return Objects.requireNonNull(fields.get(field), field::name);
    }

    /** Shows a line of the pile, or none. */
    void show(int next, @Nullable SlipText text, @Nullable Line became) {
        filling = true;
        line = text == null ? -1 : next;
        number.setText(text == null ? "" : words.figures().count(next + 1L));
        fields.forEach((field, typed) -> {
            String wanted = text == null ? "" : text.get(field);
            if (!typed.getText().equals(wanted)) {
                typed.setText(wanted);
            }
            typed.setDisable(text == null);
            typed.setAccessibleText(words.text("slips.field", words.text(SlipWords.column(field)), next + 1));
        });
        filling = false;
        tell(became);
    }

    /** Shows by sign, colour and words what becomes of the line. */
    void tell(@Nullable Line became) {
        Field wrong = became instanceof Line.Wrong(Field field, var why, var rule) ? field : null;
        fields.forEach((field, typed) -> {
            typed.getStyleClass().remove(WRONG);
            if (field == wrong) {
                typed.getStyleClass().add(WRONG);
            }
        });
        sign.getStyleClass().removeAll("teal-ink", "rust-ink", "soft");
        switch (became) {
            case SlipPlan.Pays pays -> sign("fth-check", "teal-ink", "slips.sign.pays");
            case Line.Waits waits -> sign("fth-clock", "soft", "slips.sign.waits");
            case Line.Wrong(var field, var why, var rule) -> sign("fth-alert-triangle", "rust-ink", "slips.sign.wrong");
            case Line.Blank blank -> noSign();
            case null -> noSign();
        }
    }

    private void sign(String icon, String style, String key) {
        sign.setGraphic(Icons.of(icon, style));
        sign.setText(said ? words.text(key) : "");
        sign.setAccessibleText(words.text(key));
        sign.getStyleClass().add(style);
    }

    private void noSign() {
        sign.setGraphic(null);
        sign.setText("");
    }
}
