package org.folkmoot.desktop.meetings;

import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.parts.PageHeader;
import org.folkmoot.desktop.screens.Fxml;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.meetings.Meeting;
import org.folkmoot.terms.Day;
import org.folkmoot.terms.Id;
import org.jspecify.annotations.Nullable;

/** The page of the open meeting: agenda, what it is at, and the room. */
public final class MeetingNow {
    private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final Host host;
    private final Sitting sitting;
    private final MeetingSheets sheets;
    private final Consumer<Id> minutes;
    private final Parent root;
    private final AgendaPane agenda;
    private final ItemPane item;
    private final RoomPane room;
    private final JustNowPane justNow;
    private @Nullable MeetingView view;
    private @Nullable RoomScreen roomScreen;

    @FXML
    private VBox page;

    @FXML
    private PageHeader header;

    @FXML
    private ThreeColumns columns;

    @SuppressWarnings("NullAway.Init") // the fields of the page are filled by its FXML
    MeetingNow(Host host, Sitting sitting, Consumer<Id> openDecision, Consumer<Id> closed, Consumer<Id> minutes) {
        this.host = host;
        this.sitting = sitting;
        this.minutes = minutes;
        MeetingDeeds deeds = new MeetingDeeds(host, sitting);
        sheets = new MeetingSheets(host, sitting, deeds, openDecision, closed);
        NextStepBar next = new NextStepBar(host, sitting, deeds, sheets);
        root = Fxml.load(MeetingNow.class, "MeetingNow.fxml", host.words(), this);
        agenda = new AgendaPane(host, sitting, deeds, sheets);
        item = new ItemPane(host, sitting, deeds, next, openDecision);
        room = new RoomPane(host, sitting, deeds, sheets);
        justNow = new JustNowPane(host, sitting, sheets);
        Runnable arrivals = () -> host.focus(room.first());
        next.arrivals(arrivals);
        item.afterwards(arrivals);
        VBox right = new VBox(room, justNow);
        right.getStyleClass().add("stack");
        columns.getChildren().addAll(agenda, item, right);
        // below what scrolls: whoever runs a meeting never has to look for what comes next
        page.getChildren().add(next);
        // on the window and not on the page: a field that has just gone leaves the focus nowhere
        EventHandler<KeyEvent> keys = event -> {
            if (NEXT.match(event) && !asking(event)) {
                next.press();
                event.consume();
            }
        };
        root.sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, keys);
            }
        });
    }

    /** Tells whether somebody is answering a sheet that lies over the page. */
    private static boolean asking(KeyEvent event) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && !node.getStyleClass().contains("folk-sheet")) {
            node = node.getParent();
        }
        return node != null;
    }

    Parent root() {
        return root;
    }

    /** Returns where people arrive, which has the focus when the page is shown. */
    Node first() {
        return room.first();
    }

    void show(MeetingView next) {
        view = next;
        header.setTitle(host.words().text("meeting.number", next.meeting().number()));
        header.setLine(line(next.meeting()));
        agenda.show(next);
        item.show(next);
        room.show(next);
        justNow.show(next);
        if (roomScreen != null) {
            roomScreen.show(next);
        }
    }

    /** Takes the room's screen away, as when the meeting is over. */
    void over() {
        if (roomScreen != null) {
            roomScreen.close();
            roomScreen = null;
        }
    }

    private String line(Meeting meeting) {
        Id recorder = sitting.desk().recorder();
        String since = host.words().figures().clock(meeting.openedAt(), sitting.zone());
        String line = host.words()
                .text(
                        "meeting.line",
                        sitting.name(meeting.facilitator()),
                        recorder == null ? host.words().text("meeting.line.nobody") : sitting.name(recorder),
                        since);
        Day held = meeting.heldOn();
        return held == null ? line : line + " · " + host.words().text("meeting.line.entered-later", held);
    }

    @FXML
    private void roomScreen() {
        if (roomScreen == null || !roomScreen.isShowing()) {
            roomScreen = new RoomScreen(host, sitting);
        }
        if (view != null) {
            roomScreen.show(view);
        }
    }

    @FXML
    private void minutesSoFar() {
        if (view != null) {
            minutes.accept(view.meeting().id());
        }
    }

    @FXML
    private void close() {
        if (view != null) {
            sheets.close(view);
        }
    }
}
