package org.folkmoot.desktop.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.folkmoot.assembly.Payment;
import org.folkmoot.assembly.WayBack;
import org.folkmoot.desktop.parts.NameField;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.NotOffered;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.journal.acts.PaymentReversed;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.AddingUp;
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
     * Says what moves back, asks for the second person and the reason, and records it; or says why nothing can move.
     *
     * @param back what would move
     * @param booked the day on which the books would have it
     * @param members who can be the second person
     */
    void show(Payment payment, WayBack back, Day booked, List<Id> members) {
        Optional<Sentence> refusal = back.refusal();
        if (refusal.isPresent()) {
            refuse(payment, refusal.get());
            return;
        }
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
        field.whyNot(new NotOffered(
                sitting,
                words,
                (state, who) -> who.equals(payment.payer())
                        ? Sentence.of("money.reverse.has-it-back", who)
                        : NotOffered.records(sitting, who))::why);
        field.asking(words.text("money.reverse.second")).field().setId("reverse-second");
        Button leave = new Button(words.text("money.leave-it"));
        leave.setCancelButton(true);
        leave.setOnAction(event -> host.closeSheet());
        Sheet sheet = new Sheet(
                        words.text("money.reverse.title", payment.number()),
                        Stream.of(moves(payment, back, booked), List.of(field, chosen, why, reason))
                                .flatMap(List::stream)
                                .toList(),
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

    private void refuse(Payment payment, Sentence cause) {
        Button leave = new Button(words.text("money.leave-it"));
        leave.setCancelButton(true);
        leave.setDefaultButton(true);
        leave.setOnAction(event -> host.closeSheet());
        host.sheet(new Sheet(
                words.text("money.reverse.cannot", payment.number()),
                List.of(new SentenceLabel(sitting.say(host, cause), "strong")),
                List.of(leave)));
    }

    /** Tells how much moves and why it may be less than was paid, whose circles, and where the books have it. */
    private List<Node> moves(Payment payment, WayBack back, Day booked) {
        Circles all = payment.amount();
        Circles left = back.amount(payment);
        Circles shown = AddingUp.cut(all).minus(AddingUp.cut(left));
        Circles lost = shown.isZero() ? all.minus(left) : shown;
        List<Node> content = new ArrayList<>();
        String payee = sitting.name(payment.payee());
        String payer = sitting.name(payment.payer());
        content.add(new SentenceLabel(
                left.equals(all)
                        ? words.text("money.reverse.how", all, payee, payer)
                        : words.text("money.reverse.how.left", left, all, payee, payer, lost)));
        content.addAll(HandedOver.lines(sitting, words, back.legs()));
        content.add(new SentenceLabel(words.text("money.reverse.booked", booked), "soft"));
        return content;
    }

    private String missing(@Nullable Id second, String reason) {
        Sentence wrong = TypedReason.wrong(reason);
        return second == null
                ? words.text("money.reverse.missing.second")
                : wrong == null ? "" : sitting.say(host, wrong);
    }
}
