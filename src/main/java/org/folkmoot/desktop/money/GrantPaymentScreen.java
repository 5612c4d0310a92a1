package org.folkmoot.desktop.money;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.deciding.Someone;
import org.folkmoot.desktop.deciding.WhoField;
import org.folkmoot.desktop.parts.PageHeader;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.NotOffered;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.desktop.work.Running;
import org.folkmoot.imports.slips.TypedAmount;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** Pays what a decision granted from the common fund, or a part of it. */
final class GrantPaymentScreen implements Screen {
    private final Sitting sitting;
    private final Host host;
    private final Id fund;
    private final Parent root;
    private final WayFinder finder;
    private final PaymentDoors doors;
    private final WaysPane ways;
    private final WhoField second;
    private GrantRow grant;
    private @Nullable Sending plan;
    private @Nullable Running finding;
    private int asked;
    private boolean recording;

    @FXML
    private PageHeader header;

    @FXML
    private SentenceLabel left;

    @FXML
    private TextField amount;

    @FXML
    private SentenceLabel read;

    @FXML
    private VBox secondPlace;

    @FXML
    private TextField reason;

    @FXML
    private SentenceLabel missing;

    @FXML
    private Button record;

    @FXML
    private VBox can;

    /** Loads the page with all that is left of a grant as the amount. */
    @SuppressWarnings("NullAway.Init") // the fields of the page are filled by its FXML
    GrantPaymentScreen(Sitting sitting, Host host, PaymentDoors doors, GrantRow grant) {
        this.sitting = sitting;
        this.host = host;
        this.grant = grant;
        this.fund = sitting.desk().ask(Assembly::commonFund);
        this.finder = new WayFinder(sitting);
        this.doors = doors;
        this.ways = new WaysPane(host.words(), sitting, host, doors, this::refresh);
        this.second = new WhoField(
                        host.words(),
                        host.words().text("money.payment.second"),
                        sitting.desk().ask(this::witnesses),
                        "grant-second")
                .whyNot(new NotOffered(
                        sitting,
                        host.words(),
                        (state, id) -> id.equals(grant.to())
                                ? Sentence.of("parts.not.paid", id)
                                : NotOffered.records(sitting, id))::why);
        this.root = Fxml.load(GrantPaymentScreen.class, "GrantPayment.fxml", host.words(), this);
        secondPlace.getChildren().add(second);
        can.getChildren().add(ways);
        header.setTitle(title());
        header.setLine(host.words().text("decision.title.grant", grant.amount(), grant.name(), grant.purpose()));
        amount.setText(grant.left().toDecimal());
        amount.textProperty().subscribe(this::askPlan);
        reason.textProperty().subscribe(typed -> refresh());
        second.value().subscribe(this::refresh);
    }

    private List<Someone> witnesses(Assembly state) {
        return Someone.members(state, sitting.desk().names(), sitting.now()).stream()
                .filter(one -> !one.id().equals(grant.to())
                        && !one.id().equals(sitting.desk().recorder()))
                .toList();
    }

    @Override
    public String title() {
        return host.words().text("money.fund.pay.title", grant.number());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Node focusFirst() {
        return amount;
    }

    @Override
    public void attach(Subscriptions held) {
        sitting.follow(host, held, List.of(Subject.MONEY, Subject.DECISIONS), this::now, fresh -> {
            grant = fresh;
            refresh();
        });
        sitting.follow(host, held, List.of(Subject.PEOPLE), this::witnesses, second::offer);
        sitting.watch(held, List.of(Subject.PEOPLE, Subject.TRUST), doors.picture()::forget);
        sitting.watch(held, List.of(Subject.PEOPLE, Subject.MONEY, Subject.TRUST, Subject.RULES), () -> {
            finder.forget();
            askPlan();
        });
    }

    private GrantRow now(Assembly state) {
        return GrantRow.all(state, sitting.desk().names(), Math.max(sitting.now(), state.latest())).stream()
                .filter(row -> row.proposal().equals(grant.proposal()))
                .findFirst()
                .orElse(grant);
    }

    private void askPlan() {
        int mine = ++asked;
        plan = null;
        ways.wait(true);
        refresh();
        Circles circles = typed();
        Id payee = grant.to();
        Running earlier = finding;
        if (earlier != null) {
            earlier.cancel();
        }
        finding = host.work().quietly(progress -> finder.find(fund, payee, circles, progress::cancelled), found -> {
            if (mine == asked) {
                plan = found;
                ways.show(found, circles != null);
                refresh();
            }
        });
    }

    private @Nullable Circles typed() {
        return TypedAmount.read(amount.getText()) instanceof TypedAmount.Amount(Circles circles) ? circles : null;
    }

    private GrantPayment form() {
        Someone seen = second.value().get();
        return new GrantPayment(
                grant,
                plan,
                ways.chosen(),
                amount.getText(),
                seen == null ? null : seen.id(),
                sitting.desk().recorder(),
                reason.getText());
    }

    private void refresh() {
        GrantPayment form = form();
        Sentence cause = form.missing();
        Sentence wrong = form.amountWrong();
        left.setText(host.words().text("money.fund.left", grant.left(), grant.amount()));
        missing.setText(cause == null || cause.equals(wrong) ? "" : sitting.say(host, cause));
        missing.setManaged(!missing.getText().isEmpty());
        record.setDisable(cause != null || recording);
        record.setAccessibleHelp(cause == null ? "" : sitting.say(host, cause));
        new AmountRead(host.words(), amount, read).show(wrong == null ? null : sitting.say(host, wrong), null);
    }

    @FXML
    private void record() {
        GrantPayment form = form();
        if (recording || form.missing() != null) {
            return;
        }
        recording = true;
        refresh();
        sitting.record(host, form.act(), TypedReason.texts(reason.getText()), recorded -> host.back(), this::again);
    }

    /** It was not recorded, and can be mended. */
    private void again() {
        recording = false;
        refresh();
    }
}
