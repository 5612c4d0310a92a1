package org.folkmoot.desktop.money;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.parts.DataTable;
import org.folkmoot.desktop.parts.EmptyState;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.parts.TableColumnSpec;
import org.folkmoot.desktop.parts.TableWords;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.money.Holding;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;

/** Who holds how much now; opening a line answers why. */
final class AccountsPane extends VBox {
    private final Sitting sitting;
    private final Host host;
    private final DataTable<Account> table;
    private final Button statement = new Button();

    /**
     * One account.
     *
     * @param id whose
     * @param name their name
     * @param own circles of their own
     * @param others circles of other people
     * @param issuers of how many other people anything is left
     */
    record Account(Id id, String name, Circles own, Circles others, int issuers) {
        Circles all() {
            return own.plus(others);
        }

        /** Returns everybody who holds or held anything, as of a moment in unix seconds. */
        static List<Account> all(Assembly state, long now, Function<Id, String> name) {
            Day today = Day.of(now);
            return state.ledger().holders().stream()
                    .map(holder -> of(state, holder, today, name.apply(holder)))
                    .toList();
        }

        private static Account of(Assembly state, Id holder, Day today, String name) {
            Circles own = Circles.ZERO;
            Circles others = Circles.ZERO;
            int issuers = 0;
            for (Map.Entry<Id, Holding> each : state.ledger().holdingsOf(holder).entrySet()) {
                Circles amount = each.getValue().on(today, state.losses());
                if (each.getKey().equals(holder)) {
                    own = amount;
                } else if (!amount.isZero()) {
                    others = others.plus(amount);
                    issuers++;
                }
            }
            return new Account(holder, name, own, others, issuers);
        }
    }

    AccountsPane(Sitting sitting, Host host) {
        this.sitting = sitting;
        this.host = host;
        Wording words = host.words();
        this.table = new DataTable<>(
                        TableWords.of(words, words.text("money.accounts")),
                        List.of(
                                TableColumnSpec.words(words.text("money.holder"), 4, Account::name, Account::name),
                                TableColumnSpec.figures(
                                        words.text("money.own"),
                                        2,
                                        row -> words.figures().circles(row.own()),
                                        Account::own),
                                TableColumnSpec.figures(
                                        words.text("money.others"),
                                        2,
                                        row -> words.figures().circles(row.others()),
                                        Account::others),
                                TableColumnSpec.figures(
                                        words.text("money.issuers"),
                                        2,
                                        row -> words.figures().count(row.issuers()),
                                        Account::issuers),
                                TableColumnSpec.figures(
                                        words.text("money.holds"),
                                        2,
                                        row -> words.figures().circles(row.all()),
                                        Account::all)),
                        new EmptyState(
                                "fth-repeat", words.text("money.accounts.none"), words.text("money.accounts.first")))
                .whenOpened(this::explain);
        statement.setId("accounts-statement");
        statement.setText(words.text("money.statement.open"));
        statement.setOnAction(event -> chosen().ifPresent(this::state));
        statement
                .disableProperty()
                .bind(table.table().getSelectionModel().selectedItemProperty().isNull());
        FlowPane row = new FlowPane(statement, new SentenceLabel(words.text("money.statement.choose"), "soft"));
        row.getStyleClass().add("flow");
        row.setMinHeight(USE_PREF_SIZE);
        table.table().setId("accounts-table");
        table.filter().setId("accounts-filter");
        getStyleClass().add("stack-tight");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(new SentenceLabel(words.text("money.accounts.how"), "soft"), table, row);
    }

    void attach(Subscriptions held) {
        sitting.follow(
                host,
                held,
                List.of(Subject.MONEY, Subject.PEOPLE, Subject.RULES),
                state -> Account.all(state, sitting.now(), sitting::name),
                table::show);
    }

    private Optional<Account> chosen() {
        return Optional.ofNullable(table.table().getSelectionModel().getSelectedItem());
    }

    private void state(Account account) {
        host.open(new StatementScreen(sitting, host, account.id()));
    }

    private void explain(Account account) {
        Button close = new Button(host.words().text("money.close"));
        close.setId("why-close");
        close.setDefaultButton(true);
        close.setOnAction(event -> host.closeSheet());
        Button whole = new Button(host.words().text("money.statement.open"));
        whole.setId("why-statement");
        whole.setOnAction(event -> {
            host.closeSheet();
            state(account);
        });
        host.sheet(new Sheet(
                host.words().text("money.why.title", account.name()),
                List.of(new WhyPane(sitting, host, account.id())),
                List.of(whole, close)));
    }
}
