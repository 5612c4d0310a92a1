package org.folkmoot.desktop.people;

import java.util.Arrays;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.parts.DataTable;
import org.folkmoot.desktop.parts.SegmentedChoice;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.desktop.sitting.WhyNot;
import org.folkmoot.terms.Id;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/** Lists of everybody, and how people come in. */
public final class PeopleScreen implements Screen {
    private final Sitting sitting;
    private final Host host;
    private final Doors doors;
    private final DataTable<PersonRow> people;
    private final DataTable<EndingRow> ending;
    private final SegmentedChoice choice;
    private final Parent root;
    private Shown shown = Shown.MEMBERS;
    private @Nullable Sentence whyNot;
    private List<PersonRow> rows = List.of();

    @FXML
    private Button join;

    @FXML
    private Button organisation;

    @FXML
    private Button bringIn;

    @FXML
    private Button trustRound;

    @FXML
    private SentenceLabel why;

    @FXML
    private VBox list;

    /** Loads the page with one of its lists chosen. */
    public PeopleScreen(Sitting sitting, Host host, Doors doors, Shown first) {
        this.sitting = sitting;
        this.host = host;
        this.doors = doors;
        this.root = Fxml.load(PeopleScreen.class, "People.fxml", host.words(), this);
        PeopleTables tables = new PeopleTables(host.words());
        this.people = tables.people().whenOpened(row -> open(row.id()));
        this.ending = tables.ending().whenOpened(row -> open(row.truster()));
        people.table().setId("people-table");
        people.filter().setId("people-filter");
        ending.table().setId("people-ending-table");
        VBox.setVgrow(people, Priority.ALWAYS);
        VBox.setVgrow(ending, Priority.ALWAYS);
        this.choice = new SegmentedChoice(
                host.words().text("people.shown"),
                Arrays.stream(Shown.values())
                        .map(each -> host.words().text(each.key()))
                        .toList(),
                index -> choose(Shown.values()[index]));
        for (int i = 0; i < Shown.values().length; i++) {
            choice.getButtons().get(i).setId("people-" + Shown.values()[i].key().replace("people.shown.", ""));
        }
        HBox row = new HBox(choice);
        row.setMinHeight(HBox.USE_PREF_SIZE);
        list.getChildren().addAll(row, people);
        choice.choose(first.ordinal());
        choose(first);
    }

    @Override
    public String title() {
        return host.words().text("people.title");
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
                List.of(Subject.PEOPLE, Subject.TRUST, Subject.MONEY),
                state -> PersonRow.byName(
                        PersonRow.all(state, sitting.now(), sitting::name),
                        host.words().locale()),
                all -> {
                    rows = all;
                    choose(shown);
                });
        sitting.follow(
                host,
                held,
                List.of(Subject.PEOPLE, Subject.TRUST),
                state -> EndingRow.all(state, sitting.now(), sitting::name),
                ending::show);
        sitting.follow(
                host,
                held,
                List.of(Subject.MEETINGS, Subject.PEOPLE, Subject.MONEY),
                state -> WhyNot.record(sitting.desk(), state),
                this::allow);
        sitting.follow(
                host,
                held,
                List.of(Subject.MEETINGS, Subject.PEOPLE, Subject.MONEY),
                state -> WhyNot.recordInAMeeting(sitting.desk(), state),
                cause -> {
                    organisation.setDisable(cause != null);
                    say();
                });
    }

    private void allow(@Nullable Sentence cause) {
        for (Button each : List.of(join, bringIn, trustRound)) {
            each.setDisable(cause != null);
        }
        whyNot = cause;
        say();
    }

    /** Says why nothing can be recorded here, or why no organisation can be added now. */
    private void say() {
        Sentence cause = whyNot;
        why.setText(
                cause != null
                        ? sitting.say(host, cause)
                        : organisation.isDisabled() ? host.words().text("people.organisation.why") : "");
        why.setManaged(!why.getText().isEmpty());
    }

    private void choose(Shown next) {
        shown = next;
        var table = next == Shown.ENDING ? ending : people;
        if (list.getChildren().getLast() != table) {
            list.getChildren().set(1, table);
        }
        people.show(rows.stream().filter(next::lists).toList());
    }

    private void open(Id person) {
        host.open(new PersonScreen(sitting, host, doors, person));
    }

    @FXML
    private void join() {
        Joining.ask(sitting, host);
    }

    @FXML
    private void organisation() {
        NewOrganisation.ask(sitting, host);
    }

    @FXML
    private void bringIn() {
        doors.bringIn().run();
    }

    @FXML
    private void trustRound() {
        doors.trustRound().run();
    }
}
