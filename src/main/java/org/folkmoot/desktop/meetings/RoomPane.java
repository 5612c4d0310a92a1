package org.folkmoot.desktop.meetings;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.deciding.Someone;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.Icons;
import org.folkmoot.desktop.parts.NameField;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.jspecify.annotations.Nullable;

/** Who is in the room: how many, whether enough, who arrives, who leaves. */
final class RoomPane extends VBox {
    private static final double ROW_EM = 2.4;
    private static final int MOST_ROWS = 7;

    private final Host host;
    private final Sitting sitting;
    private final MeetingDeeds deeds;
    private final SentenceLabel figure = new SentenceLabel("", "present-figure");
    private final SentenceLabel of = new SentenceLabel("", "soft");
    private final QuorumBar bar = new QuorumBar();
    private final SentenceLabel line = new SentenceLabel("", "soft");
    private final NameField<Someone> arrives;
    private final ListView<Someone> list = new ListView<>();
    private final ObservableList<Someone> here = FXCollections.observableArrayList();
    private @Nullable MeetingView view;

    RoomPane(Host host, Sitting sitting, MeetingDeeds deeds, MeetingSheets sheets) {
        this.host = host;
        this.sitting = sitting;
        this.deeds = deeds;
        figure.setId("present-count");
        figure.setMinWidth(USE_PREF_SIZE);
        line.setId("quorum-line");
        of.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(of, Priority.ALWAYS);
        HBox numbers = new HBox(figure, of);
        numbers.getStyleClass().add("row-tight");
        arrives = new NameField<>(
                host.words().text("meeting.arrive.prompt"),
                host.words().text("parts.name.nobody"),
                () -> view == null ? List.of() : view.everybody(),
                Someone::name,
                this::detail,
                someone -> {
                    MeetingView shown = view;
                    if (shown == null) {
                        return;
                    }
                    if (shown.present().contains(someone.id())) {
                        sheets.hereAlready(shown, someone);
                    } else {
                        deeds.arrive(shown.meeting(), List.of(someone.id()));
                    }
                });
        arrives.field().setId("arrive-field");
        Button tick = new Button(host.words().text("meeting.tick"));
        tick.setId("tick-list");
        tick.setOnAction(event -> {
            if (view != null) {
                sheets.tickList(view);
            }
        });
        list.setItems(here);
        list.setId("here-list");
        list.setAccessibleText(host.words().text("meeting.here"));
        list.setCellFactory(made -> new HereCell());
        list.setOnKeyPressed(event -> {
            Someone chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.DELETE && chosen != null) {
                leaves(chosen);
            }
        });
        SentenceLabel fixed = new SentenceLabel(host.words().text("meeting.fixed"), "soft", "small");
        getStyleClass().add("stack");
        getChildren().add(new Card(host.words().text("meeting.room"), numbers, bar, line, arrives, tick, list, fixed));
    }

    Node first() {
        return arrives;
    }

    void show(MeetingView next) {
        view = next;
        arrives.lookAgain();
        figure.setText(host.words().figures().count(next.quorum().present()));
        of.setText(sitting.say(host, next.quorum().of()));
        line.setText(sitting.say(host, next.quorum().line()));
        bar.show(next.quorum(), sitting.say(host, next.quorum().aloud()));
        here.setAll(next.here());
        boolean any = !here.isEmpty();
        list.setVisible(any);
        list.setManaged(any);
        double em = arrives.field().getFont().getSize();
        list.setPrefHeight(Math.min(MOST_ROWS, here.size()) * em * ROW_EM + 6);
        list.setMinHeight(Region.USE_PREF_SIZE);
    }

    private String detail(Someone someone) {
        MeetingView shown = view;
        if (shown != null && shown.present().contains(someone.id())) {
            return host.words().text("meeting.arrive.here");
        }
        return shown == null || shown.mayVote(someone.id())
                ? host.words().text("decision.person-number", someone.number())
                : host.words().text("meeting.arrive.guest");
    }

    private void leaves(Someone someone) {
        if (view != null) {
            deeds.leave(view.meeting(), List.of(someone.id()));
        }
    }

    /** Somebody who is here, with a button for when they leave. */
    private final class HereCell extends ListCell<Someone> {
        private final Label name = new Label();
        private final Button leaves = new Button("", Icons.of("fth-log-out"));
        private final HBox row = new HBox(name, leaves);

        HereCell() {
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMinWidth(0);
            leaves.getStyleClass().addAll("quiet", "small", "leaves");
            leaves.setMinWidth(Region.USE_PREF_SIZE);
            leaves.setTooltip(new Tooltip(host.words().text("meeting.leaves")));
            leaves.setFocusTraversable(false);
            row.getStyleClass().add("row-tight");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Someone someone, boolean empty) {
            super.updateItem(someone, empty);
            if (empty || someone == null) {
                setGraphic(null);
                return;
            }
            boolean votes = view == null || view.mayVote(someone.id());
            name.setText(votes ? someone.name() : host.words().text("meeting.here.guest", someone.name()));
            leaves.setAccessibleText(host.words().text("meeting.leaves-named", someone.name()));
            leaves.setOnAction(event -> leaves(someone));
            setAccessibleText(someone.name());
            setGraphic(row);
        }
    }
}
