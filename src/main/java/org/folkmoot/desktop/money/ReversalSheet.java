package org.folkmoot.desktop.money;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.folkmoot.assembly.Payment;
import org.folkmoot.desk.Names;
import org.folkmoot.desktop.parts.NameField;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.PaymentReversed;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;

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

    /** Asks for the second person and the reason, and records it. */
    void show(Payment payment, List<Id> members) {
        SentenceLabel chosen = new SentenceLabel(words.text("money.reverse.nobody"), "strong");
        TextField reason = new TextField();
        reason.setId("reverse-reason");
        reason.setPromptText(words.text("money.reverse.reason"));
        reason.setAccessibleText(words.text("money.reverse.reason"));
        Button record = new Button(words.text("money.reverse.do"));
        record.setId("reverse-record");
        record.setDefaultButton(true);
        record.setDisable(true);
        Id[] second = new Id[1];
        NameField<Id> field = new NameField<>(
                words.text("parts.name.prompt"),
                words.text("parts.name.nobody"),
                () -> members,
                sitting::name,
                id -> "",
                id -> {
                    second[0] = id;
                    chosen.setText(words.text("money.reverse.by", sitting.name(id)));
                    record.setDisable(false);
                    reason.requestFocus();
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
                        reason),
                List.of(leave, record));
        record.setOnAction(event -> {
            Texts texts = reason.getText().isBlank()
                    ? Texts.NONE
                    : Texts.of(Names.REASON, reason.getText().strip());
            sitting.recordFrom(sheet, host, new PaymentReversed(payment.id(), second[0]), texts, recorded -> {});
        });
        host.sheet(sheet);
    }
}
