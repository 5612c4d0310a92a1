package org.folkmoot.desktop.money;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.assembly.questions.Booked;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.DataTable;
import org.folkmoot.desktop.parts.EmptyState;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.SumGrid;
import org.folkmoot.desktop.parts.TableColumnSpec;
import org.folkmoot.desktop.parts.TableWords;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.desktop.sitting.WhyNot;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** The common fund: what it holds and where it came from, and what the assembly granted from it. */
final class FundPane extends VBox {
    private static final String TABLE = "-fx-pref-height: 17em; -fx-min-height: 12em;";

    private final Sitting sitting;
    private final Host host;
    private final Wording words;
    private final FundDoors doors;
    private final SumGrid sum = new SumGrid();
    private final DataTable<FundView.Part> parts;
    private final DataTable<GrantRow> grants;
    private final VBox holds = new VBox();
    private final VBox granted = new VBox();
    private final EmptyState emptyFund;
    private final EmptyState noGrants;
    private final Card whose;
    private final Card common;
    private final SentenceLabel commonSaid = new SentenceLabel();
    private final FlowPane paying;
    private final Button pay;
    private final Button decision;
    private final SentenceLabel why = new SentenceLabel("", "soft");
    private @Nullable Sentence notNow;
    private boolean looked;
    private int asked;

    FundPane(Sitting sitting, Host host, FundDoors doors) {
        this.sitting = sitting;
        this.host = host;
        this.words = host.words();
        this.doors = doors;
        setId("money-fund-pane");
        getStyleClass().add("stack");
        sum.setId("fund-sum");
        parts = partsTable();
        grants = grantsTable();
        pay = button("fund-pay", "money.fund.pay", () -> chosen().ifPresent(this::pay));
        decision = button("fund-decision", "money.fund.decision", () -> chosen().ifPresent(
                        row -> doors.decision().accept(row.proposal())));
        Button statement = button("fund-statement", "money.statement.open", this::statement);
        Button propose = button("fund-propose", "money.fund.propose", doors.propose());
        holds.getStyleClass().add("stack-tight");
        granted.getStyleClass().add("stack-tight");
        emptyFund = new EmptyState("fth-inbox", words.text("money.fund.none"), words.text("money.fund.first"));
        emptyFund.setId("fund-empty");
        noGrants = new EmptyState(
                "fth-inbox", words.text("money.fund.grants.none"), words.text("money.fund.grants.first"));
        noGrants.setId("fund-no-grants");
        whose = new Card(words.text("money.fund.parts"), parts);
        common = new Card(
                words.text("commons.card"),
                commonSaid,
                row(button("fund-common", "commons.card.open", doors.commonCircles())));
        common.setId("fund-common-card");
        common.managedProperty().bind(common.visibleProperty());
        common.setVisible(false);
        paying = row(pay, decision);
        why.setId("fund-why-not");
        why.managedProperty().bind(why.textProperty().isNotEmpty());
        grants.table().getSelectionModel().selectedItemProperty().subscribe(this::refresh);
        getChildren()
                .addAll(
                        new Card(words.text("money.fund.holds"), holds, row(statement)),
                        new Card(
                                words.text("money.fund.grants"),
                                new SentenceLabel(words.text("money.fund.grants.how"), "soft"),
                                granted,
                                row(propose)),
                        whose,
                        common);
        granted.getChildren().setAll(noGrants);
        whose.managedProperty().bind(whose.visibleProperty());
        whose.setVisible(false);
    }

    private Button button(String id, String key, Runnable does) {
        Button button = new Button(words.text(key));
        button.setId(id);
        button.setMnemonicParsing(true);
        button.setOnAction(event -> does.run());
        return button;
    }

    private static FlowPane row(Button... buttons) {
        FlowPane row = new FlowPane(buttons);
        row.getStyleClass().add("flow");
        row.setMinHeight(USE_PREF_SIZE);
        return row;
    }

    private DataTable<FundView.Part> partsTable() {
        DataTable<FundView.Part> table = new DataTable<>(
                TableWords.of(words, words.text("money.fund.parts")),
                List.of(
                        TableColumnSpec.words(
                                words.text("money.fund.issuer"),
                                4,
                                part -> sitting.name(part.issuer()),
                                part -> sitting.name(part.issuer())),
                        figures("money.fund.touched", FundView.Part::touched),
                        figures("money.fund.due", part -> part.now().minus(part.touched())),
                        figures("money.holds", FundView.Part::now)),
                new SentenceLabel(words.text("money.fund.none"), "soft"));
        table.table().setId("fund-parts");
        table.filter().setId("fund-parts-filter");
        table.setStyle(TABLE);
        return table;
    }

    private DataTable<GrantRow> grantsTable() {
        DataTable<GrantRow> table = new DataTable<GrantRow>(
                        TableWords.of(words, words.text("money.fund.grants")),
                        List.of(
                                TableColumnSpec.figures(
                                        words.text("money.fund.number"),
                                        1,
                                        row -> words.figures().count(row.number()),
                                        GrantRow::number),
                                TableColumnSpec.words(words.text("money.fund.to"), 3, GrantRow::name, GrantRow::name),
                                TableColumnSpec.words(
                                        words.text("money.fund.purpose"), 4, GrantRow::purpose, GrantRow::purpose),
                                figuresOf("money.fund.amount", GrantRow::amount),
                                figuresOf("money.fund.paid", GrantRow::paid),
                                TableColumnSpec.words(
                                        words.text("money.fund.standing"),
                                        3,
                                        row -> words.text(row.standing()),
                                        row -> words.text(row.standing()))),
                        new SentenceLabel(words.text("money.fund.grants.none"), "soft"))
                .whenOpened(row -> doors.decision().accept(row.proposal()));
        table.table().setId("fund-grants");
        table.filter().setId("fund-grants-filter");
        table.setStyle(TABLE);
        return table;
    }

    private TableColumnSpec<FundView.Part> figures(String key, java.util.function.Function<FundView.Part, Circles> of) {
        return TableColumnSpec.figures(
                words.text(key), 2, part -> words.figures().circles(of.apply(part)), of);
    }

    private TableColumnSpec<GrantRow> figuresOf(String key, java.util.function.Function<GrantRow, Circles> of) {
        return TableColumnSpec.figures(
                words.text(key), 2, row -> words.figures().circles(of.apply(row)), of);
    }

    void attach(Subscriptions held) {
        sitting.follow(
                host,
                held,
                List.of(Subject.MONEY, Subject.DECISIONS, Subject.PEOPLE, Subject.RULES),
                this::known,
                known -> {
                    notNow = known.notNow();
                    showCommon(known);
                    grants.show(known.grants());
                    if (known.grants().isEmpty()) {
                        granted.getChildren().setAll(noGrants);
                    } else {
                        granted.getChildren().setAll(grants, paying, why);
                    }
                    refresh();
                });
        sitting.watch(held, List.of(Subject.MONEY, Subject.RULES), () -> {
            if (looked) {
                look();
            }
        });
    }

    private record Known(
            List<GrantRow> grants, @Nullable Sentence notNow, boolean hasCommon, Circles inHands, Circles inTreasury) {}

    /** Common circles have a page of their own, once there can be any. */
    private void showCommon(Known known) {
        common.setVisible(known.hasCommon());
        commonSaid.setText(words.text("commons.card.how", known.inHands(), known.inTreasury()));
    }

    private Known known(Assembly state) {
        long now = Math.max(sitting.now(), state.latest());
        Day today = Day.of(now);
        return new Known(
                GrantRow.all(state, sitting.desk().names(), now),
                WhyNot.record(sitting.desk(), state),
                state.hasCommonCircles(now),
                state.ledger().commonHeld(today, state.losses()),
                state.ledger().total(state.commonCircles(), today, state.losses()));
    }

    /** Adds up what the fund holds; every movement of it is read for that, so only once somebody looks. */
    void look() {
        looked = true;
        int mine = ++asked;
        host.work()
                .quietly(
                        progress -> {
                            Id fund = sitting.desk().ask(Assembly::commonFund);
                            List<Booked> booked = sitting.desk().ledger().bookedOf(fund);
                            return sitting.desk().ask(state -> FundView.of(state, booked, sitting.now()));
                        },
                        view -> {
                            if (mine == asked) {
                                show(view);
                            }
                        });
    }

    private void show(FundView view) {
        holds.getChildren().setAll(view.isEmpty() ? emptyFund : sum);
        whose.setVisible(!view.parts().isEmpty());
        sum.clear();
        Map<String, Circles> moved = new LinkedHashMap<>();
        moved.put("money.fund.income", view.income());
        moved.put("money.fund.received", view.received());
        moved.put("money.fund.paid-in", view.paidIn());
        moved.put("money.fund.granted", view.granted().negated());
        moved.put("money.fund.lost", view.posted().negated());
        moved.put("money.fund.lost-due", view.due().negated());
        sum.addAll(words, moved, view.holds(), "money.fund.now");
        parts.show(view.parts());
    }

    private void refresh() {
        GrantRow row = chosen().orElse(null);
        Sentence cause = row == null ? Sentence.of("money.fund.choose") : notNow != null ? notNow : row.whyNot();
        decision.setDisable(row == null);
        pay.setDisable(cause != null);
        why.setText(cause == null ? "" : sitting.say(host, cause));
    }

    private Optional<GrantRow> chosen() {
        return Optional.ofNullable(grants.table().getSelectionModel().getSelectedItem());
    }

    private void pay(GrantRow row) {
        host.open(new GrantPaymentScreen(sitting, host, doors.ways().get(), row));
    }

    private void statement() {
        host.open(new StatementScreen(sitting, host, sitting.desk().ask(Assembly::commonFund)));
    }
}
