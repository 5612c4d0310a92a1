package org.folkmoot.desktop.parts;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** Buttons beside one another; where words are long and the window is narrow, on several lines rather than cut off. */
final class ButtonRow extends FlowPane {
    ButtonRow(List<? extends Button> buttons) {
        getChildren().addAll(buttons);
        buttons.forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        setMinHeight(USE_PREF_SIZE);
    }

    /** As wide as all of them on one line; a pane that flows would otherwise ask for a width of its own. */
    @Override
    protected double computePrefWidth(double height) {
        double all = 0;
        for (Node button : getManagedChildren()) {
            all += Math.ceil(button.prefWidth(-1));
        }
        int gaps = Math.max(0, getManagedChildren().size() - 1);
        return Math.ceil(
                all + gaps * getHgap() + getInsets().getLeft() + getInsets().getRight());
    }
}
