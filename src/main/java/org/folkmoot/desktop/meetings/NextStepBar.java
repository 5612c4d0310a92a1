package org.folkmoot.desktop.meetings;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.TextAlignment;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.jspecify.annotations.Nullable;

/** The one big button that says what comes next; Ctrl+Enter presses it from anywhere on the page. */
final class NextStepBar extends HBox {
    /** In a narrower bar the button needs all the room. */
    private static final double WIDE_EM = 55;

    private final Host host;
    private final Sitting sitting;
    private final MeetingDeeds deeds;
    private final MeetingSheets sheets;
    private final Button button = new Button();
    private final SentenceLabel hint;
    private Runnable step = () -> {};
    private Runnable toNames = () -> {};

    NextStepBar(Host host, Sitting sitting, MeetingDeeds deeds, MeetingSheets sheets) {
        this.host = host;
        this.sitting = sitting;
        this.deeds = deeds;
        this.sheets = sheets;
        button.setId("next-step");
        button.getStyleClass().addAll("accent", "big");
        button.setWrapText(true);
        button.setTextAlignment(TextAlignment.CENTER);
        button.setMinHeight(USE_PREF_SIZE);
        button.setOnAction(event -> step.run());
        HBox.setHgrow(button, Priority.ALWAYS);
        hint = new SentenceLabel(host.words().text("meeting.next.hint"), "soft", "small");
        getStyleClass().addAll("row", "next-step-bar");
        setMinHeight(USE_PREF_SIZE);
        hint.setMinWidth(USE_PREF_SIZE);
        hint.managedProperty().bind(hint.visibleProperty());
        button.setAccessibleHelp(hint.getText());
        widthProperty()
                .subscribe(wide -> hint.setVisible(
                        wide.doubleValue() > WIDE_EM * hint.getFont().getSize()));
        getChildren().addAll(button, hint);
    }

    /** Says where the cursor goes when the next step is to say who is here. */
    void arrivals(Runnable focus) {
        toNames = focus;
    }

    /** Does the next step, if it can be done. */
    void press() {
        button.fire();
    }

    void show(MeetingView view, @Nullable VotePane hands) {
        button.disableProperty().unbind();
        button.setDisable(false);
        switch (view.next()) {
            case NextStep.SayWhoIsHere here -> set("meeting.next.arrivals", toNames);
            case NextStep.TakeItem take -> {
                AgendaRow row = view.agenda().get(take.item());
                set(
                        "meeting.next.take",
                        () -> deeds.take(view.meeting(), take.item()),
                        take.item() + 1,
                        sitting.say(host, row.title()));
            }
            case NextStep.OpenVote open -> set("meeting.next.open-vote", () -> deeds.record(open.act()));
            case NextStep.RecordCount count
            when hands != null -> {
                set("meeting.next.record-count", () -> hands.record(deeds));
                button.disableProperty().bind(hands.ready().not());
            }
            case NextStep.RecordCount count -> button.setDisable(true);
            case NextStep.ConfirmCount confirm -> {
                set("meeting.next.confirm", () -> {}, confirm.more());
                button.setDisable(true);
            }
            case NextStep.CloseMeeting close -> set("meeting.next.close", () -> sheets.close(view));
        }
    }

    private void set(String key, Runnable does, Object... args) {
        button.setText(host.words().text(key, args));
        step = does;
    }
}
