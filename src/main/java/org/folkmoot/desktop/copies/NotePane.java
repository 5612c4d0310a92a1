package org.folkmoot.desktop.copies;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.journal.NoteDifference;
import org.folkmoot.words.Wording;

/** Takes the words from somebody's notebook and says whether they are the same. */
final class NotePane extends VBox {
    private final Wording words;
    private final TextField note = new TextField();
    private final VBox answer = new VBox();
    private List<MeetingWords> meetings = List.of();

    NotePane(Wording words) {
        this.words = words;
        getStyleClass().add("stack-tight");
        answer.getStyleClass().add("stack-tight");
        answer.setId("copies-note-answer");
        note.setId("copies-note");
        note.setPromptText(words.text("copies.note.prompt"));
        note.setOnAction(event -> compare());
        note.textProperty().subscribe(() -> answer.getChildren().clear());
        note.setPrefColumnCount(24);
        Label label = new Label(words.text("copies.note.label"));
        label.setMnemonicParsing(true);
        label.setLabelFor(note);
        label.setWrapText(true);
        Button compare = new Button(words.text("copies.note.compare"));
        compare.setId("copies-compare");
        compare.setMinWidth(USE_PREF_SIZE);
        compare.setOnAction(event -> compare());
        FlowPane row = new FlowPane(note, compare);
        row.getStyleClass().add("flow");
        getChildren().addAll(label, row, answer);
    }

    /** Compares with the words of these meetings from now on, the newest first. */
    void show(List<MeetingWords> all) {
        if (!all.equals(meetings)) {
            meetings = List.copyOf(all);
            answer.getChildren().clear();
        }
    }

    private void compare() {
        answer.getChildren().clear();
        switch (NoteAnswer.of(note.getText(), meetings, words.locale())) {
            case NoteAnswer.Nothing nothing -> {
                say(words.text("copies.note.nothing"), "soft");
                note.requestFocus();
            }
            case NoteAnswer.Same(MeetingWords meeting, boolean last) ->
                say(
                        words.text(last ? "copies.note.same" : "copies.note.earlier", meeting.number(), meeting.day()),
                        "quoted",
                        "teal");
            case NoteAnswer.Differs(MeetingWords meeting, List<NoteDifference> differences) -> {
                say(words.text("copies.note.differs", meeting.number(), meeting.day()), "quoted", "rust");
                differences.forEach(each -> say(difference(each), "quoted", "rust"));
                say(words.text("copies.note.differs.now"), "soft");
            }
            case NoteAnswer.Unknown unknown -> {
                say(words.text("copies.note.unknown", meetings.size()), "quoted", "rust");
                say(words.text("copies.note.differs.now"), "soft");
            }
        }
    }

    private String difference(NoteDifference difference) {
        return switch (difference) {
            case NoteDifference.Other(int place, String typed, String real) ->
                words.text("copies.note.other", place, typed, real);
            case NoteDifference.Missing(int place, String real) -> words.text("copies.note.missing", place, real);
            case NoteDifference.Surplus(int place, String typed) -> words.text("copies.note.surplus", place, typed);
        };
    }

    private void say(String sentence, String... styles) {
        answer.getChildren().add(new SentenceLabel(sentence, styles));
    }
}
