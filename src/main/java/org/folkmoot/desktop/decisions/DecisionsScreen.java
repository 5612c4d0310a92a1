package org.folkmoot.desktop.decisions;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.folkmoot.assembly.Count;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.deciding.ProposalView;
import org.folkmoot.desktop.parts.DataTable;
import org.folkmoot.desktop.parts.EmptyState;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.TableColumnSpec;
import org.folkmoot.desktop.parts.TableWords;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Screen;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.terms.Day;
import org.folkmoot.words.Wording;

/** Everything that was ever proposed, the newest first. */
public final class DecisionsScreen implements Screen {
    private final Host host;
    private final Sitting sitting;
    private final Parent root;
    private final DataTable<ProposalView> table;
    private final EmptyState none;

    @FXML
    private VBox all;

    /** Loads the page. */
    @SuppressWarnings("NullAway.Init") // the fields of the page are filled by its FXML
    public DecisionsScreen(Host host, Sitting sitting) {
        this.host = host;
        this.sitting = sitting;
        root = Fxml.load(DecisionsScreen.class, "Decisions.fxml", host.words(), this);
        table = table().whenOpened(row ->
                host.open(new DecisionScreen(host, sitting, row.proposal().id())));
        table.table().setId("all-decisions");
        VBox.setVgrow(table, Priority.ALWAYS);
        none = new EmptyState(
                "fth-check-square",
                host.words().text("decision.none"),
                host.words().text("decision.none.first"));
        none.setMinHeight(Region.USE_PREF_SIZE);
    }

    @Override
    public String title() {
        return host.words().text("decision.list");
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
                List.of(Subject.DECISIONS, Subject.RULES),
                state -> {
                    long now = Math.max(sitting.now(), state.latest());
                    return state.proposals().values().stream()
                            .map(each -> ProposalView.of(state, sitting.desk().names(), each, now))
                            .toList()
                            .reversed();
                },
                this::show);
    }

    private void show(List<ProposalView> proposals) {
        table.show(proposals);
        all.getChildren().setAll(proposals.isEmpty() ? none : table);
    }

    private DataTable<ProposalView> table() {
        Wording words = host.words();
        List<TableColumnSpec<ProposalView>> columns = List.of(
                TableColumnSpec.figures(
                        words.text("decision.column.number"),
                        1,
                        row -> words.figures().count(row.proposal().number()),
                        row -> row.proposal().number()),
                TableColumnSpec.words(
                        words.text("decision.column.title"),
                        7,
                        row -> sitting.say(host, row.title()),
                        row -> sitting.say(host, row.title())),
                TableColumnSpec.words(
                        words.text("decision.column.status"),
                        4,
                        row -> words.text(row.status().key()),
                        row -> row.status().ordinal()),
                TableColumnSpec.words(
                        words.text("decision.column.when"),
                        3,
                        row -> words.figures().day(Day.of(when(row))),
                        DecisionsScreen::when));
        return new DataTable<>(
                TableWords.of(words, words.text("decision.list")),
                columns,
                new SentenceLabel(words.text("decision.none")));
    }

    /** When the last thing happened to it. */
    private static long when(ProposalView row) {
        Count count = row.count();
        return count == null ? row.proposal().madeAt() : count.countedAt();
    }

    @FXML
    private void propose() {
        host.open(new ProposalScreen(host, sitting, null));
    }
}
