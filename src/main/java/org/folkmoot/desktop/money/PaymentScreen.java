package org.folkmoot.desktop.money;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.deciding.Someone;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.IncomeDueNote;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.desktop.work.Running;
import org.folkmoot.imports.slips.TypedAmount;
import org.folkmoot.imports.slips.TypedSlipNumber;
import org.folkmoot.journal.acts.Assent;
import org.folkmoot.people.Mandate;
import org.folkmoot.people.Person;
import org.folkmoot.rules.RuleType;
import org.folkmoot.rules.Rules;
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
    private List<Id> payable = List.of();
    private SameNames names = SameNames.NONE;
    private final IncomeDueNote incomeDue;
    private @Nullable Day firstOpen;
    private final WayFinder finder;
    private final WaysPane ways;
    private final PaymentDoors doors;
    private final Witnesses witnesses;
    private final Map<Id, Mandate> mandates = new HashMap<>();
    private @Nullable Sending plan;
    private @Nullable Running finding;
    private int asked;
    private final SlipAsked slipAsked;
    private boolean recording;
    private final Day founded;

    @FXML
    private VBox payerPlace;

    @FXML
    private VBox payeePlace;

    @FXML
    private VBox incomeDuePlace;

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
    private SentenceLabel booked;

    @FXML
    private SentenceLabel missing;

    @FXML
    private Button record;

    @FXML
    private VBox witnessPlace;

    @FXML
    private VBox can;

    /** Loads the page with nothing entered. */
    public PaymentScreen(Sitting sitting, Host host, PaymentDoors doors) {
        this.sitting = sitting;
        this.host = host;
        this.finder = new WayFinder(sitting);
        this.doors = doors;
        this.founded = sitting.desk().ask(state -> Day.of(state.founding().at()));
        this.ways = new WaysPane(host.words(), sitting, host, doors, this::refresh);
        this.witnesses = new Witnesses(host.words(), sitting, this::refresh);
        this.slipAsked = new SlipAsked(sitting, host, () -> TypedSlipNumber.read(slip.getText()), this::refresh);
        this.incomeDue = new IncomeDueNote(sitting, host, IncomeDueNote.A_DAY);
        this.root = Fxml.load(PaymentScreen.class, "Payment.fxml", host.words(), this);
        this.payer = new Chosen(
                host.words(),
                "money.payment.payer",
                sitting::name,
                id -> names.apart(id),
                () -> people,
                this::payerChosen);
        this.payee = new Chosen(
                host.words(),
                "money.payment.payee",
                sitting::name,
                id -> names.apart(id),
                () -> payable,
                this::payeeChosen);
        payer.field().setId("payment-payer");
        payee.field().setId("payment-payee");
        incomeDue.into(incomeDuePlace);
        payerPlace.getChildren().add(payer);
        payeePlace.getChildren().add(payee);
        witnessPlace.getChildren().add(witnesses);
        can.getChildren().add(ways);
        day.setConverter(new TypedDay(host.words()));
        day.setValue(Day.of(sitting.now()).date());
        amount.textProperty().subscribe(this::askPlan);
        slip.textProperty().subscribe(slipAsked::ask);
        reason.textProperty().subscribe(typed -> refresh());
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
        incomeDue.attach(held);
        sitting.follow(host, held, List.of(Subject.PEOPLE, Subject.RULES), this::known, this::show);
        sitting.watch(held, List.of(Subject.PEOPLE, Subject.MONEY, Subject.TRUST, Subject.RULES), () -> {
            finder.forget();
            askPlan();
        });
        sitting.watch(held, List.of(Subject.PEOPLE, Subject.TRUST), doors.picture()::forget);
    }

    private record Known(
            List<Person> people,
            List<Id> payable,
            List<Someone> members,
            boolean wantsSecond,
            Map<Id, Mandate> mandates,
            @Nullable Day firstOpen) {}

    private Known known(Assembly state) {
        long now = sitting.now();
        return new Known(
                List.copyOf(state.people().everybody()),
                Accounts.all(state),
                Someone.members(state, sitting.desk().names(), now),
                state.rules().value(Rules.PAYMENTS_SECOND_PERSON, now).equals(RuleType.ON),
                mandates(state, now),
                state.closings().firstOpen());
    }

    private static Map<Id, Mandate> mandates(Assembly state, long now) {
        Map<Id, Mandate> mandates = new HashMap<>();
        for (Person person : state.people().everybody()) {
            Mandate mandate = state.people().mandate(person, now);
            if (mandate != null) {
                mandates.put(person.id(), mandate);
            }
        }
        return mandates;
    }

    private void show(Known known) {
        people = known.people().stream().map(Person::id).toList();
        names = SameNames.among(known.people(), sitting, host.words());
        firstOpen = known.firstOpen();
        payable = known.payable();
        mandates.clear();
        mandates.putAll(known.mandates());
        witnesses.second(known.wantsSecond(), known.members());
        payer.lookAgain();
        payee.lookAgain();
        refresh();
    }

    @Override
    public Node focusFirst() {
        return payer;
    }

    private void payerChosen() {
        Id who = payer.who();
        witnesses.payer(who == null ? null : mandates.get(who));
        askPlan();
        if (who != null) {
            host.focus(payee);
        }
    }

    private void payeeChosen() {
        askPlan();
        if (payee.who() != null) {
            host.focus(amount);
        }
    }

    /** Asks behind the window what can be sent; what was known of other people or another amount is no longer shown. */
    private void askPlan() {
        int mine = ++asked;
        Running earlier = finding;
        if (earlier != null) {
            earlier.cancel();
        }
        Id from = payer.who();
        Id to = payee.who();
        witnesses.between(from, to);
        Sending before = plan;
        boolean same =
                before != null && before.payer().equals(from) && before.payee().equals(to);
        plan = same ? before : null;
        ways.wait(same);
        refresh();
        if (from != null && to != null && !from.equals(to)) {
            Circles circles =
                    TypedAmount.read(amount.getText()) instanceof TypedAmount.Amount(Circles typed) ? typed : null;
            finding = host.work().quietly(progress -> finder.find(from, to, circles, progress::cancelled), found -> {
                if (mine == asked) {
                    plan = found;
                    ways.show(found, circles != null);
                    refresh();
                }
            });
        }
    }

    private PaymentForm form() {
        LocalDate named = day.getValue();
        return new PaymentForm(
                payer.who(),
                payee.who(),
                plan,
                ways.chosen(),
                amount.getText(),
                signed.isSelected() ? Assent.SIGNATURE : Assent.PRESENT,
                TypedSlipNumber.read(slip.getText()),
                slipAsked.isUsed(),
                named == null ? null : new Day(named.toEpochDay()),
                witnesses.missing(),
                reason.getText(),
                founded,
                Day.of(sitting.now()));
    }

    private void refresh() {
        PaymentForm form = form();
        Sentence cause = form.missing();
        Sentence wrong = form.amountWrong();
        String why = cause == null ? "" : sitting.say(host, cause);
        // what is wrong with the amount is said under the amount, and once is enough
        missing.setText(said(form.slipWrong(), wrong != null && wrong.equals(cause) ? null : once(cause)));
        missing.setManaged(!missing.getText().isEmpty());
        // a page on which nobody chose anything yet has a next step, and nothing wrong
        boolean begun = payer.who() != null || payee.who() != null || form.slipWrong() != null;
        missing.getStyleClass().removeAll("soft", "field-problem");
        missing.getStyleClass().add(begun ? "field-problem" : "soft");
        record.setDisable(cause != null || recording);
        record.setAccessibleHelp(why);
        mark(slip, form.slipWrong() != null);
        sayWhenBooked();
        Circles most = plan == null || plan.why() != null ? null : plan.most();
        new AmountRead(host.words(), amount, read).show(wrong == null ? null : sitting.say(host, wrong), most);
    }

    /** Why nothing can be sent stands where else it would stand what can be. */
    private @Nullable Sentence once(@Nullable Sentence cause) {
        Sending known = plan;
        return cause != null && known != null && cause.equals(known.why())
                ? Sentence.of("money.missing.nothing-to-send")
                : cause;
    }

    /** A slip of a closed month is welcome; in which month it is booked is said before it is recorded. */
    private void sayWhenBooked() {
        LocalDate named = day.getValue();
        Day open = firstOpen;
        Day written = named == null ? null : new Day(named.toEpochDay());
        booked.setText(
                written != null
                                && open != null
                                && written.isBefore(open)
                                && ValueDay.wrong(written, founded, Day.of(sitting.now())) == null
                        ? host.words().text("money.payment.closed", open.plus(-1), open, written)
                        : "");
        booked.setManaged(!booked.getText().isEmpty());
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

    @FXML
    private void record() {
        PaymentForm form = form();
        if (recording || form.missing() != null) {
            return;
        }
        recording = true;
        refresh();
        sitting.record(
                host,
                form.act(witnesses.signers(), witnesses.second()),
                TypedReason.texts(reason.getText()),
                recorded -> {
                    recording = false;
                    next();
                },
                this::again);
    }

    /** It was not recorded, and can be mended. */
    private void again() {
        recording = false;
        refresh();
    }

    /** The next slip at once: everything is empty again except the day and how payers agree. */
    private void next() {
        payer.clear();
        payee.clear();
        witnesses.payer(null);
        witnesses.clear();
        amount.clear();
        slip.clear();
        reason.clear();
        askPlan();
        host.focus(payer);
    }
}
