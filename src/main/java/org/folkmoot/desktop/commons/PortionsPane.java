package org.folkmoot.desktop.commons;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.commons.CommonCirclesView.Part;
import org.folkmoot.desktop.parts.NameField;
import org.folkmoot.imports.slips.TypedAmount;
import org.folkmoot.journal.acts.Portion;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Exactly;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.AddingUp;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** Whose circles, and how much of them: each is picked by name, and has an amount of its own. */
final class PortionsPane extends VBox {

    private final Wording words;
    private final Function<Id, String> name;
    private final Runnable changed;
    private final NameField<Part> field;
    private final VBox rows = new VBox();
    private final Map<Id, TextField> amounts = new LinkedHashMap<>();
    private final Map<Id, Label> theres = new LinkedHashMap<>();
    private List<Part> there = List.of();
    private Circles most = new Circles(Circles.LARGEST_ATTO);

    PortionsPane(Wording words, Function<Id, String> name, Runnable changed) {
        this.words = words;
        this.name = name;
        this.changed = changed;
        field = new NameField<>(
                words.text("commons.whose.prompt"),
                words.text("commons.whose.nobody"),
                this::left,
                part -> name.apply(part.issuer()),
                part -> words.text("commons.there", part.amount()),
                this::add);
        field.asking(words.text("commons.whose")).field().setId("commons-whose");
        rows.getStyleClass().add("stack-tight");
        rows.setId("commons-portions");
        getStyleClass().add("stack-tight");
        getChildren().addAll(field, rows);
    }

    private List<Part> left() {
        return there.stream()
                .filter(part -> !amounts.containsKey(part.issuer()))
                .toList();
    }

    /**
     * Says what there is to choose from; what is chosen already stays.
     *
     * @param parts whose circles, and how much of them there is
     * @param most so much all together can be at most
     */
    void offer(List<Part> parts, Circles most) {
        there = parts;
        this.most = most;
        theres.forEach((issuer, label) -> label.setText(words.text("commons.there", there(issuer))));
    }

    /** Begins anew with nothing chosen. */
    void clear() {
        amounts.clear();
        theres.clear();
        rows.getChildren().clear();
    }

    private Circles there(Id issuer) {
        return there.stream()
                .filter(part -> part.issuer().equals(issuer))
                .map(Part::amount)
                .findFirst()
                .orElse(Circles.ZERO);
    }

    private void add(Part part) {
        Circles open = new Circles(most.atto().subtract(sum()).max(BigInteger.ZERO)).min(part.amount());
        TextField amount = new TextField();
        amount.setPromptText(words.text("commons.amount.most", suggested(open)));
        amount.setId("commons-amount-" + amounts.size());
        amount.setAccessibleText(words.text("commons.amount-of", name.apply(part.issuer())));
        amount.setPrefColumnCount(9);
        Label whose = new Label(name.apply(part.issuer()));
        whose.setWrapText(true);
        whose.setLabelFor(amount);
        Label of = new Label(words.text("commons.there", part.amount()));
        of.getStyleClass().add("soft");
        of.setMinWidth(USE_PREF_SIZE);
        Hyperlink remove = new Hyperlink(words.text("commons.remove"));
        remove.setAccessibleText(words.text("commons.remove-of", name.apply(part.issuer())));
        remove.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(amount, of, remove);
        line.getStyleClass().add("row");
        HBox.setHgrow(amount, Priority.SOMETIMES);
        VBox row = new VBox(whose, line);
        remove.setOnAction(event -> {
            rows.getChildren().remove(row);
            amounts.remove(part.issuer());
            theres.remove(part.issuer());
            changed.run();
            field.requestFocus();
        });
        amounts.put(part.issuer(), amount);
        theres.put(part.issuer(), of);
        rows.getChildren().add(row);
        amount.textProperty().subscribe(changed);
        changed.run();
        amount.requestFocus();
    }

    /** All there is, to the hundredth that people write; less than one of these exactly. */
    private static Object suggested(Circles open) {
        Circles cut = AddingUp.cut(open);
        return cut.isZero() ? new Exactly(open) : cut;
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    /** In atto-circles: what is typed can come to more than there can be. */
    private BigInteger sum() {
        return portions().stream().map(portion -> portion.amount().atto()).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** Returns what is chosen, as far as it can be read. */
    List<Portion> portions() {
        List<Portion> portions = new ArrayList<>();
        amounts.forEach((issuer, field) -> {
            if (TypedAmount.read(field.getText()) instanceof TypedAmount.Amount(Circles circles)) {
                portions.add(new Portion(issuer, circles));
            }
        });
        return portions;
    }

    /** Returns what is wrong with the first amount that cannot be taken, and marks each such field; null when none is. */
    @Nullable
    Sentence wrong() {
        Sentence first = null;
        for (Map.Entry<Id, TextField> each : amounts.entrySet()) {
            Sentence wrong = wrong(each.getKey(), each.getValue().getText());
            each.getValue().getStyleClass().remove("wrong");
            if (wrong != null) {
                each.getValue().getStyleClass().add("wrong");
                first = first == null ? wrong : first;
            }
        }
        return first;
    }

    private @Nullable Sentence wrong(Id issuer, String typed) {
        return switch (TypedAmount.read(typed)) {
            case TypedAmount.Nothing nothing -> Sentence.of("commons.missing.amount", issuer);
            case TypedAmount.Wrong(String cause) -> Sentence.of(cause);
            case TypedAmount.Amount(Circles circles) ->
                circles.compareTo(there(issuer)) > 0
                        ? Sentence.of("commons.missing.there", issuer, there(issuer), circles)
                        : null;
        };
    }

    /** Says that what there is to choose from is not known yet, or that there is nothing. */
    void disable(boolean nothing) {
        field.setDisable(nothing);
    }
}
