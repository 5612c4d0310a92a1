package org.folkmoot.desktop.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.Closing;
import org.folkmoot.assembly.Disputable;
import org.folkmoot.assembly.Dispute;
import org.folkmoot.assembly.Payment;
import org.folkmoot.assembly.Proposal;
import org.folkmoot.assembly.Reversal;
import org.folkmoot.assembly.WayBack;
import org.folkmoot.desk.Names;
import org.folkmoot.desktop.parts.Pill;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.parts.WrappedLink;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.RuleSentences;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.desktop.sitting.WhyNot;
import org.folkmoot.journal.acts.People;
import org.folkmoot.people.Person;
import org.folkmoot.people.Standing;
import org.folkmoot.rules.Rules;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** A payment in full: the way it went, where the books have it and why, who disputes it, and what can be done about it. */
public final class PaymentSheet {
    private final Sitting sitting;
    private final Host host;
    private final Wording words;
    private final Known known;

    private PaymentSheet(Sitting sitting, Host host, Known known) {
        this.sitting = sitting;
        this.host = host;
        this.words = host.words();
        this.known = known;
    }

    /**
     * What is known of a payment when somebody looks at it.
     *
     * @param payment the payment
     * @param grant the proposal behind what the common fund paid, or null
     * @param disputes everything that was disputed about it
     * @param closing the closing that put it on another day than its own, or null
     * @param concerned who can dispute it
     * @param isDisputable whether they still can
     * @param back what would move if it were taken back now, or null when it is taken back already
     * @param backBooked the day on which the books would have that
     * @param members who can be a second person
     * @param whyNot why nothing can be recorded, or null
     */
    record Known(
            Payment payment,
            @Nullable Proposal grant,
            List<Dispute> disputes,
            @Nullable Closing closing,
            List<Id> concerned,
            boolean isDisputable,
            @Nullable WayBack back,
            Day backBooked,
            List<Id> members,
            @Nullable Sentence whyNot) {

        static @Nullable Known of(Sitting sitting, Assembly state, Id id) {
            Payment payment = state.payments().find(id);
            if (payment == null) {
                return null;
            }
            long now = sitting.now();
            // A day before the founding is booked on that of the founding, and by no closing.
            Day own = payment.valueDay().max(Day.of(state.founding().at()));
            Id vote = state.grantPayments().get(id);
            return new Known(
                    payment,
                    vote == null ? null : state.proposal(state.vote(vote).proposal()),
                    state.disputes().of(id),
                    own.isBefore(payment.booked()) ? state.closings().of(own) : null,
                    Disputable.byWhom(state, payment).stream()
                            .filter(each -> !disputesAlready(state, id, each))
                            .toList(),
                    Disputable.isOn(state, payment, Day.of(now)),
                    payment.reversal() == null ? WayBack.of(state, payment, Day.of(now)) : null,
                    state.closings().booked(payment.booked()),
                    state.people().who(Standing.MEMBER, now).stream()
                            .map(Person::id)
                            .filter(member ->
                                    !member.equals(sitting.desk().recorder()) && !member.equals(payment.payer()))
                            .toList(),
                    WhyNot.record(sitting.desk(), state));
        }
    }

    private static boolean disputesAlready(Assembly state, Id payment, Id person) {
        return state.disputes().of(payment).stream()
                .anyMatch(dispute -> dispute.isOpen() && dispute.by().equals(person));
    }

    /** Shows a payment. */
    public static void show(Sitting sitting, Host host, Id payment) {
        sitting.ask(host, state -> Known.of(sitting, state, payment), known -> {
            if (known != null) {
                new PaymentSheet(sitting, host, known).show();
            }
        });
    }

    private void show() {
        Payment payment = known.payment();
        List<Node> content = new ArrayList<>();
        content.add(new SentenceLabel(
                words.text("money.who.from-to", sitting.name(payment.payer()), sitting.name(payment.payee())),
                "large"));
        content.add(new SentenceLabel(
                words.text("money.line.amount", words.figures().circlesExactly(payment.amount())), "strong"));
        // A grant from the common fund has no slip: the decision is behind it.
        if (payment.assent() != null) {
            content.add(new SentenceLabel(slip(), "soft"));
        }
        List<Button> buttons = new ArrayList<>();
        buttons.add(close(words, host));
        add(sitting, host, known, content, buttons);
        host.sheet(new Sheet(words.text("money.payment.number", payment.number()), content, buttons));
    }

    private String slip() {
        Payment payment = known.payment();
        String slip =
                payment.slip().isBlank() ? words.text("money.stood-here") : words.text("money.slip", payment.slip());
        String reason = sitting.desk().names().texts(payment.id().entry()).first(Names.REASON);
        return reason.isBlank() ? slip : words.text("money.slip.reason", slip, reason);
    }

    /** Returns the button that takes the sheet away. */
    static Button close(Wording words, Host host) {
        Button close = new Button(words.text("money.close"));
        close.setId("line-close");
        close.setCancelButton(true);
        close.setOnAction(event -> host.closeSheet());
        return close;
    }

    /** Adds what is known of a payment, and what can be done about it. */
    static void add(Sitting sitting, Host host, Known known, List<Node> content, List<Button> buttons) {
        PaymentSheet sheet = new PaymentSheet(sitting, host, known);
        sheet.grant(content);
        content.add(sheet.days());
        sheet.legs(content);
        sheet.hands(content);
        sheet.disputes(content);
        sheet.deeds(content, buttons);
    }

    /** Names the decision by which the common fund paid, and for what. */
    private void grant(List<Node> content) {
        Proposal grant = known.grant();
        if (grant != null) {
            String purpose = sitting.desk().names().texts(grant.id().entry()).first(Names.TITLE);
            content.add(new SentenceLabel(
                    words.text("ledger.granted", grant.number(), purpose).strip()));
        }
    }

    /** Says where the books have it, and which entry is behind that when it is not its own day. */
    private SentenceLabel days() {
        Payment payment = known.payment();
        Closing closing = known.closing();
        if (closing == null) {
            return new SentenceLabel(words.text("money.line.day", payment.valueDay()), "soft");
        }
        return new SentenceLabel(
                words.text(
                        "money.line.late",
                        payment.valueDay(),
                        payment.booked(),
                        closing.last(),
                        Day.of(closing.at()),
                        sitting.name(closing.by()),
                        sitting.name(closing.second()),
                        closing.entry().substring(0, ENTRY)),
                "soft");
    }

    /** So many digits tell an entry from all others. */
    private static final int ENTRY = 12;

    private void legs(List<Node> content) {
        content.addAll(HandedOver.lines(sitting, words, known.payment().legs()));
    }

    /** Names who signed for an organisation, and who looked at it beside whoever recorded it. */
    private void hands(List<Node> content) {
        Payment payment = known.payment();
        People signers = payment.signers();
        if (signers != null) {
            content.add(new SentenceLabel(
                    words.text(
                            "money.line.signers",
                            signers.ids().stream().map(sitting::name).toList()),
                    "soft"));
        }
        Reversal reversal = payment.reversal();
        Id second = payment.second();
        if (second != null) {
            content.add(new SentenceLabel(words.text("money.line.second", sitting.name(second)), "soft"));
        }
        if (reversal != null) {
            content.add(
                    new SentenceLabel(words.text("money.line.second-back", sitting.name(reversal.second())), "soft"));
        }
    }

    private void disputes(List<Node> content) {
        for (Dispute dispute : known.disputes()) {
            String why = sitting.desk().names().texts(dispute.entry()).first(Names.REASON);
            boolean open = dispute.isOpen();
            Pill pill = new Pill(
                    words.text(open ? "money.disputed" : "money.settled"), open ? Pill.Tone.RUST : Pill.Tone.PLAIN);
            content.add(new HBox(pill));
            content.add(new SentenceLabel(
                    words.text("money.disputed.by", sitting.name(dispute.by()), Day.of(dispute.at()), said(why))));
            if (open) {
                WrappedLink settle = new WrappedLink(
                        words.text("money.settle", sitting.name(dispute.by())),
                        () -> DisputeSheet.settle(sitting, host, known.payment(), dispute.by()));
                settle.setId("line-settle");
                settle.setDisable(known.whyNot() != null);
                content.add(settle);
            }
        }
    }

    private String said(String why) {
        return why.isBlank() ? words.text("money.disputed.no-reason") : why;
    }

    private void deeds(List<Node> content, List<Button> buttons) {
        Payment payment = known.payment();
        WayBack back = known.back();
        if (back == null) {
            reversed(content);
            return;
        }
        boolean can = known.whyNot() == null;
        Button dispute = new Button(words.text("money.dispute"));
        dispute.setId("line-dispute");
        dispute.setDisable(!can || !known.isDisputable() || known.concerned().isEmpty());
        dispute.setOnAction(event -> DisputeSheet.dispute(sitting, host, payment, known.concerned()));
        Button reverse = new Button(words.text("money.reverse"));
        reverse.setId("line-reverse");
        reverse.getStyleClass().add("danger");
        reverse.setDisable(!can);
        reverse.setOnAction(
                event -> new ReversalSheet(sitting, host).show(payment, back, known.backBooked(), known.members()));
        buttons.addAll(List.of(dispute, reverse));
        if (!known.isDisputable()) {
            content.add(new SentenceLabel(
                    words.text(
                            "money.dispute.over",
                            sitting.say(host, RuleSentences.now(sitting.desk(), Rules.BOOKS_DISPUTE_DAYS))),
                    "soft"));
        }
        Sentence whyNot = known.whyNot();
        if (whyNot != null) {
            content.add(new SentenceLabel(sitting.say(host, whyNot), "soft"));
        }
    }

    /** Says that it is taken back, where the books have that, and how much less came back than was paid. */
    private void reversed(List<Node> content) {
        Payment payment = known.payment();
        Day booked = Objects.requireNonNull(payment.reversalBooked());
        Circles back = Objects.requireNonNull(payment.broughtBack());
        content.add(new SentenceLabel(words.text("money.line.reversed", booked), "strong"));
        if (!back.equals(payment.amount())) {
            content.add(new SentenceLabel(
                    words.text(
                            "money.line.brought-back",
                            words.figures().circlesExactly(back),
                            words.figures().circlesExactly(payment.amount().minus(back))),
                    "soft"));
        }
    }
}
