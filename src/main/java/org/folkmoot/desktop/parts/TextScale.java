package org.folkmoot.desktop.parts;

import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/** The height of a letter at a place in the window, for layouts that follow the text size. */
public final class TextScale {
    /** Never shown; its font is what the style sheets say at this place. */
    private final Text probe = new Text();

    /** Measures inside a pane; the pane is laid out again when the text size changes. */
    public TextScale(Pane inside) {
        probe.setManaged(false);
        probe.setVisible(false);
        probe.setMouseTransparent(true);
        probe.fontProperty().subscribe(inside::requestLayout);
        inside.getChildren().add(probe);
    }

    /** Returns one em in px. */
    public double em() {
        return probe.getFont().getSize();
    }
}
