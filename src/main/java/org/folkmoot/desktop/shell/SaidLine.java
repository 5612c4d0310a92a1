package org.folkmoot.desktop.shell;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.folkmoot.desktop.parts.Icons;
import org.folkmoot.desktop.parts.SentenceLabel;

/**
 * What the program said last, in a line of its own at the foot of the window: nothing is covered, nothing piles up, and
 * it stays until the next one or until the person moves on to another place. It is marked for as long as it is new.
 */
final class SaidLine extends HBox {
    private static final Duration NEW = Duration.seconds(7);
    private static final PseudoClass FRESH = PseudoClass.getPseudoClass("fresh");
    private static final int LONGEST = 240;

    private final SentenceLabel label = new SentenceLabel("");
    private final PauseTransition ageing = new PauseTransition(NEW);
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private boolean saying;

    /** Makes the line; it takes no room before something is said. */
    SaidLine() {
        visibleProperty().bind(said.isNotEmpty());
        managedProperty().bind(visibleProperty());
        getStyleClass().add("said-line");
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        setFocusTraversable(false);
        setAccessibleRole(AccessibleRole.TEXT);
        ageing.setOnFinished(event -> pseudoClassStateChanged(FRESH, false));
    }

    /** Says something; what is said in one go, such as a warning after what was recorded, stands together. */
    void say(String text, String icon) {
        String all = saying ? said.get() + " \u00b7 " + text : text;
        said.set(all);
        saying = true;
        Platform.runLater(() -> saying = false);
        label.setText(all.length() > LONGEST ? all.substring(0, LONGEST) + "\u2026" : all);
        getChildren().setAll(Icons.of(icon), label);
        setAccessibleText(all);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        pseudoClassStateChanged(FRESH, true);
        ageing.playFromStart();
    }

    /** Another place is shown: what was said elsewhere goes; what is being said right now, on the way here, stays. */
    void movedOn() {
        if (!saying) {
            ageing.stop();
            pseudoClassStateChanged(FRESH, false);
            setAccessibleText("");
            said.set("");
        }
    }

    /** Puts the focus on what was said, where a screen reader reads it; F8 does. */
    void focusNewest() {
        if (!said.get().isEmpty()) {
            requestFocus();
        }
    }
}
