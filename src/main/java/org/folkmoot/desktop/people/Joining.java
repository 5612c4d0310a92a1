package org.folkmoot.desktop.people;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.folkmoot.desk.Names;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.journal.Texts;
import org.folkmoot.journal.acts.JoinApplied;
import org.folkmoot.words.Wording;

/** Somebody wants to join: names, one a line. */
final class Joining {
    private static final int MOST = 1_000;

    private Joining() {}

    static void ask(Sitting sitting, Host host) {
        Wording words = host.words();
        TextArea names = new TextArea();
        names.setId("join-names");
        names.setPromptText(words.text("people.join.prompt"));
        names.setAccessibleText(words.text("people.join.prompt"));
        names.setPrefRowCount(4);
        names.setWrapText(true);
        Button record = new Button();
        record.setId("join-record");
        record.setDefaultButton(true);
        names.textProperty().subscribe(typed -> {
            int count = TypedNames.read(typed).size();
            record.setText(words.text("people.join.record", count));
            record.setDisable(count == 0 || count > MOST);
        });
        record.setOnAction(event -> {
            List<String> typed = TypedNames.read(names.getText());
            host.closeSheet();
            sitting.record(host, new JoinApplied(typed.size()), Texts.NONE.with(Names.NAMES, typed), recorded -> {});
        });
        names.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                record.fire();
                event.consume();
            } else if (event.getCode() == KeyCode.TAB && !event.isShiftDown()) {
                record.requestFocus();
                event.consume();
            }
        });
        Button leave = new Button(words.text("people.leave-it"));
        leave.setCancelButton(true);
        leave.setOnAction(event -> host.closeSheet());
        host.sheet(new Sheet(
                words.text("people.join.title"),
                List.of(
                        new SentenceLabel(words.text("people.join.how")),
                        names,
                        new SentenceLabel(words.text("people.join.keys"), "soft", "small")),
                List.of(leave, record)));
    }
}
