package org.folkmoot.desktop.money;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.folkmoot.assembly.Payment;
import org.folkmoot.assembly.Slip;
import org.folkmoot.desk.Names;
import org.folkmoot.desktop.deciding.Someone;
import org.folkmoot.desktop.deciding.WhoField;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.journal.acts.DisputeSettled;
import org.folkmoot.journal.acts.PaymentDisputed;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;

/** Takes down that somebody disputes a payment and why, or that they call it settled: on a signed slip, or beside the desk. */
final class DisputeSheet {
    private final Sitting sitting;
    private final Host host;
    private final Wording words;
    private final Payment payment;
    private final RadioButton signed;
    private final RadioButton present;
    private final TextField slip = new TextField();
    private final TextField reason = new TextField();
    private final Button record = new Button();
    private final StringProperty missing = new SimpleStringProperty("");

    private DisputeSheet(Sitting sitting, Host host, Payment payment) {
        this.sitting = sitting;
        this.host = host;
        this.words = host.words();
        this.payment = payment;
        this.signed = new RadioButton(words.text("money.dispute.signed"));
        this.present = new RadioButton(words.text("money.dispute.present"));
        ToggleGroup how = new ToggleGroup();
        how.getToggles().addAll(signed, present);
        signed.setSelected(true);
        signed.setId("dispute-signed");
        present.setId("dispute-present");
        slip.setId("dispute-slip");
        reason.setId("dispute-reason");
        record.setId("dispute-record");
        record.setDefaultButton(true);
        record.disableProperty().bind(missing.isNotEmpty());
    }

    /** Asks who of those concerned disputes a payment, and why. */
    static void dispute(Sitting sitting, Host host, Payment payment, List<Id> concerned) {
        DisputeSheet sheet = new DisputeSheet(sitting, host, payment);
        List<Someone> all = sitting.desk()
                .ask(state -> Someone.of(
                        sitting.desk().names(),
                        concerned.stream()
                                .flatMap(id -> state.people().find(id).stream())
                                .toList()));
        WhoField who = new WhoField(sheet.words, sheet.words.text("money.dispute.who"), all, "dispute-who");
        SentenceLabel those = new SentenceLabel(
                sheet.words.text(
                        "money.dispute.those",
                        String.join(", ", all.stream().map(Someone::name).toList())),
                "soft");
        Runnable look = () -> sheet.look(
                who.value().get() == null
                        ? sheet.words.text("money.dispute.missing.who")
                        : sheet.reason.getText().isBlank() ? sheet.words.text("money.dispute.missing.reason") : "");
        who.value().subscribe(look);
        sheet.reason.textProperty().subscribe(look);
        sheet.watchHow(look);
        sheet.record.setText(sheet.words.text("money.dispute.do"));
        sheet.show("money.dispute.title", "money.dispute.how", List.of(who, those), true, () -> {
            Someone by = who.value().get();
            return by == null ? null : new PaymentDisputed(payment.id(), by.id(), sheet.assent(), sheet.number());
        });
    }

    /** Asks how somebody said that what they disputed is settled. */
    static void settle(Sitting sitting, Host host, Payment payment, Id by) {
        DisputeSheet sheet = new DisputeSheet(sitting, host, payment);
        Runnable look = () -> sheet.look("");
        sheet.watchHow(look);
        sheet.record.setText(sheet.words.text("money.settle.do"));
        sheet.show(
                "money.settle.title",
                "money.settle.how",
                List.of(new SentenceLabel(sitting.name(by), "large")),
                false,
                () -> new DisputeSettled(payment.id(), by, sheet.assent(), sheet.number()));
    }

    private void watchHow(Runnable look) {
        signed.selectedProperty().subscribe(look);
        slip.textProperty().subscribe(look);
        look.run();
    }

    /** Says what is missing: first of what only this sheet asks, then of the slip. */
    private void look(String own) {
        String number = number();
        String ofSlip = Slip.isTooLong(number)
                ? words.text("money.missing.slip-long", Slip.LONGEST)
                : signed.isSelected() && number.isEmpty() ? words.text("money.dispute.missing.slip") : "";
        missing.set(own.isEmpty() ? ofSlip : own);
    }

    private Assent assent() {
        return signed.isSelected() ? Assent.SIGNATURE : Assent.PRESENT;
    }

    private String number() {
        return slip.getText().strip();
    }

    /** What is to be recorded, once nothing is missing. */
    private interface Said {
        @org.jspecify.annotations.Nullable
        Act act();
    }

    private void show(String title, String how, List<Node> first, boolean why, Said said) {
        List<Node> content = new ArrayList<>(first);
        content.add(new SentenceLabel(
                words.text(how, payment.amount(), sitting.name(payment.payer()), sitting.name(payment.payee())),
                "soft"));
        FlowPane choice = new FlowPane(signed, present);
        choice.getStyleClass().add("flow");
        content.add(choice);
        content.add(asked(words.text("money.payment.slip"), slip));
        content.add(slip);
        if (why) {
            content.add(asked(words.text("money.dispute.reason"), reason));
            content.add(reason);
        }
        Button leave = new Button(words.text("money.leave-it"));
        leave.setCancelButton(true);
        leave.setOnAction(event -> host.closeSheet());
        Sheet sheet = new Sheet(words.text(title, payment.number()), content, List.of(leave, record));
        sheet.saysMissing(missing);
        record.setOnAction(event -> {
            Act act = said.act();
            if (act != null) {
                String typed = reason.getText().strip();
                Texts texts = typed.isEmpty() ? Texts.NONE : Texts.of(Names.REASON, typed);
                sitting.recordFrom(sheet, host, act, texts, recorded -> {});
            }
        });
        host.sheet(sheet);
    }

    private static Label asked(String question, TextField field) {
        Label label = new Label(question);
        label.setWrapText(true);
        label.setLabelFor(field);
        field.setAccessibleText(question);
        return label;
    }
}
