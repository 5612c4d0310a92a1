package org.folkmoot.desktop.money;

import java.time.LocalDate;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.folkmoot.desk.Names;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.imports.slips.TypedAmount;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.people.Person;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** Takes one slip after the other. */
public final class PaymentScreen implements Screen {
    private final Sitting sitting;
    private final Host host;
    private final Parent root;
    private final Chosen payer;
    private final Chosen payee;
    private List<Id> people = List.of();
    private @Nullable DirectPayment plan;
    private boolean slipUsed;

    @FXML
    private VBox payerPlace;

    @FXML
    private VBox payeePlace;

    @FXML
    private TextField amount;

    @FXML
    private SentenceLabel read;

    @FXML
    private RadioButton signed;

    @FXML
    private RadioButton present;

    @FXML
    private TextField slip;

    @FXML
    private TextField reason;

    @FXML
    private DatePicker day;

    @FXML
    private SentenceLabel missing;

    @FXML
    private Button record;

    @FXML
    private VBox can;

    /** Loads the page with nothing entered. */
    public PaymentScreen(Sitting sitting, Host host) {
        this.sitting = sitting;
        this.host = host;
        this.root = Fxml.load(PaymentScreen.class, "Payment.fxml", host.words(), this);
        this.payer = new Chosen(host.words(), "money.payment.payer", sitting::name, () -> people, this::payerChosen);
        this.payee = new Chosen(host.words(), "money.payment.payee", sitting::name, () -> people, this::payeeChosen);
        payer.field().setId("payment-payer");
        payee.field().setId("payment-payee");
        payerPlace.getChildren().add(payer);
        payeePlace.getChildren().add(payee);
        day.setConverter(new TypedDay(host.words()));
        day.setValue(Day.of(sitting.now()).date());
        amount.textProperty().subscribe(this::refresh);
        slip.textProperty().subscribe(this::askSlip);
        day.valueProperty().subscribe(value -> refresh());
        signed.selectedProperty().subscribe(value -> refresh());
        amount.setOnAction(event -> {
            PaymentForm form = form();
            if (form.missing() == null) {
                record();
            } else if (form.amountWrong() == null
                    && signed.isSelected()
                    && slip.getText().isBlank()) {
                host.focus(slip);
            }
        });
    }

    @Override
    public String title() {
        return host.words().text("money.payment.title");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach(Subscriptions held) {
        sitting.follow(
                host,
                held,
                List.of(Subject.PEOPLE),
                state -> state.people().everybody().stream().map(Person::id).toList(),
                all -> {
                    people = all;
                    payer.lookAgain();
                    payee.lookAgain();
                });
        sitting.watch(held, List.of(Subject.MONEY, Subject.TRUST, Subject.RULES), this::askPlan);
    }

    @Override
    public Node focusFirst() {
        return payer;
    }

    private void payerChosen() {
        askPlan();
        host.focus(payee);
    }

    private void payeeChosen() {
        askPlan();
        host.focus(amount);
    }

    private void askPlan() {
        plan = null;
        refresh();
        Id from = payer.who();
        Id to = payee.who();
        if (from != null && to != null && !from.equals(to)) {
            sitting.ask(host, state -> DirectPayment.of(state, from, to, sitting.now()), found -> {
                if (found.payer().equals(payer.who()) && found.payee().equals(payee.who())) {
                    plan = found;
                    refresh();
                }
            });
        }
    }

    private void askSlip() {
        String typed = slip.getText().strip();
        slipUsed = false;
        refresh();
        sitting.ask(host, state -> state.isSlipUsed(typed), used -> {
            if (typed.equals(slip.getText().strip())) {
                slipUsed = used;
                refresh();
            }
        });
    }

    private PaymentForm form() {
        LocalDate named = day.getValue();
        return new PaymentForm(
                payer.who(),
                payee.who(),
                plan,
                amount.getText(),
                signed.isSelected() ? Assent.SIGNATURE : Assent.PRESENT,
                slip.getText().strip(),
                slipUsed,
                named == null ? null : new Day(named.toEpochDay()),
                Day.of(sitting.now()));
    }

    private void refresh() {
        PaymentForm form = form();
        Sentence cause = form.missing();
        Sentence wrong = form.amountWrong();
        String why = cause == null ? "" : sitting.say(host, cause);
        // what is wrong with the amount is said under the amount, and once is enough
        missing.setText(said(form.slipWrong(), wrong != null && wrong.equals(cause) ? null : cause));
        missing.setManaged(!missing.getText().isEmpty());
        record.setDisable(cause != null);
        record.setAccessibleHelp(why);
        mark(amount, wrong != null);
        mark(slip, form.slipWrong() != null);
        read.getStyleClass().removeAll("soft", "field-problem");
        read.getStyleClass().add(wrong == null ? "soft" : "field-problem");
        read.setText(wrong == null ? read() : sitting.say(host, wrong));
        showCan();
    }

    /** What is wrong with the slip is said as long as its field is marked, also while something else is missing first. */
    private String said(@Nullable Sentence slip, @Nullable Sentence cause) {
        Sentence first = slip == null ? cause : slip;
        return first == null ? "" : sitting.say(host, first);
    }

    private static void mark(Node field, boolean wrong) {
        field.getStyleClass().remove("wrong");
        if (wrong) {
            field.getStyleClass().add("wrong");
        }
    }

    private String read() {
        return TypedAmount.read(amount.getText()) instanceof TypedAmount.Amount(Circles circles)
                ? host.words().text("money.payment.read", host.words().figures().circlesExactly(circles))
                : host.words().text("money.payment.form");
    }

    private void showCan() {
        can.getChildren().clear();
        DirectPayment known = plan;
        if (known == null) {
            can.getChildren().add(new SentenceLabel(host.words().text("money.payment.can.first"), "soft"));
            return;
        }
        can.getChildren().add(new SentenceLabel(host.words().text("money.payment.most", known.most()), "strong"));
        known.parts().forEach(part -> can.getChildren()
                .add(new SentenceLabel(
                        host.words().text("money.payment.part", part.amount(), sitting.name(part.issuer())), "soft")));
        can.getChildren().add(new SentenceLabel(host.words().text("money.payment.order"), "soft", "small"));
    }

    @FXML
    private void record() {
        PaymentForm form = form();
        if (form.missing() != null) {
            return;
        }
        Texts texts = reason.getText().isBlank()
                ? Texts.NONE
                : Texts.of(Names.REASON, reason.getText().strip());
        record.setDisable(true);
        sitting.record(host, form.act(), texts, recorded -> next(), this::refresh);
    }

    /** The next slip at once: everything is empty again except the day and how payers agree. */
    private void next() {
        payer.clear();
        payee.clear();
        amount.clear();
        slip.clear();
        reason.clear();
        askPlan();
        host.focus(payer);
    }
}
