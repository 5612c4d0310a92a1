package org.folkmoot.desktop.parts;

import javafx.scene.control.Label;

/** A short mark with a colour; its words say the same as the colour. */
public final class Pill extends Label {
    /** What a pill's colour says besides its words. */
    public enum Tone {
        /** Nothing special. */
        PLAIN(""),
        /** In order, present, chosen. */
        TEAL("teal"),
        /** Wants somebody's attention. */
        AMBER("amber"),
        /** Cannot stand as it is. */
        RUST("rust");

        private final String style;

        Tone(String style) {
            this.style = style;
        }
    }

    /** Makes an empty one, for FXML. */
    public Pill() {
        this("", Tone.PLAIN);
    }

    /** Shows a few words. */
    public Pill(String text, Tone tone) {
        super(text);
        getStyleClass().add("pill");
        setMinWidth(USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        setTone(tone);
    }

    /** Changes the colour. */
    public void setTone(Tone tone) {
        for (Tone each : Tone.values()) {
            getStyleClass().remove(each.style);
        }
        if (!tone.style.isEmpty()) {
            getStyleClass().add(tone.style);
        }
    }
}
