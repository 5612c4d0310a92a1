package org.folkmoot.desktop.parts;

import javafx.scene.control.Label;
import org.folkmoot.words.Typeset;

/** A sentence, or a name alone, that wraps and is never cut off, also when it is written from right to left. */
public class SentenceLabel extends Label {
    private final KnownHeights heights;

    /** Makes an empty one, for FXML. */
    public SentenceLabel() {
        this("");
    }

    /** Shows a sentence with style classes such as {@code soft} or {@code large}. */
    public SentenceLabel(String sentence, String... styles) {
        heights = new KnownHeights();
        super(sentence);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("sentence");
        getStyleClass().addAll(styles);
        textProperty().subscribe(this::setApart);
    }

    @Override
    public void requestLayout() {
        heights.forget();
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return getSkin() == null ? super.computePrefHeight(width) : heights.at(width, super::computePrefHeight);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        heights.forget();
    }

    /** A text that others bind comes from the words and is set already. */
    private void setApart(String text) {
        if (text != null && !textProperty().isBound() && !Typeset.isSet(text)) {
            setText(Typeset.apart(text));
        }
    }
}
