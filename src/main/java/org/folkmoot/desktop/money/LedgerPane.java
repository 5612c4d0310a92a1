package org.folkmoot.desktop.money;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.folkmoot.assembly.questions.LedgerFilter;
import org.folkmoot.assembly.questions.LedgerRow;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.parts.DataTable;
import org.folkmoot.desktop.parts.EmptyState;
import org.folkmoot.desktop.parts.NameField;
import org.folkmoot.desktop.parts.TableColumnSpec;
import org.folkmoot.desktop.parts.TableWords;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** The ledger, newest first, page by page. */
final class LedgerPane extends VBox {
    private static final int PAGE = 200;

    /** So long nobody types before a text is looked for. */
    private static final Duration TYPING = Duration.millis(250);

    private final Sitting sitting;
    private final Host host;
    private final LineWords lineWords;
    private final ChoiceBox<Span> span = new ChoiceBox<>(FXCollections.observableArrayList(Span.values()));
    private final ChoiceBox<LedgerRow.@Nullable Kind> kind = new ChoiceBox<>();
    private final TextField text = new TextField();
    private final PauseTransition typing = new PauseTransition(TYPING);
    private final Button everyone = new Button();
    private final Button more = new Button();
    private final DataTable<LedgerRow> table;
    private final List<LedgerRow> loaded = new ArrayList<>();
    private List<Id> people = List.of();
    private @Nullable Id person;
    private long count;
    private int asked;

    LedgerPane(Sitting sitting, Host host) {
        this.sitting = sitting;
        this.host = host;
        Wording words = host.words();
        this.lineWords = new LineWords(words, sitting);
        this.table = new DataTable<>(
                        TableWords.counting(
                                words,
                                words.text("money.ledger"),
                                words.text("money.ledger.text"),
                                (shown, all) -> words.text("money.ledger.count", shown, count)),
                        columns(words),
                        new EmptyState("fth-repeat", words.text("money.none"), words.text("money.none.first")))
                .whenOpened(row -> LineSheet.show(sitting, host, row));
        table.table().setId("ledger-table");
        // What is sought is asked of the whole ledger, not of the lines that are shown.
        table.filter().setVisible(false);
        table.filter().setManaged(false);
        getStyleClass().add("stack-tight");
        VBox.setVgrow(table, Priority.ALWAYS);
        more.setId("ledger-more");
        more.setText(words.text("money.more"));
        more.setOnAction(event -> load(false));
        getChildren().addAll(filters(words), table, more);
        refresh();
    }

    void attach(Subscriptions held) {
        sitting.watch(held, List.of(Subject.MONEY), () -> load(true));
        sitting.follow(
                host,
                held,
                List.of(Subject.MONEY),
                state -> Set.copyOf(state.disputes().openPayments()),
                disputed -> {
                    lineWords.disputed(disputed);
                    table.show(loaded);
                });
        sitting.follow(host, held, List.of(Subject.PEOPLE), Accounts::all, all -> people = all);
    }

    private FlowPane filters(Wording words) {
        span.setId("ledger-time");
        span.setValue(Span.ALWAYS);
        span.setAccessibleText(words.text("money.span"));
        span.setConverter(shownAs(each -> words.text(each.key())));
        span.valueProperty().subscribe(value -> load(true));
        kind.setId("ledger-kind");
        List<LedgerRow.@Nullable Kind> kinds = new ArrayList<>(Arrays.asList(LedgerRow.Kind.values()));
        kinds.addFirst(null);
        kind.getItems().setAll(kinds);
        kind.setAccessibleText(words.text("money.kind"));
        kind.setConverter(shownAs(each -> lineWords.what(each)));
        kind.valueProperty().subscribe(value -> load(true));
        NameField<Id> who = new NameField<>(
                words.text("money.person"),
                words.text("parts.name.nobody"),
                () -> people,
                sitting::name,
                id -> "",
                this::only);
        who.field().setId("ledger-person");
        who.field().setPrefColumnCount(16);
        everyone.setId("ledger-everyone");
        everyone.setOnAction(event -> only(null));
        text.setId("ledger-text");
        text.setPromptText(words.text("money.ledger.text"));
        text.setAccessibleText(words.text("money.ledger.text"));
        text.setPrefColumnCount(16);
        typing.setOnFinished(event -> load(true));
        text.textProperty().subscribe(() -> typing.playFromStart());
        FlowPane row = new FlowPane(span, kind, who, text, everyone);
        row.getStyleClass().add("flow");
        row.setMinHeight(USE_PREF_SIZE);
        return row;
    }

    private <T> StringConverter<@Nullable T> shownAs(java.util.function.Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? host.words().text("money.kind.every") : name.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        };
    }

    private List<TableColumnSpec<LedgerRow>> columns(Wording words) {
        return List.of(
                TableColumnSpec.words(words.text("money.when"), 3, lineWords::when, LedgerRow::number)
                        .uncut()
                        .soft(),
                TableColumnSpec.words(
                        words.text("money.what"), 2, (LedgerRow row) -> lineWords.what(row.kind()), LedgerRow::kind),
                new TableColumnSpec<>(
                        words.text("money.who"), lineWords::who, Comparator.comparing(lineWords::who), 4, ""),
                new TableColumnSpec<>(
                        words.text("money.because"),
                        lineWords::because,
                        Comparator.comparing(lineWords::because),
                        4,
                        "soft"),
                TableColumnSpec.figures(
                        words.text("money.circles"),
                        2,
                        row -> words.figures().circles(row.amount()),
                        LedgerRow::amount));
    }

    private void only(@Nullable Id who) {
        person = who;
        load(true);
    }

    private void load(boolean anew) {
        int mine = ++asked;
        long now = sitting.now();
        LedgerRow.@Nullable Kind chosen = kind.getValue();
        LedgerFilter filter = new LedgerFilter(
                span.getValue().from(now),
                span.getValue().until(now),
                chosen == null ? Set.of() : Set.of(chosen),
                person,
                new LedgerSought(host.words(), lineWords::what).words(text.getText()));
        long below =
                anew || loaded.isEmpty() ? Long.MAX_VALUE : loaded.getLast().number();
        // The lines come first: counting may have to read through the whole ledger.
        host.work().quietly(progress -> sitting.desk().ledger().page(filter, below, PAGE), page -> {
            if (mine == asked) {
                take(page, anew);
                host.work().quietly(progress -> sitting.desk().ledger().count(filter), all -> {
                    if (mine == asked) {
                        count = all;
                        table.show(loaded);
                        refresh();
                    }
                });
            }
        });
    }

    private void take(List<LedgerRow> page, boolean anew) {
        if (anew) {
            loaded.clear();
            count = 0;
        }
        loaded.addAll(page);
        count = Math.max(count, loaded.size());
        table.show(loaded);
        refresh();
    }

    private void refresh() {
        Id who = person;
        everyone.setVisible(who != null);
        everyone.setManaged(who != null);
        everyone.setText(who == null ? "" : host.words().text("money.person.only", sitting.name(who)));
        boolean rest = loaded.size() < count;
        more.setVisible(rest);
        more.setManaged(rest);
    }
}
