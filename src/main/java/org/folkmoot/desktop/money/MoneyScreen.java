package org.folkmoot.desktop.money;

import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.PageHeader;
import org.folkmoot.desktop.parts.SegmentedChoice;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.StatTile;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.IncomeDueNote;
import org.folkmoot.desktop.sitting.MoneyPart;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.desktop.sitting.WhyNot;
import org.folkmoot.terms.Circles;
import org.jspecify.annotations.Nullable;

/** The totals, and below them the ledger, the accounts, the common fund, charts, what can be noticed, or the check. */
public final class MoneyScreen implements Screen {
    private final Sitting sitting;
    private final Host host;
    private final LedgerPane ledger;
    private final AccountsPane accounts;
    private final FundPane fund;
    private final ChartsPane charts;
    private final NoticedPane noticed;
    private final CheckPane check;
    private final IncomeDueNote incomeDue;
    private final Runnable payment;
    private final Runnable slips;
    private final Runnable closing;
    private final Parent root;
    private final SegmentedChoice views;
    private @Nullable MoneyPart shown;

    @FXML
    private PageHeader header;

    @FXML
    private Button pay;

    @FXML
    private Button collect;

    @FXML
    private SentenceLabel why;

    @FXML
    private VBox incomeDuePlace;

    @FXML
    private StatTile issued;

    @FXML
    private StatTile lost;

    @FXML
    private Card burnedCard;

    @FXML
    private StatTile burned;

    @FXML
    private StatTile held;

    @FXML
    private Card books;

    @FXML
    private StatTile balance;

    @FXML
    private VBox body;

    /**
     * Loads the page.
     *
     * @param slips leads to the pile of slips
     * @param payment leads to the page of one payment
     * @param closing leads to the closing of a month
     * @param doors where the common fund leads to
     */
    public MoneyScreen(
            Sitting sitting, Host host, Runnable slips, Runnable payment, Runnable closing, FundDoors doors) {
        this.sitting = sitting;
        this.host = host;
        this.ledger = new LedgerPane(sitting, host);
        this.accounts = new AccountsPane(sitting, host);
        this.fund = new FundPane(sitting, host, doors);
        this.charts = new ChartsPane(sitting, host);
        this.noticed = new NoticedPane(sitting, host);
        this.check = new CheckPane(sitting, host);
        this.slips = slips;
        this.payment = payment;
        this.closing = closing;
        this.incomeDue = new IncomeDueNote(sitting, host, IncomeDueNote.A_DAY);
        this.root = Fxml.load(MoneyScreen.class, "Money.fxml", host.words(), this);
        incomeDue.into(incomeDuePlace);
        List<MoneyPart> parts = List.of(MoneyPart.values());
        views = new SegmentedChoice(
                host.words().text("money.views"),
                parts.stream().map(part -> host.words().text(part.key())).toList(),
                chosen -> sitting.moneyPart().set(parts.get(chosen)));
        for (MoneyPart part : parts) {
            views.getButtons().get(part.ordinal()).setId(part.key().replace('.', '-'));
        }
        // A row of their own: beside the buttons they would break the row of these in an ordinary window.
        views.setAlignment(Pos.CENTER_LEFT);
        ((VBox) root).getChildren().add(1, views);
        for (Region each : List.of(ledger, accounts, fund, charts, noticed, check)) {
            VBox.setVgrow(each, Priority.ALWAYS);
        }
        present(sitting.moneyPart().get());
    }

    @Override
    public String title() {
        return host.words().text("money.title");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach(Subscriptions here) {
        incomeDue.attach(here);
        sitting.follow(
                host,
                here,
                List.of(Subject.MONEY, Subject.RULES),
                state -> MoneyView.of(state, sitting.now()),
                this::show);
        sitting.follow(
                host,
                here,
                List.of(Subject.PEOPLE, Subject.MONEY),
                state -> WhyNot.record(sitting.desk(), state),
                cause -> {
                    pay.setDisable(cause != null);
                    collect.setDisable(cause != null);
                    why.setText(cause == null ? "" : sitting.say(host, cause));
                    why.setManaged(cause != null);
                });
        sitting.follow(
                host,
                here,
                List.of(Subject.PEOPLE, Subject.MONEY, Subject.RULES),
                state -> !Collector.all(state, sitting.now()).isEmpty(),
                some -> {
                    collect.setVisible(some);
                    collect.setManaged(some);
                });
        ledger.attach(here);
        accounts.attach(here);
        fund.attach(here);
        charts.attach(here);
        noticed.attach(here);
        check.attach(here);
        here.add(sitting.moneyPart().subscribe(this::present));
    }

    private void show(MoneyView view) {
        MoneyView.Shown shown = view.shown();
        figure(issued, shown.issued(), view.issued());
        figure(lost, shown.lost(), view.lost());
        figure(burned, shown.burned(), view.burned());
        burnedCard.setVisible(!view.burned().isZero());
        burnedCard.setManaged(!view.burned().isZero());
        figure(held, shown.held(), view.held());
        balance.setFigure(host.words().text(view.balances() ? "money.books.yes" : "money.books.no"));
        books.getStyleClass().removeAll("good", "edge", "rust");
        books.getStyleClass().addAll(view.balances() ? List.of("good") : List.of("edge", "rust"));
        check.show(view);
    }

    private void figure(StatTile tile, Circles shown, Circles exact) {
        tile.setFigure(host.words().figures().circles(shown));
        tile.tellExactly(
                host.words().text("money.exactly", host.words().figures().circlesExactly(exact)));
    }

    @FXML
    private void export() {
        new BooksExport(sitting, host).ask();
    }

    private void present(MoneyPart part) {
        if (part == shown) {
            return;
        }
        shown = part;
        views.choose(part.ordinal());
        body.getChildren().setAll(pane(part));
        if (part == MoneyPart.CHARTS) {
            charts.look();
        } else if (part == MoneyPart.FUND) {
            fund.look();
        }
    }

    private Region pane(MoneyPart part) {
        return switch (part) {
            case LEDGER -> ledger;
            case ACCOUNTS -> accounts;
            case FUND -> fund;
            case CHARTS -> charts;
            case NOTICED -> noticed;
            case CHECK -> check;
        };
    }

    @FXML
    private void collect() {
        CollectSheet.show(sitting, host);
    }

    @FXML
    private void closeMonth() {
        closing.run();
    }

    @FXML
    private void slips() {
        slips.run();
    }

    @FXML
    private void pay() {
        payment.run();
    }
}
