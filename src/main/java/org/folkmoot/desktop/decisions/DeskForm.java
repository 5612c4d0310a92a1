package org.folkmoot.desktop.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Effect.DeskKept;
import org.folkmoot.desktop.deciding.Someone;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.NameChip;
import org.folkmoot.desktop.parts.NameField;
import org.folkmoot.desktop.parts.NumberField;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.journal.acts.DeskRenewal;
import org.folkmoot.journal.acts.People;
import org.folkmoot.rules.RuleType.Whole;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** Asks who would keep the desk, and for how long; it begins with whoever keeps it now and the term by rule. */
final class DeskForm extends Card {
    private final Wording words;
    private final List<Someone> members;
    private final List<Someone> keepers = new ArrayList<>();
    private final FlowPane chips = new FlowPane();
    private final NameField<Someone> field;
    private final NumberField days;
    private final ReadOnlyObjectWrapper<@Nullable DeskRenewal> value = new ReadOnlyObjectWrapper<>();

    /**
     * What the form begins with.
     *
     * @param desk who keeps the desk, or null
     * @param longest how many days a term can be at most
     */
    private record Now(@Nullable DeskKept desk, long longest) {
        static Now of(Assembly state, long at) {
            return new Now(state.desk(at), state.rules().number(Rules.RECORD_DESK_TERM, at));
        }
    }

    DeskForm(Host host, Sitting sitting, List<Someone> members) {
        super(host.words().text("decision.new.desk"));
        this.words = host.words();
        this.members = members;
        Now now = sitting.desk().ask(state -> Now.of(state, Math.max(sitting.now(), state.latest())));
        field = new NameField<>(
                words.text("decision.new.desk.who"),
                words.text("parts.name.no-keeper"),
                () -> members.stream().filter(each -> !keepers.contains(each)).toList(),
                Someone::name,
                each -> words.text("decision.person-number", each.number()),
                this::add);
        field.field().setId("proposal-keeper");
        chips.getStyleClass().add("flow");
        chips.setId("proposal-keepers");
        chips.setMinWidth(0);
        days = new NumberField(
                words.text("decision.new.desk.days"), ((Whole) Rules.RECORD_DESK_TERM.type()).min(), now.longest());
        days.setId("proposal-desk-days");
        days.set(now.longest());
        SentenceLabel longest = new SentenceLabel(words.text("decision.new.desk.longest", now.longest()), "soft");
        days.textProperty().subscribe(() -> {
            longest.getStyleClass().removeAll("soft", "field-problem");
            longest.getStyleClass().add(days.isOutside() ? "field-problem" : "soft");
        });
        days.value().subscribe(number -> tell());
        HBox row = new HBox(days, new Label(words.text("decision.new.desk.unit")));
        row.getStyleClass().add("row-tight");
        DeskKept desk = now.desk();
        if (desk != null) {
            getChildren()
                    .add(new SentenceLabel(
                            sitting.say(host, Sentence.of("rules.desk", desk.keepers(), desk.until())), "soft"));
            desk.keepers().forEach(this::addMember);
        }
        getChildren()
                .addAll(
                        new SentenceLabel(words.text("decision.new.desk.keepers")),
                        field,
                        chips,
                        new SentenceLabel(words.text("decision.new.desk.days")),
                        row,
                        longest);
        show();
    }

    /** Returns the change that the form describes; null while it describes none. */
    ReadOnlyObjectProperty<@Nullable DeskRenewal> value() {
        return value.getReadOnlyProperty();
    }

    /** Returns where somebody begins to type. */
    Node first() {
        return field.field();
    }

    /** Whoever kept the desk and has left cannot keep it again. */
    private void addMember(Id keeper) {
        members.stream().filter(each -> each.id().equals(keeper)).forEach(keepers::add);
    }

    private void add(Someone someone) {
        keepers.add(someone);
        show();
    }

    private void show() {
        chips.getChildren().clear();
        for (Someone keeper : keepers) {
            chips.getChildren()
                    .add(new NameChip(
                            keeper.name(),
                            words.text("decision.new.desk.remove", keeper.name()),
                            chips,
                            () -> remove(keeper)));
        }
        tell();
    }

    private void remove(Someone keeper) {
        keepers.remove(keeper);
        show();
        field.requestFocus();
    }

    private void tell() {
        OptionalLong term = days.value().get();
        value.set(
                keepers.isEmpty() || term.isEmpty()
                        ? null
                        : new DeskRenewal(
                                new People(keepers.stream().map(Someone::id).toList()), (int) term.getAsLong()));
    }
}
