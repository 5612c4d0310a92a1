package org.folkmoot.desktop.meetings;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.Icons;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;

/** The agenda at the side: what was, what is, what comes; a click on an item turns the meeting to it. */
final class AgendaPane extends VBox {
    private final Host host;
    private final Sitting sitting;
    private final MeetingDeeds deeds;
    private final MeetingSheets sheets;
    private final VBox rows = new VBox();
    private final Hyperlink add;

    AgendaPane(Host host, Sitting sitting, MeetingDeeds deeds, MeetingSheets sheets) {
        this.host = host;
        this.sitting = sitting;
        this.deeds = deeds;
        this.sheets = sheets;
        add = new Hyperlink(host.words().text("meeting.agenda.add"));
        add.setId("agenda-add");
        rows.getStyleClass().add("agenda-rows");
        getStyleClass().add("stack");
        getChildren().add(new Card(host.words().text("meeting.agenda"), rows, add));
    }

    void show(MeetingView view) {
        add.setOnAction(event -> sheets.addItem(view));
        rows.getChildren().clear();
        for (AgendaRow row : view.agenda()) {
            rows.getChildren().add(row(view, row));
        }
        if (view.agenda().isEmpty()) {
            Label empty = new Label(host.words().text("meeting.agenda.empty"));
            empty.setWrapText(true);
            empty.getStyleClass().add("soft");
            rows.getChildren().add(empty);
        }
    }

    private HBox row(MeetingView view, AgendaRow row) {
        String title = sitting.say(host, row.title());
        boolean over = row.state() == AgendaRow.State.DONE || row.state() == AgendaRow.State.REMOVED;
        int minutes = row.item().minutes();
        Button take = new Button(
                minutes > 0
                        ? host.words().text("meeting.agenda.line-minutes", row.position() + 1, title, minutes)
                        : host.words().text("meeting.agenda.line", row.position() + 1, title));
        take.setId("agenda-item-" + (row.position() + 1));
        take.setWrapText(true);
        take.setMinHeight(USE_PREF_SIZE);
        take.getStyleClass().addAll("quiet", "agenda-item");
        take.setMaxWidth(Double.MAX_VALUE);
        take.setAccessibleText(host.words().text(state(row.state()), row.position() + 1, title));
        take.setDisable(row.state() == AgendaRow.State.REMOVED);
        take.setOnAction(event -> deeds.take(view.meeting(), row.position()));
        HBox.setHgrow(take, Priority.ALWAYS);
        HBox line = new HBox(take);
        line.getStyleClass()
                .addAll("agenda-row", row.state() == AgendaRow.State.CURRENT ? "now" : over ? "over" : "later");
        if (row.state() == AgendaRow.State.LATER || row.state() == AgendaRow.State.CURRENT) {
            Button remove = new Button("", Icons.of("fth-x"));
            remove.setId("agenda-remove-" + (row.position() + 1));
            remove.setAccessibleText(host.words().text("meeting.agenda.remove-named", title));
            remove.getStyleClass().addAll("quiet", "agenda-remove");
            remove.setMinWidth(Region.USE_PREF_SIZE);
            remove.setOnAction(event -> sheets.removeItem(view, row, title));
            line.getChildren().add(remove);
        }
        return line;
    }

    private static String state(AgendaRow.State state) {
        return switch (state) {
            case DONE -> "meeting.agenda.aloud.done";
            case CURRENT -> "meeting.agenda.aloud.current";
            case LATER -> "meeting.agenda.aloud.later";
            case REMOVED -> "meeting.agenda.aloud.removed";
        };
    }
}
