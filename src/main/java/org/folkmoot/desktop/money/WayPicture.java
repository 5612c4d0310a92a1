package org.folkmoot.desktop.money;

import java.util.List;
import javafx.scene.Node;
import org.folkmoot.money.Leg;

/** Draws the way of a payment among the people whom it passes; the room of the map has one. */
public interface WayPicture {
    /** Returns what is drawn on; it takes no room while there is nothing to draw. */
    Node node();

    /** Draws the steps of a payment, or nothing when there are none. */
    void show(List<Leg> legs);

    /** Takes note that people or trust have changed. */
    void forget();
}
