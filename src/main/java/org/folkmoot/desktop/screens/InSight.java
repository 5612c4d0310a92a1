package org.folkmoot.desktop.screens;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls a page or a sheet so far that something in it can be seen; by keyboard alone nobody would find it. */
final class InSight {
    private InSight() {}

    /** Scrolls whatever is around a node, as little as needed; the window is laid out already. */
    static void bring(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane && pane.getContent() != null) {
                scroll(pane, node);
            }
        }
    }

    private static void scroll(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        double window = pane.getViewportBounds().getHeight();
        double beyond = content.getLayoutBounds().getHeight() - window;
        if (window <= 0 || beyond <= 0) {
            return;
        }
        Bounds sought = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = (pane.getVvalue() - pane.getVmin()) / (pane.getVmax() - pane.getVmin()) * beyond;
        double wanted = top;
        if (sought.getMaxY() > top + window) {
            wanted = sought.getMaxY() - window + air(sought, window);
        }
        if (sought.getMinY() < wanted) {
            wanted = sought.getMinY() - air(sought, window);
        }
        if (wanted != top) {
            double share = Math.clamp(wanted / beyond, 0, 1);
            pane.setVvalue(pane.getVmin() + share * (pane.getVmax() - pane.getVmin()));
        }
    }

    /** A little of what is around it, where there is room for that: a field stands below its label. */
    private static double air(Bounds sought, double window) {
        return Math.clamp((window - sought.getHeight()) / 4, 0, sought.getHeight());
    }
}
