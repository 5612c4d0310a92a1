package org.folkmoot.desktop.decisions;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.desk.Names;
import org.folkmoot.desktop.deciding.Someone;
import org.folkmoot.desktop.deciding.WhoField;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.imports.slips.TypedAmount;
import org.folkmoot.journal.acts.Grant;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** Asks to whom how much of the common fund would go, and for what. */
final class GrantForm extends Card {
    /** It stands in the title of the ballot. */
    private static final int LONGEST_PURPOSE = 200;

    private final Wording words;
    private final WhoField payee;
    private final TextField amount = new TextField();
    private final SentenceLabel read = new SentenceLabel("", "soft");
    private final TextField purpose = new TextField();
    private final ReadOnlyObjectWrapper<@Nullable Grant> value = new ReadOnlyObjectWrapper<>();

    GrantForm(Host host, Sitting sitting) {
        super(host.words().text("decision.new.grant"));
        this.words = host.words();
        setId("proposal-grant");
        long now = sitting.now();
        Circles holds = sitting.desk().ask(state -> state.ledger()
                .total(state.commonFund(), Day.of(Math.max(now, state.latest())), state.losses()));
        payee = new WhoField(
                words,
                words.text("decision.new.grant.to"),
                sitting.desk().ask(state -> payees(state, sitting.desk().names(), now)),
                "proposal-grant-to");
        amount.setId("proposal-grant-amount");
        purpose.setId("proposal-grant-purpose");
        getChildren().add(new SentenceLabel(words.text("foresight.grant.holds", holds), "soft"));
        getChildren().add(payee);
        asked("decision.new.grant.amount", amount);
        getChildren().add(read);
        asked("decision.new.grant.purpose", purpose);
        payee.value().subscribe(someone -> {
            tell();
            if (someone != null && payee.isFocusWithin()) {
                host.focus(amount);
            }
        });
        amount.textProperty().subscribe(this::tell);
        purpose.textProperty().subscribe(this::tell);
    }

    private void asked(String key, TextField field) {
        Label label = new Label(words.text(key));
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        getChildren().addAll(label, field);
    }

    /** Returns everybody who can be paid and has not left. */
    private static List<Someone> payees(Assembly state, Names names, long now) {
        List<Person> here = new ArrayList<>(state.people().everybody());
        here.removeIf(person -> person.standing(now) == Standing.FORMER);
        return Someone.of(names, here);
    }

    /** Returns the change that the form describes; null while it describes none. */
    ReadOnlyObjectProperty<@Nullable Grant> value() {
        return value.getReadOnlyProperty();
    }

    /** Returns what it is for, as it was typed. */
    String purpose() {
        return purpose.getText().strip();
    }

    /** Returns where somebody begins. */
    Node first() {
        return payee;
    }

    private void tell() {
        Someone to = payee.value().get();
        TypedAmount.Reading typed = TypedAmount.read(amount.getText());
        Circles circles = typed instanceof TypedAmount.Amount(Circles some) ? some : null;
        read.setText(
                switch (typed) {
                    case TypedAmount.Nothing nothing -> words.text("money.payment.form");
                    case TypedAmount.Wrong(String cause) -> words.text(cause);
                    case TypedAmount.Amount(Circles some) ->
                        words.text("money.payment.read", words.figures().circlesExactly(some));
                });
        read.getStyleClass().removeAll("soft", "field-problem");
        read.getStyleClass().add(typed instanceof TypedAmount.Wrong ? "field-problem" : "soft");
        boolean said = !purpose().isEmpty() && purpose().length() <= LONGEST_PURPOSE;
        value.set(to == null || circles == null || !said ? null : new Grant(to.id(), circles));
    }
}
