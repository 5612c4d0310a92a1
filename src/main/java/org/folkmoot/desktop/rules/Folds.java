package org.folkmoot.desktop.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Sections that fold; each stays as somebody left it when the page shows again. */
final class Folds {
    private final Map<String, Boolean> left = new HashMap<>();

    /**
     * Makes a section.
     *
     * @param id its id, by which it is remembered
     * @param open whether it begins open
     * @param found whether it is open because something in it was sought and found; this is not remembered
     */
    TitledPane section(String id, String title, boolean open, boolean found, List<? extends Node> content) {
        VBox body = new VBox();
        body.getStyleClass().add("stack");
        body.getChildren().setAll(content);
        TitledPane pane = new TitledPane(title, body);
        pane.setId(id);
        pane.setAnimated(false);
        // its least height forgets the padding around lines that wrap
        pane.setMinHeight(Region.USE_PREF_SIZE);
        pane.getStyleClass().add("fold");
        pane.setExpanded(found || left.getOrDefault(id, open));
        if (!found) {
            pane.expandedProperty().subscribe((before, now) -> left.put(id, now));
        }
        return pane;
    }
}
