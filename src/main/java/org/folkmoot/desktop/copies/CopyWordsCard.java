package org.folkmoot.desktop.copies;

import java.util.List;
import javafx.scene.layout.VBox;
import org.folkmoot.copies.Verification;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.journal.ClosingWords;
import org.folkmoot.words.Wording;

/** The closing words of a copy, and a field to compare them with somebody's notebook. */
final class CopyWordsCard extends VBox {
    CopyWordsCard(Wording words, Verification.Checked checked) {
        getStyleClass().add("stack");
        ClosingWords closing = checked.closingWords();
        if (closing == null) {
            getChildren().add(new Card("", new SentenceLabel(words.text("copies.verified.no-words"))));
            return;
        }
        WordsCard card = new WordsCard(words);
        getChildren().add(card);
        MeetingWords.of(checked)
                .ifPresentOrElse(
                        last -> {
                            card.show(words.text("copies.words.of", last.number(), last.day()), closing);
                            since(words, checked);
                            NotePane note = new NotePane(words);
                            note.show(List.of(last));
                            getChildren().add(new Card("", note));
                        },
                        () -> card.show(
                                words.text(
                                        "copies.words.of-heads", checked.heads().size()),
                                closing));
    }

    private void since(Wording words, Verification.Checked checked) {
        Verification.LastMeeting last = checked.lastMeeting();
        if (last != null && last.entriesSince() > 0) {
            getChildren().add(new SentenceLabel(words.text("copies.verified.since", last.entriesSince()), "soft"));
        }
    }
}
