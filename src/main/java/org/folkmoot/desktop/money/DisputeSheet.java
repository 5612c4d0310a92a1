package org.folkmoot.desktop.money;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Disputable;
import org.folkmoot.assembly.Payment;
import org.folkmoot.desktop.deciding.Someone;
import org.folkmoot.desktop.deciding.WhoField;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.saying.HowSaid;
import org.folkmoot.desktop.saying.Said;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.NotOffered;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.journal.acts.Act;
import org.folkmoot.journal.acts.DisputeSettled;
import org.folkmoot.journal.acts.PaymentDisputed;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** Takes down that somebody disputes a payment and why, or that they call it settled: on a signed slip, or beside the desk. */
final class DisputeSheet {
    private final Sitting sitting;
    private final Host host;
    private final Wording words;
    private final Payment payment;
    private final HowSaid how;
    private final TextField reason = new TextField();
    private final Button record = new Button();
    private final StringProperty missing = new SimpleStringProperty("");

    private DisputeSheet(Sitting sitting, Host host, Payment payment) {
        this.sitting = sitting;
        this.host = host;
        this.words = host.words();
        this.payment = payment;
        this.how = HowSaid.one(words, "dispute");
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
        WhoField who = new WhoField(sheet.words, sheet.words.text("money.dispute.who"), all, "dispute-who")
                .whyNot(new NotOffered(sitting, host.words(), (state, id) -> cause(state, payment, id))::why);
        SentenceLabel those = new SentenceLabel(
                sheet.words.text(
                        "money.dispute.those", all.stream().map(Someone::name).toList()),
                "soft");
        Runnable look = () -> sheet.look(
                who.value().get() == null
                        ? sheet.words.text("money.dispute.missing.who")
                        : sheet.reason.getText().isBlank() ? sheet.words.text("money.dispute.missing.reason") : "");
        who.value().subscribe(chosen -> look.run());
        sheet.reason.textProperty().subscribe(typed -> look.run());
        sheet.how.missing().subscribe(words -> look.run());
        sheet.record.setText(sheet.words.text("money.dispute.do"));
        sheet.show("money.dispute.title", "money.dispute.how", List.of(who, those), true, () -> {
            Someone by = who.value().get();
            Said said = sheet.how.said();
            return by == null ? null : new PaymentDisputed(payment.id(), by.id(), said.assent(), said.slip());
        });
    }

    /** Says why somebody does not stand among those who can dispute a payment. */
    private static @Nullable Sentence cause(Assembly state, Payment payment, Id who) {
        if (state.disputes().open(payment.id(), who) != null) {
            return Sentence.of("money.dispute.not.already", who);
        }
        return Disputable.byWhom(state, payment).contains(who) ? null : Sentence.of("money.dispute.not.concerned", who);
    }

    /** Asks how somebody said that what they disputed is settled. */
    static void settle(Sitting sitting, Host host, Payment payment, Id by) {
        DisputeSheet sheet = new DisputeSheet(sitting, host, payment);
        sheet.how.missing().subscribe(words -> sheet.look(""));
        sheet.record.setText(sheet.words.text("money.settle.do"));
        sheet.show(
                "money.settle.title",
                "money.settle.how",
                List.of(new SentenceLabel(sitting.name(by), "large")),
                false,
                () -> {
                    Said said = sheet.how.said();
                    return new DisputeSettled(payment.id(), by, said.assent(), said.slip());
                });
    }

    /** Says what is missing: first of what only this sheet asks, then of the slip. */
    private void look(String own) {
        Sentence wrong = TypedReason.wrong(reason.getText());
        String said = own.isEmpty() ? how.missing().get() : own;
        missing.set(said.isEmpty() && wrong != null ? sitting.say(host, wrong) : said);
    }

    /** What is to be recorded, once nothing is missing. */
    private interface Deed {
        @Nullable
        Act act();
    }

    private void show(String title, String follows, List<Node> first, boolean why, Deed deed) {
        List<Node> content = new ArrayList<>(first);
        content.add(new SentenceLabel(
                words.text(follows, payment.amount(), sitting.name(payment.payer()), sitting.name(payment.payee())),
                "soft"));
        content.add(how);
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
            Act act = deed.act();
            if (act != null) {
                sitting.recordFrom(sheet, host, act, TypedReason.texts(reason.getText()), recorded -> {});
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
