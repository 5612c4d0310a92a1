package org.folkmoot.desktop.parts;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;
import org.folkmoot.words.Typeset;

/** A name that was chosen; pressing it takes the choice back. */
public final class NameChip extends Button {
    /**
     * Makes one.
     *
     * @param name who was chosen
     * @param taking what pressing it does, in words for screen readers
     * @param within what it stands in; it is never wider
     */
    public NameChip(String name, String taking, Region within, Runnable take) {
        super(Typeset.isSet(name) ? name : Typeset.apart(name), Icons.of("fth-x"));
        setContentDisplay(ContentDisplay.RIGHT);
        // a long name goes on the next line; it must not make the page wider than the window
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        maxWidthProperty().bind(within.widthProperty());
        setAccessibleText(taking);
        setOnAction(event -> take.run());
    }
}
