package org.folkmoot.desktop.meetings;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;

/** What was recorded last, with its time, and the way to correct it. */
final class JustNowPane extends VBox {
    private static final int SHOWN = 8;

    private final Host host;
    private final Sitting sitting;
    private final VBox lines = new VBox();
    private final Hyperlink correct;
    private final MeetingSheets sheets;

    JustNowPane(Host host, Sitting sitting, MeetingSheets sheets) {
        this.host = host;
        this.sitting = sitting;
        this.sheets = sheets;
        lines.getStyleClass().add("just-now");
        correct = new Hyperlink(host.words().text("meeting.correct"));
        correct.setId("correct");
        getChildren().add(new Card(host.words().text("meeting.just-now"), lines, correct));
    }

    void show(MeetingView view) {
        lines.getChildren().clear();
        view.happened().stream().limit(SHOWN).forEach(each -> lines.getChildren()
                .add(new SentenceLabel(line(host, sitting, each), "small")));
        correct.setOnAction(event -> sheets.correct(view));
    }

    static String line(Host host, Sitting sitting, Happened happened) {
        return host.words()
                .text(
                        "meeting.just-now.line",
                        host.words().figures().clock(happened.at(), sitting.zone()),
                        sitting.say(host, happened.said()));
    }
}
