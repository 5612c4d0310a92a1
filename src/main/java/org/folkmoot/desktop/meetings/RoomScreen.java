package org.folkmoot.desktop.meetings;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.folkmoot.assembly.Count;
import org.folkmoot.assembly.ResultSentence;
import org.folkmoot.assembly.Vote;
import org.folkmoot.desktop.deciding.ProposalView;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;

/** The second window, for the projector: what the meeting is at, who is here, and what came out, to be read from afar. */
final class RoomScreen {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    private final Host host;
    private final Sitting sitting;
    private final VBox root = new VBox();
    private final Stage stage = new Stage();

    RoomScreen(Host host, Sitting sitting) {
        this.host = host;
        this.sitting = sitting;
        root.getStyleClass().add("room-screen");
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        scene.getStylesheets()
                .add(Objects.requireNonNull(RoomScreen.class.getResource("meetings.css"))
                        .toExternalForm());
        stage.setScene(scene);
        stage.setTitle(host.words().text("meeting.room-screen.title"));
    }

    boolean isShowing() {
        return stage.isShowing();
    }

    void close() {
        stage.close();
    }

    void show(MeetingView view) {
        root.getChildren().clear();
        String assembly = sitting.desk().ask(state -> state.founding().name());
        Label left = label(
                host.words()
                        .text(
                                "meeting.room-screen.head",
                                assembly,
                                view.meeting().number()),
                "room-soft");
        Label right = label(sitting.say(host, view.quorum().aloud()), "room-soft");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        root.getChildren().add(new HBox(left, gap, right));
        int current = view.meeting().current();
        String title = current < 0
                ? host.words().text("meeting.between")
                : sitting.say(host, view.agenda().get(current).title());
        root.getChildren().add(label(title, "room-title"));
        Vote vote = view.vote();
        ProposalView proposal = view.proposal();
        Count count = vote == null ? null : vote.count();
        if (count != null && proposal != null) {
            result(count);
        }
        if (!stage.isShowing()) {
            stage.show();
        }
    }

    private void result(Count count) {
        long most = Math.max(1, count.judgement().base());
        List<Node> bars = List.of(
                bar(
                        "meeting.vote.yes",
                        count.tally().yes(),
                        most,
                        "room-yes",
                        count.judgement().needed()),
                bar("meeting.vote.no", count.tally().no(), most, "room-no", -1),
                bar("meeting.vote.abstain", count.tally().abstain(), most, "room-abstain", -1));
        root.getChildren().addAll(bars);
        root.getChildren()
                .add(label(
                        sitting.say(
                                host, ResultSentence.outcome(count.judgement().outcome())),
                        "room-passed"));
        root.getChildren().add(label(sitting.say(host, ResultSentence.of(count)), "room-large"));
    }

    private HBox bar(String key, long hands, long most, String style, long mark) {
        Label name = label(host.words().text(key), "room-large");
        name.setMinWidth(240);
        name.setPrefWidth(240);
        Region track = new Region();
        track.getStyleClass().add("room-track");
        Region fill = new Region();
        fill.getStyleClass().add(style);
        StackPane bar = new StackPane(track, fill);
        bar.setMinHeight(42);
        bar.setPrefHeight(42);
        StackPane.setAlignment(fill, javafx.geometry.Pos.CENTER_LEFT);
        fill.maxWidthProperty().bind(bar.widthProperty().multiply(Math.min(1.0, hands / (double) most)));
        if (mark >= 0) {
            Region line = new Region();
            line.getStyleClass().add("room-mark");
            line.setMaxWidth(3);
            StackPane.setAlignment(line, javafx.geometry.Pos.CENTER_LEFT);
            line.translateXProperty().bind(bar.widthProperty().multiply(Math.min(1.0, mark / (double) most)));
            bar.getChildren().add(line);
        }
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox row = new HBox(24, name, bar, label(host.words().figures().count(hands), "room-large"));
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }

    private static Label label(String text, String style) {
        return new SentenceLabel(text, style);
    }
}
