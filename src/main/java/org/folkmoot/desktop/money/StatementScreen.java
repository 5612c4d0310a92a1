package org.folkmoot.desktop.money;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.parts.NameField;
import org.folkmoot.desktop.parts.PageHeader;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.StatTile;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.money.Statement;
import org.folkmoot.people.Person;
import org.folkmoot.reports.books.HolderStatement;
import org.folkmoot.reports.books.Period;
import org.folkmoot.reports.books.StatementRow;
import org.folkmoot.reports.books.StatementSums;
import org.folkmoot.terms.Circles;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.words.AddingUp;
import org.jspecify.annotations.Nullable;

/** What somebody had, got, paid and lost in some days: line by line, adding up. */
public final class StatementScreen implements Screen {
    private static final int MOST_PARTS = 12;

    private final Sitting sitting;
    private final Host host;
    private final StatementTableView rows;
    private final StatementFiles files;
    private final StatementDays days;
    private final Parent root;
    private Id holder;
    private List<Id> people = List.of();
    private @Nullable HolderStatement shown;
    private boolean choosing;
    private int asked;

    @FXML
    private PageHeader header;

    @FXML
    private Button table;

    @FXML
    private Button paper;

    @FXML
    private ChoiceBox<@Nullable Span> span;

    @FXML
    private DatePicker from;

    @FXML
    private DatePicker until;

    @FXML
    private HBox whoPlace;

    @FXML
    private SentenceLabel wrong;

    @FXML
    private StatTile opening;

    @FXML
    private StatTile came;

    @FXML
    private StatTile went;

    @FXML
    private StatTile lost;

    @FXML
    private StatTile closing;

    @FXML
    private VBox body;

    @FXML
    private SentenceLabel parts;

    /** Loads the page; at first it shows this month of the holder. */
    public StatementScreen(Sitting sitting, Host host, Id holder) {
        this.sitting = sitting;
        this.host = host;
        this.holder = holder;
        this.rows = new StatementTableView(host.words(), this::openPayment);
        this.files = new StatementFiles(sitting, host);
        this.days =
                new StatementDays(Day.of(sitting.desk().ask(Assembly::founding).at()), Day.of(sitting.now()));
        this.root = Fxml.load(StatementScreen.class, "Statement.fxml", host.words(), this);
        VBox.setVgrow(rows.node(), Priority.ALWAYS);
        body.getChildren().addAll(rows.node(), foot());
        NameField<Id> who = new NameField<>(
                host.words().text("money.statement.who"),
                host.words().text("parts.name.nobody"),
                () -> people,
                sitting::name,
                id -> "",
                this::choose);
        who.field().setId("statement-who");
        who.field().setPrefColumnCount(16);
        whoPlace.getChildren().add(who);
        span.getItems().addAll(Span.THIS_MONTH, Span.LAST_MONTH, Span.THIS_YEAR, Span.ALWAYS, null);
        span.setConverter(named());
        for (DatePicker picker : List.of(from, until)) {
            picker.setConverter(new TypedDay(host.words()));
            picker.valueProperty().subscribe(value -> chooseDays());
        }
        span.valueProperty().subscribe(this::choose);
        span.setValue(Span.THIS_MONTH);
    }

    /** What can be done about the line that is chosen. */
    private HBox foot() {
        Button open = new Button(host.words().text("money.statement.payment"));
        open.setId("statement-payment");
        open.setOnAction(event -> openPayment(rows.chosen().get()));
        rows.chosen().subscribe(row -> open.setDisable(row == null || row.payment() == null));
        open.setMinWidth(Region.USE_PREF_SIZE);
        SentenceLabel which = new SentenceLabel(host.words().text("money.statement.payment.how"), "soft");
        HBox.setHgrow(which, Priority.ALWAYS);
        HBox foot = new HBox(open, which);
        foot.getStyleClass().add("row");
        foot.setMinHeight(Region.USE_PREF_SIZE);
        return foot;
    }

    private void openPayment(@Nullable StatementRow row) {
        Integer number = row == null ? null : row.payment();
        if (number != null) {
            PaymentSheet.show(sitting, host, sitting.desk().ask(state -> state.payments()
                    .all()
                    .get(number - 1)
                    .id()));
        }
    }

    private StringConverter<@Nullable Span> named() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Span value) {
                return host.words().text(value == null ? "money.span.other" : value.key());
            }

            @Override
            public @Nullable Span fromString(String text) {
                return null;
            }
        };
    }

    @Override
    public String title() {
        return host.words().text("money.statement.title", sitting.name(holder));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Node focusFirst() {
        return span;
    }

    @Override
    public void attach(Subscriptions held) {
        sitting.follow(host, held, List.of(Subject.PEOPLE), Accounts::all, all -> people = all);
        sitting.watch(held, List.of(Subject.MONEY, Subject.RULES), this::ask);
    }

    private void choose(Id other) {
        holder = other;
        ask();
    }

    private void choose(@Nullable Span chosen) {
        if (chosen != null) {
            Period period = days.of(chosen);
            choosing = true;
            from.setValue(period.from().date());
            until.setValue(period.until().date());
            choosing = false;
            ask();
        }
    }

    /** Days that somebody typed belong to no span with a name. */
    private void chooseDays() {
        if (!choosing) {
            span.setValue(null);
            ask();
        }
    }

    private void ask() {
        LocalDate first = from.getValue();
        LocalDate last = until.getValue();
        Period period = StatementDays.of(first, last);
        header.setTitle(title());
        boolean none = period == null;
        wrong.setText(none ? host.words().text("money.statement.no-days") : "");
        wrong.setManaged(none);
        int mine = ++asked;
        allow(null);
        if (period != null) {
            Id whose = holder;
            host.work()
                    .quietly(progress -> HolderStatement.of(sitting.desk(), host.words(), whose, period), statement -> {
                        if (mine == asked) {
                            show(statement);
                        }
                    });
        }
    }

    private void allow(@Nullable HolderStatement statement) {
        shown = statement;
        table.setDisable(statement == null);
        paper.setDisable(statement == null);
    }

    private void show(HolderStatement statement) {
        allow(statement);
        Statement sums = statement.sums();
        StatementSums figures = StatementSums.of(sums);
        header.setLine(host.words().text("money.statement.line", sums.from(), sums.until()));
        Circles before = AddingUp.cut(figures.opening());
        Circles after = AddingUp.cut(figures.closing());
        List<Circles> moved = AddingUp.to(List.of(figures.came(), figures.went(), figures.lost()), after.minus(before));
        figure(opening, before, figures.opening());
        figure(came, moved.get(0), figures.came());
        figure(went, moved.get(1), figures.went());
        figure(lost, moved.get(2), figures.lost());
        figure(closing, after, figures.closing());
        rows.show(statement.rows());
        parts.setText(parts(sums));
        parts.setManaged(!parts.getText().isEmpty());
    }

    private void figure(StatTile tile, Circles shown, Circles exact) {
        tile.setFigure(host.words().figures().circles(shown));
        tile.tellExactly(
                host.words().text("money.exactly", host.words().figures().circlesExactly(exact)));
    }

    /** Where somebody holds circles of several people, says of whom. */
    private String parts(Statement sums) {
        List<Statement.Part> held = sums.byIssuer().stream()
                .filter(part -> !part.closing().isZero())
                .toList();
        if (held.size() < 2) {
            return "";
        }
        String said = held.stream()
                .limit(MOST_PARTS)
                .map(part -> host.words().text("money.statement.part", part.closing(), sitting.name(part.issuer())))
                .collect(Collectors.joining("; "));
        int more = held.size() - MOST_PARTS;
        return host.words().text("money.statement.parts", said)
                + (more > 0 ? " " + host.words().text("money.statement.parts-more", more) : "");
    }

    @FXML
    private void saveTable() {
        HolderStatement statement = shown;
        if (statement != null) {
            files.askForTable(statement, number());
        }
    }

    @FXML
    private void savePaper() {
        HolderStatement statement = shown;
        if (statement != null) {
            files.askForPaper(statement, number());
        }
    }

    private int number() {
        Id whose = holder;
        return sitting.desk()
                .ask(state -> state.people().find(whose).map(Person::number).orElse(0));
    }

    /** Writes the table that is shown; for a file that was asked for. */
    void saveTable(Path file) {
        HolderStatement statement = shown;
        if (statement != null) {
            files.saveTable(statement, file);
        }
    }
}
