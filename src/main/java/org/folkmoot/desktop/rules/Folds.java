package org.folkmoot.desktop.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.parts.BitByBit;

/**
 * Sections that fold; each stays as somebody left it when the page shows again. What a folded section holds is made when
 * it is unfolded: most of it nobody looks at, and a window measures also what it does not show. Where many begin open, as
 * when somebody looks for a letter, they are filled one after the other.
 */
final class Folds {
    /** So many lines are made at once; what comes below them is filled in the frames after. */
    private static final int AT_ONCE = 12;

    private final Map<String, Boolean> left = new HashMap<>();
    private final BitByBit later;
    private int filled;

    /** Prepares the sections of a page. */
    Folds(Node page) {
        later = new BitByBit(page);
    }

    /** The page is made anew; what was not filled yet will not be seen. */
    void begin() {
        later.forget();
        filled = 0;
    }

    /**
     * Makes a section.
     *
     * @param id its id, by which it is remembered
     * @param open whether it begins open
     * @param found whether it is open because something in it was sought and found; this is not remembered
     * @param content makes what it holds, when it is open for the first time
     */
    TitledPane section(
            String id, String title, boolean open, boolean found, Supplier<? extends List<? extends Node>> content) {
        VBox body = new VBox();
        body.getStyleClass().add("stack");
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
        Runnable fill = () -> {
            if (body.getChildren().isEmpty()) {
                body.getChildren().setAll(content.get());
                filled += body.getChildren().size();
            }
        };
        if (pane.isExpanded() && filled >= AT_ONCE) {
            later.later(fill);
        } else if (pane.isExpanded()) {
            fill.run();
        }
        pane.expandedProperty().subscribe((before, now) -> {
            if (now) {
                fill.run();
            }
        });
        return pane;
    }
}
