package org.folkmoot.desktop.money;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.folkmoot.desktop.parts.NameField;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** A field for one person that says above it who is chosen. */
final class Chosen extends VBox {
    private final Function<Id, String> name;
    private final SentenceLabel shown = new SentenceLabel("", "subheading");
    private final NameField<Id> field;
    private final Function<Id, String> detail;
    private @Nullable Id who;

    Chosen(
            Wording words,
            String key,
            Function<Id, String> name,
            Function<Id, String> detail,
            Supplier<List<Id>> all,
            Runnable chosen) {
        this.name = name;
        this.detail = detail;
        String asked = words.text(key);
        this.field = new NameField<>(
                words.text("parts.name.prompt"), words.text("parts.name.nobody"), all, name, detail, id -> {
                    choose(id);
                    chosen.run();
                });
        field.lettingGo(() -> {
            if (who != null) {
                choose(null);
                chosen.run();
            }
        });
        field.field().setAccessibleText(words.text("money.payment.letters", asked));
        getStyleClass().add("stack-tight");
        Label label = new Label(asked);
        label.setLabelFor(field.field());
        shown.managedProperty().bind(shown.textProperty().isNotEmpty());
        getChildren().addAll(label, field, shown);
    }

    CustomTextField field() {
        return field.field();
    }

    @Nullable
    Id who() {
        return who;
    }

    void clear() {
        choose(null);
    }

    /** Looks again for what is typed, because there are others to choose from. */
    void lookAgain() {
        field.lookAgain();
    }

    private void choose(@Nullable Id id) {
        who = id;
        shown.setText(id == null ? "" : (name.apply(id) + " " + detail.apply(id)).strip());
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }
}
