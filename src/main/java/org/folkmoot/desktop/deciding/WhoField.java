package org.folkmoot.desktop.deciding;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.parts.NameField;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** One person, chosen by typing a few letters and shown by name from then on. */
public final class WhoField extends VBox {
    private final ReadOnlyObjectWrapper<@Nullable Someone> value = new ReadOnlyObjectWrapper<>();
    private final NameField<Someone> field;
    private final SentenceLabel name = new SentenceLabel();
    private final HBox chosen;
    private List<Someone> all;

    /**
     * Makes an empty field.
     *
     * @param question who is asked for, in words
     * @param all whom there is to choose from
     * @param id the id of the text field
     */
    public WhoField(Wording words, String question, List<Someone> all, String id) {
        this.all = all;
        field = new NameField<>(
                words.text("decision.who.prompt"),
                words.text("parts.name.no-member"),
                () -> this.all,
                Someone::name,
                each -> each.number() == 0 ? "" : words.text("decision.person-number", each.number()),
                this::choose);
        field.field().setId(id);
        field.field().setAccessibleText(question);
        Label label = new Label(question);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        name.getStyleClass().add("strong");
        Hyperlink change = new Hyperlink(words.text("decision.who.change"));
        change.setMinWidth(USE_PREF_SIZE);
        change.setOnAction(event -> {
            choose(null);
            field.requestFocus();
        });
        chosen = new HBox(name, change);
        chosen.getStyleClass().add("row");
        getStyleClass().add("stack-tight");
        getChildren().addAll(label, field, chosen);
        choose(null);
    }

    /** Says why somebody who is called so cannot be chosen here, as {@link NameField#whyNot} does. */
    public WhoField whyNot(Function<String, @Nullable String> why) {
        field.whyNot(why);
        return this;
    }

    /** Returns who is chosen; null while nobody is. */
    public ReadOnlyObjectProperty<@Nullable Someone> value() {
        return value.getReadOnlyProperty();
    }

    /** Chooses somebody, or nobody again. */
    public void choose(@Nullable Someone someone) {
        value.set(someone);
        name.setText(someone == null ? "" : someone.name());
        field.setVisible(someone == null);
        field.setManaged(someone == null);
        chosen.setVisible(someone != null);
        chosen.setManaged(someone != null);
    }

    /** Offers whoever can be chosen now; whoever was chosen and cannot be is chosen no more. */
    public void offer(List<Someone> now) {
        all = List.copyOf(now);
        Someone before = value.get();
        if (before != null && !all.contains(before)) {
            choose(null);
        }
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }
}
