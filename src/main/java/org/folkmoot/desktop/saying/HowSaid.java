package org.folkmoot.desktop.saying;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.folkmoot.assembly.Slip;
import org.folkmoot.imports.slips.TypedSlipNumber;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.words.Wording;

/** Asks how something was said, on signed paper or beside the desk, and for the number of the paper. */
public final class HowSaid extends VBox {
    private final Wording words;
    private final boolean table;
    private final RadioButton signed;
    private final RadioButton present;
    private final TextField slip = new TextField();
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");

    private HowSaid(Wording words, String id, boolean table) {
        this.words = words;
        this.table = table;
        this.signed = new RadioButton(words.text(table ? "saying.list.signed" : "saying.signed"));
        this.present = new RadioButton(words.text(table ? "saying.list.present" : "saying.present"));
        signed.setId(id + "-signed");
        present.setId(id + "-present");
        slip.setId(id + "-slip");
        ToggleGroup how = new ToggleGroup();
        how.getToggles().addAll(signed, present);
        how.selectToggle(table ? present : signed);
        FlowPane ways = table ? new FlowPane(present, signed) : new FlowPane(signed, present);
        ways.getStyleClass().add("flow");
        ways.setAccessibleText(words.text("saying.how"));
        Label number = new Label(words.text(table ? "saying.list.number" : "saying.slip"));
        number.setWrapText(true);
        number.setLabelFor(slip);
        slip.setAccessibleText(number.getText());
        getStyleClass().add("stack-tight");
        getChildren().addAll(ways, number, slip);
        how.selectedToggleProperty().subscribe(chosen -> look());
        slip.textProperty().subscribe(typed -> look());
    }

    /**
     * Asks how one person said it: on a slip, unless they stand beside the desk. Whoever stands there may have a slip also.
     *
     * @param id what the ids of the controls begin with: {@code -signed}, {@code -present} and {@code -slip} are added
     */
    public static HowSaid one(Wording words, String id) {
        return new HowSaid(words, id, false);
    }

    /**
     * Asks how several people said it one after the other: beside the desk, unless they all signed one list.
     *
     * @param id as in {@link #one}
     */
    public static HowSaid several(Wording words, String id) {
        return new HowSaid(words, id, true);
    }

    /** Returns what is still missing, in words; empty when nothing is. */
    public ReadOnlyStringProperty missing() {
        return missing.getReadOnlyProperty();
    }

    /** Returns what was said, as far as it is entered; a list that nobody signed has no number. */
    public Said said() {
        return signed.isSelected()
                ? new Said(Assent.SIGNATURE, number())
                : new Said(Assent.PRESENT, table ? "" : number());
    }

    /** Returns the number of the slip as it is typed. */
    public ObservableValue<String> slip() {
        return slip.textProperty();
    }

    /** Forgets the number; the next one mostly says it in the same way. */
    public void clear() {
        slip.clear();
    }

    private String number() {
        return TypedSlipNumber.read(slip.getText());
    }

    private void look() {
        slip.setDisable(table && !signed.isSelected());
        if (Slip.isTooLong(said().slip())) {
            missing.set(words.text("saying.slip-long", Slip.LONGEST));
        } else if (signed.isSelected() && number().isEmpty()) {
            missing.set(words.text(table ? "saying.list.missing" : "saying.missing"));
        } else {
            missing.set("");
        }
    }
}
