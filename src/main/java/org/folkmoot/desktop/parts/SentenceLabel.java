package org.folkmoot.desktop.parts;

import javafx.scene.control.Label;
import org.folkmoot.words.Typeset;
import org.jspecify.annotations.Nullable;

/** A sentence, or a name alone, that wraps and is never cut off, also when it is written from right to left. */
public class SentenceLabel extends Label {
    /** Null only while the label is being made by what it extends. */
    private final @Nullable KnownHeights heights = new KnownHeights();

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
        textProperty().subscribe(this::setApart);
    }

    @Override
    public void requestLayout() {
        forget();
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights == null || getSkin() == null
                ? super.computePrefHeight(width)
                : heights.at(width, super::computePrefHeight);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        forget();
    }

    private void forget() {
        if (heights != null) {
            heights.forget();
        }
    }

    /** A text that others bind comes from the words and is set already. */
    private void setApart(String text) {
        if (text != null && !textProperty().isBound() && !Typeset.isSet(text)) {
            setText(Typeset.apart(text));
        }
    }
}
