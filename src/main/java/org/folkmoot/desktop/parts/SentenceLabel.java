package org.folkmoot.desktop.parts;

import javafx.scene.control.Label;

/** A sentence that wraps and is never cut off. */
public class SentenceLabel extends Label {
    /** Makes an empty one, for FXML. */
    public SentenceLabel() {
        this("");
    }

    /** Shows a sentence with style classes such as {@code soft} or {@code large}. */
    public SentenceLabel(String sentence, String... styles) {
        super(sentence);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("sentence");
        getStyleClass().addAll(styles);
    }
}
