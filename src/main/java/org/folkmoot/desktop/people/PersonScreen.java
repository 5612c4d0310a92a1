package org.folkmoot.desktop.people;

import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.DataTable;
import org.folkmoot.desktop.parts.NameField;
import org.folkmoot.desktop.parts.PageHeader;
import org.folkmoot.desktop.parts.Pill;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.StatTile;
import org.folkmoot.desktop.parts.WhyLink;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.desktop.sitting.WhyNot;
import org.folkmoot.people.Standing;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** One person: what they are, whose circles they accept and who accepts theirs, what they hold. */
public final class PersonScreen implements Screen {
    private static final int HOLDINGS = 8;

    private final Sitting sitting;
    private final Host host;
    private final Id person;
    private final PersonDeeds deeds;
    private final IncomeCard income;
    private final HandsCard hands;
    private final MandateCard mandate;
    private final NameField<Id> accepts;
    private final DataTable<AcceptedRow> acceptsFrom;
    private final DataTable<AcceptedRow> acceptedBy;
    private final Parent root;
    private @Nullable PersonView view;
    private boolean allowed;

    @FXML
    private PageHeader header;

    @FXML
    private Button leave;

    @FXML
    private SentenceLabel why;

    @FXML
    private VBox give;

    @FXML
    private VBox from;

    @FXML
    private VBox by;

    @FXML
    private Button end;

    @FXML
    private Pill standing;

    @FXML
    private VBox side;

    @FXML
    private VBox story;

    @FXML
    private StatTile balance;

    @FXML
    private HBox whyBalance;

    @FXML
    private Button statement;

    @FXML
    private Card byCard;

    @FXML
    private VBox holdings;

    /** Loads the page of a person or organisation. */
    public PersonScreen(Sitting sitting, Host host, Doors doors, Id person) {
        this.sitting = sitting;
        this.host = host;
        this.person = person;
        this.deeds = new PersonDeeds(sitting, host, person);
        this.root = Fxml.load(PersonScreen.class, "Person.fxml", host.words(), this);
        Consumer<AcceptedRow> open = row -> host.open(new PersonScreen(sitting, host, doors, row.other()));
        this.acceptsFrom = AcceptedRow.table(host.words(), "people.accepts").whenOpened(open);
        this.acceptedBy = AcceptedRow.table(host.words(), "people.accepted").whenOpened(open);
        this.accepts = new NameField<>(
                host.words().text("parts.name.prompt"),
                host.words().text("parts.name.nobody"),
                this::acceptable,
                sitting::name,
                id -> "",
                this::begin);
        accepts.field().setId("person-give-trust");
        accepts.field().setAccessibleText(host.words().text("people.give"));
        acceptsFrom.table().setId("person-accepts");
        acceptedBy.table().setId("person-accepted-by");
        this.income = new IncomeCard(sitting, host, deeds::collect, this::stop);
        this.hands = new HandsCard(sitting, host, person);
        this.mandate = new MandateCard(sitting, host, person);
        side.getChildren().addAll(income, mandate, hands);
        give.getChildren().add(accepts);
        from.getChildren().add(acceptsFrom);
        by.getChildren().add(acceptedBy);
        acceptsFrom.table().getSelectionModel().selectedItemProperty().subscribe(row -> enable());
        WhyLink link = new WhyLink(host.words().text("people.why"), host.words().text("people.holds"), () -> doors.why()
                .apply(person));
        link.setId("person-why");
        whyBalance.getChildren().add(link);
        statement.setOnAction(event -> doors.statement().accept(person));
    }

    @Override
    public String title() {
        return sitting.name(person);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void attach(Subscriptions held) {
        hands.attach(held);
        mandate.attach(held);
        sitting.follow(
                host,
                held,
                List.of(Subject.PEOPLE, Subject.TRUST, Subject.MONEY, Subject.RULES, Subject.MEETINGS),
                state -> PersonView.of(state, person, sitting.now()),
                this::show);
        sitting.follow(
                host,
                held,
                List.of(Subject.PEOPLE, Subject.MONEY),
                state -> WhyNot.record(sitting.desk(), state),
                this::allow);
    }

    private void show(PersonView now) {
        view = now;
        header.setTitle(sitting.name(person));
        header.setLine(host.words()
                .text(
                        "people.person.line",
                        now.acceptsFrom().size(),
                        now.acceptedBy().size()));
        standing.setText(host.words().text(PeopleTables.standing(now.standing())));
        standing.setTone(now.standing() == Standing.MEMBER ? Pill.Tone.TEAL : Pill.Tone.PLAIN);
        story.getChildren()
                .setAll(now.story().stream()
                        .map(line -> new SentenceLabel(sitting.say(host, line)))
                        .toList());
        acceptsFrom.show(AcceptedRow.of(now.acceptsFrom(), sitting::name));
        acceptedBy.show(AcceptedRow.of(now.acceptedBy(), sitting::name));
        // an organisation issues nothing that anybody could accept
        boolean issues = now.standing() != Standing.ORGANISATION;
        byCard.setVisible(issues);
        byCard.setManaged(issues);
        balance.setFigure(host.words().figures().circles(now.balance()));
        holdings.getChildren()
                .setAll(now.holdings().stream()
                        .limit(HOLDINGS)
                        .map(each -> new SentenceLabel(
                                sitting.say(host, Sentence.of("people.holding", each.amount(), each.issuer())), "soft"))
                        .toList());
        int more = now.holdings().size() - HOLDINGS;
        if (more > 0) {
            holdings.getChildren().add(new SentenceLabel(host.words().text("people.holding.more", more), "soft"));
        }
        enable();
    }

    private void allow(@Nullable Sentence cause) {
        allowed = cause == null;
        why.setText(cause == null ? "" : sitting.say(host, cause));
        why.setManaged(cause != null);
        enable();
    }

    private void enable() {
        PersonView now = view;
        boolean former = now == null || now.standing() == Standing.FORMER;
        boolean canLeave = now != null && (now.standing() == Standing.MEMBER || now.standing() == Standing.WAITING);
        leave.setDisable(!allowed || !canLeave);
        if (now != null) {
            income.show(now.income(), allowed);
            income.setManaged(!now.income().sentences().isEmpty());
            income.setVisible(income.isManaged());
        }
        accepts.setDisable(!allowed || former);
        end.setDisable(!allowed || acceptsFrom.table().getSelectionModel().getSelectedItem() == null);
    }

    private List<Id> acceptable() {
        PersonView now = view;
        return now == null ? List.of() : now.acceptable();
    }

    private void begin(Id other) {
        PersonView now = view;
        if (now != null) {
            deeds.begin(other, now.trustUntil(), now.source());
        }
    }

    @FXML
    private void end() {
        List<AcceptedRow> chosen =
                List.copyOf(acceptsFrom.table().getSelectionModel().getSelectedItems());
        PersonView now = view;
        if (!chosen.isEmpty() && now != null) {
            deeds.end(chosen.stream().map(AcceptedRow::other).toList(), now.source());
        }
    }

    private void stop() {
        PersonView now = view;
        if (now != null) {
            deeds.stop(now.witnesses());
        }
    }

    @FXML
    private void leave() {
        PersonView now = view;
        if (now != null) {
            deeds.leave(now.witnesses());
        }
    }
}
