package org.folkmoot.desktop.money;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.folkmoot.assembly.Payment;
import org.folkmoot.assembly.questions.LedgerRow;
import org.folkmoot.desk.Names;
import org.folkmoot.desktop.parts.NameField;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.desktop.sitting.WhyNot;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.PaymentReversed;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** One line of the ledger in full, and the reversal of a payment by a second person. */
final class LineSheet {
    private final Sitting sitting;
    private final Host host;
    private final Wording words;
    private final LedgerRow row;

    private record Known(
            @Nullable Payment payment,
            List<Id> members,
            @Nullable Sentence whyNot) {}

    private LineSheet(Sitting sitting, Host host, LedgerRow row) {
        this.sitting = sitting;
        this.host = host;
        this.words = host.words();
        this.row = row;
    }

    static void show(Sitting sitting, Host host, LedgerRow row) {
        LineSheet sheet = new LineSheet(sitting, host, row);
        sitting.ask(
                host,
                state -> new Known(
                        row.kind() == LedgerRow.Kind.PAYMENT ? state.payments().find(Id.of(row.entry())) : null,
                        state.people().who(Standing.MEMBER, sitting.now()).stream()
                                .map(Person::id)
                                .filter(id -> !id.equals(sitting.desk().recorder()))
                                .toList(),
                        WhyNot.record(sitting.desk(), state)),
                sheet::show);
    }

    private void show(Known known) {
        LineWords line = new LineWords(words, sitting);
        List<Node> content = new ArrayList<>();
        content.add(new SentenceLabel(line.who(row), "large"));
        content.add(new SentenceLabel(
                words.text("money.line.amount", words.figures().circlesExactly(row.amount())), "strong"));
        content.add(new SentenceLabel(line.when(row), "soft"));
        content.add(new SentenceLabel(line.because(row), "soft"));
        List<Button> buttons = new ArrayList<>();
        Button close = new Button(words.text("money.close"));
        close.setId("line-close");
        close.setCancelButton(true);
        close.setOnAction(event -> host.closeSheet());
        buttons.add(close);
        Payment payment = known.payment();
        if (payment != null) {
            payment.legs()
                    .forEach(leg -> content.add(new SentenceLabel(
                            words.text(
                                    "money.line.leg",
                                    sitting.name(leg.from()),
                                    sitting.name(leg.to()),
                                    leg.amount(),
                                    sitting.name(leg.issuer())),
                            "soft")));
            if (payment.reversedBy() != null) {
                content.add(new SentenceLabel(words.text("money.line.reversed"), "strong"));
            } else {
                Button reverse = new Button(words.text("money.reverse"));
                reverse.setId("line-reverse");
                reverse.getStyleClass().add("danger");
                reverse.setDisable(known.whyNot() != null);
                reverse.setOnAction(event -> reverse(payment, known.members()));
                buttons.add(reverse);
                Sentence whyNot = known.whyNot();
                if (whyNot != null) {
                    content.add(new SentenceLabel(sitting.say(host, whyNot), "soft"));
                }
            }
        }
        host.sheet(new Sheet(line.what(row.kind()), content, buttons));
    }

    /** A reversal needs a second person who is not the one recording. */
    private void reverse(Payment payment, List<Id> members) {
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
