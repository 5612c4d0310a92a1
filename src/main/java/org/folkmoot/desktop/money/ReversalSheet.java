package org.folkmoot.desktop.money;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.folkmoot.assembly.Payment;
import org.folkmoot.desktop.parts.NameField;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.journal.acts.PaymentReversed;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** Takes a payment back; it needs a second person who is not the one recording. */
final class ReversalSheet {
    private final Sitting sitting;
    private final Host host;
    private final Wording words;

    ReversalSheet(Sitting sitting, Host host) {
        this.sitting = sitting;
        this.host = host;
        this.words = host.words();
    }

    /**
     * Asks for the second person and the reason, and records it.
     *
     * @param members who can be the second person
     */
    void show(Payment payment, List<Id> members) {
        SentenceLabel chosen = new SentenceLabel(words.text("money.reverse.nobody"), "strong");
        TextField reason = new TextField();
        reason.setId("reverse-reason");
        Label why = new Label(words.text("money.reverse.reason"));
        why.setWrapText(true);
        why.setLabelFor(reason);
        reason.setAccessibleText(why.getText());
        Button record = new Button(words.text("money.reverse.do"));
        record.setId("reverse-record");
        record.setDefaultButton(true);
        ObjectProperty<@Nullable Id> second = new SimpleObjectProperty<>();
        StringProperty missing = new SimpleStringProperty("");
        record.disableProperty().bind(missing.isNotEmpty());
        second.subscribe(id -> missing.set(missing(id, reason.getText())));
        reason.textProperty().subscribe(typed -> missing.set(missing(second.get(), typed)));
        NameField<Id> field = new NameField<>(
                words.text("parts.name.prompt"),
                words.text("parts.name.nobody"),
                () -> members,
                sitting::name,
                id -> "",
                id -> {
                    second.set(id);
                    chosen.setText(words.text("money.reverse.by", sitting.name(id)));
                    reason.requestFocus();
                });
        String nobodyYet = chosen.getText();
        field.lettingGo(() -> {
            second.set(null);
            chosen.setText(nobodyYet);
        });
        field.asking(words.text("money.reverse.second")).field().setId("reverse-second");
        Button leave = new Button(words.text("money.leave-it"));
        leave.setCancelButton(true);
        leave.setOnAction(event -> host.closeSheet());
        Sheet sheet = new Sheet(
                        words.text("money.reverse.title", payment.number()),
                        List.of(
                                new SentenceLabel(words.text(
                                        "money.reverse.how",
                                        payment.amount(),
                                        sitting.name(payment.payee()),
                                        sitting.name(payment.payer()))),
                                field,
                                chosen,
                                why,
                                reason),
                        List.of(leave, record))
                .saysMissing(missing);
        record.setOnAction(event -> {
            Id seen = second.get();
            if (seen != null) {
                sitting.recordFrom(
                        sheet,
                        host,
                        new PaymentReversed(payment.id(), seen),
                        TypedReason.texts(reason.getText()),
                        recorded -> {});
            }
        });
        host.sheet(sheet);
    }

    private String missing(@Nullable Id second, String reason) {
        Sentence wrong = TypedReason.wrong(reason);
        return second == null
                ? words.text("money.reverse.missing.second")
                : wrong == null ? "" : sitting.say(host, wrong);
    }
}
