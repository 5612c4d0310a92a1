package org.folkmoot.desktop.meetings;

import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.DataTable;
import org.folkmoot.desktop.parts.EmptyState;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.TableColumnSpec;
import org.folkmoot.desktop.parts.TableWords;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.meetings.Notice;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** What stands at the place of meetings while none is open. */
public final class MeetingsList {
    private final Host host;
    private final Sitting sitting;
    private final Parent root;
    private final DataTable<MeetingRow> table;
    private final EmptyState none;
    private MeetingRow.@Nullable All shown;

    @FXML
    private Card called;

    @FXML
    private VBox past;

    @SuppressWarnings("NullAway.Init") // the fields of the page are filled by its FXML
    MeetingsList(Host host, Sitting sitting, Consumer<Id> open) {
        this.host = host;
        this.sitting = sitting;
        root = Fxml.load(MeetingsList.class, "MeetingsList.fxml", host.words(), this);
        table = table(host.words()).whenOpened(row -> open.accept(row.meeting().id()));
        table.table().setId("past-meetings");
        VBox.setVgrow(table, Priority.ALWAYS);
        none = new EmptyState(
                "fth-message-circle",
                host.words().text("meeting.none"),
                host.words().text("meeting.none.first"));
        none.setMinHeight(Region.USE_PREF_SIZE);
    }

    Parent root() {
        return root;
    }

    void show(MeetingRow.All all) {
        shown = all;
        table.show(all.meetings());
        if (!all.meetings().isEmpty()) {
            past.getChildren().setAll(table);
        } else if (all.notices().isEmpty()) {
            past.getChildren().setAll(none);
        } else {
            past.getChildren().clear();
        }
        called.getChildren().removeIf(node -> node.getStyleClass().contains("notice-line"));
        for (Notice notice : all.notices()) {
            called.getChildren()
                    .add(new SentenceLabel(
                            host.words()
                                    .text(
                                            "meeting.called.line",
                                            Day.of(notice.meetingAt()),
                                            host.words().figures().clock(notice.meetingAt(), sitting.zone()),
                                            Day.of(notice.givenAt()),
                                            notice.agenda().size()),
                            "notice-line"));
        }
        called.setVisible(!all.notices().isEmpty());
        called.setManaged(!all.notices().isEmpty());
    }

    private static DataTable<MeetingRow> table(Wording words) {
        List<TableColumnSpec<MeetingRow>> columns = List.of(
                TableColumnSpec.figures(
                        words.text("meeting.column.number"),
                        1,
                        row -> words.figures().count(row.meeting().number()),
                        row -> row.meeting().number()),
                TableColumnSpec.words(
                        words.text("meeting.column.day"),
                        3,
                        row -> row.meeting().heldOn() == null
                                ? words.figures().day(row.day())
                                : words.text("meeting.column.entered-later", row.day()),
                        MeetingRow::day),
                TableColumnSpec.words(
                        words.text("meeting.column.facilitator"), 4, MeetingRow::facilitator, MeetingRow::facilitator),
                TableColumnSpec.figures(
                        words.text("meeting.column.people"),
                        3,
                        row -> words.figures().count(row.people()),
                        MeetingRow::people));
        return new DataTable<>(
                TableWords.of(words, words.text("meeting.column.all")),
                columns,
                new SentenceLabel(words.text("meeting.none")));
    }

    @FXML
    private void call() {
        host.open(new NoticeScreen(host, sitting));
    }

    @FXML
    private void open() {
        if (shown != null) {
            OpenMeetingForm.show(host, sitting, shown, false);
        }
    }

    @FXML
    private void print() {
        PaperForms.show(host, sitting);
    }

    @FXML
    private void paper() {
        if (shown != null) {
            OpenMeetingForm.show(host, sitting, shown, true);
        }
    }
}
