package org.folkmoot.desktop.sitting;

import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import org.folkmoot.assembly.Assembly;
import org.folkmoot.desk.Recording;
import org.folkmoot.desk.Subject;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.screens.Subscriptions;
import org.folkmoot.terms.Hour;
import org.folkmoot.terms.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Says that everybody's income is due while the record has stayed open, and issues it when somebody wants that now.
 *
 * <p>It is issued without asking each time the record is opened; a window that is open for days would otherwise show
 * people who hold nothing, and no way out of that.
 */
public final class IncomeDueNote extends FlowPane {
    /** From how many hours on a page of payments says so: less than a day makes no difference there. */
    public static final int A_DAY = 24;

    private final Sitting sitting;
    private final Host host;
    private final int leastHours;
    private final SentenceLabel line = new SentenceLabel("");
    private final Button issue;

    /**
     * Makes one that says nothing yet.
     *
     * @param leastHours how many hours have to be due, from 1
     */
    public IncomeDueNote(Sitting sitting, Host host, int leastHours) {
        this.sitting = sitting;
        this.host = host;
        this.leastHours = leastHours;
        this.issue = new Button(host.words().text("parts.income-due.issue"));
        issue.setId("issue-income");
        issue.setOnAction(event -> issue());
        // beside one another where there is room, and below one another in a narrow card
        line.maxWidthProperty().bind(widthProperty());
        setRowValignment(VPos.CENTER);
        setMinWidth(0);
        setPrefWidth(0);
        getStyleClass().add("flow");
        getChildren().addAll(line, issue);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Puts the note into a place of a page, which takes no room while there is nothing to say. */
    public void into(Pane place) {
        place.getChildren().setAll(this);
        place.managedProperty().bind(visibleProperty());
        place.visibleProperty().bind(visibleProperty());
    }

    /** Says what is due for as long as the page is shown. */
    public void attach(Subscriptions held) {
        sitting.follow(host, held, List.of(Subject.MONEY, Subject.RULES), this::due, due -> show(due.orElse(null)));
        sitting.whenAMinutePasses(held, () -> sitting.ask(host, this::due, due -> show(due.orElse(null))));
    }

    /** Says up to when income is issued, when it is due since long enough and somebody here can issue it. */
    private Optional<Sentence> due(Assembly state) {
        long now = sitting.now();
        if (sitting.desk().recorder() == null || sitting.desk().isForLooking()) {
            return Optional.empty();
        }
        Hour from = state.incomeUpTo().start() < state.founding().at()
                ? Hour.of(state.founding().at())
                : state.incomeUpTo();
        return state.incomeDue(now)
                .filter(until -> until.number() - from.number() >= leastHours)
                .map(until -> Sentence.of("parts.income-due", from));
    }

    private void show(@Nullable Sentence due) {
        line.setText(due == null ? "" : sitting.say(host, due));
        setVisible(due != null);
    }

    private void issue() {
        issue.setDisable(true);
        host.work().quietly(progress -> Optional.ofNullable(sitting.desk().issueIncome()), issued -> {
            issue.setDisable(false);
            issued.ifPresent(recording -> sitting.say(host, recording, (Recording.Recorded recorded) -> {}));
        });
    }
}
