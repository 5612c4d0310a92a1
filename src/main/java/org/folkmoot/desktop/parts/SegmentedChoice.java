package org.folkmoot.desktop.parts;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;

/** A choice of one among a few views of the same thing, side by side. */
public final class SegmentedChoice extends SegmentedButton {
    /**
     * Makes a choice with the first one chosen.
     *
     * @param name what is chosen, for screen readers
     * @param chosen takes the index of each choice that somebody makes
     */
    public SegmentedChoice(String name, List<String> choices, Consumer<Integer> chosen) {
        setAccessibleText(name);
        for (int i = 0; i < choices.size(); i++) {
            int index = i;
            ToggleButton button = new ToggleButton(choices.get(i));
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> {
                // one is always chosen: a second click does not take the choice back
                button.setSelected(true);
                chosen.accept(index);
            });
            getButtons().add(button);
        }
        getButtons().getFirst().setSelected(true);
    }

    /** Chooses without telling. */
    public void choose(int index) {
        getButtons().get(index).setSelected(true);
    }
}
