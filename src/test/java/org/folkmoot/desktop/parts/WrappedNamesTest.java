package org.folkmoot.desktop.parts;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.folkmoot.desktop.OnScreen;
import org.folkmoot.words.Wording;
import org.junit.jupiter.api.Test;

/** Names of every kind in sentences and alone, in every width: what is laid out once stays within its width. */
class WrappedNamesTest extends OnScreen {
    private static final List<String> NAMES = List.of(
            "\u0623\u0645\u064a\u0646\u0629 \u0628\u0646\u062a \u0639\u0628\u062f \u0627\u0644\u0631\u062d\u0645\u0646",
            "\u05d9\u05e2\u05dc \u05d1\u05df\u05be\u05d3\u05d5\u05d3",
            "3 \u0623\u0645\u064a\u0646",
            "O\u0323la\u0301 Ade\u0301ba\u0301yo\u0323\u0300",
            "Donaudampfschifffahrtsgesellschaftskapit\u00e4nsanw\u00e4rterinnenwitwe");

    @Test
    void every_name_wraps_in_every_width() {
        Wording words = Wording.onScreen(Locale.ENGLISH);
        doOnScreen(() -> {
            SentenceLabel label = new SentenceLabel();
            stage().setScene(new Scene(new StackPane(label), 700, 500));
            stage().show();
            for (String name : NAMES) {
                for (String text : List.of(name, words.text("map.person.accepted.list", name))) {
                    label.setText(text);
                    for (int width = 12; width < 500; width += 23) {
                        assertTrue(label.prefHeight(width) > 0, text + " at " + width);
                    }
                }
            }
        });
    }
}
