package org.folkmoot.desktop.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/** A choice of one among a few views of the same thing, side by side; in a narrow window on several lines. */
public final class SegmentedChoice extends FlowPane {
    private final List<ToggleButton> buttons = new ArrayList<>();

    /**
     * Makes a choice with the first one chosen.
     *
     * @param name what is chosen, for screen readers
     * @param chosen takes the index of each choice that somebody makes
     */
    public SegmentedChoice(String name, List<String> choices, Consumer<Integer> chosen) {
        getStyleClass().add("segmented-choice");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(name);
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < choices.size(); i++) {
            int index = i;
            ToggleButton button = new ToggleButton(choices.get(i));
            button.setToggleGroup(group);
            button.getStyleClass().add(i == 0 ? "left-pill" : i == choices.size() - 1 ? "right-pill" : "center-pill");
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> {
                // one is always chosen: a second click does not take the choice back
                button.setSelected(true);
                chosen.accept(index);
            });
            buttons.add(button);
        }
        getChildren().setAll(buttons);
        buttons.getFirst().setSelected(true);
    }

    /** As wide as all of them on one line; a pane that flows would otherwise ask for a width of its own. */
    @Override
    protected double computePrefWidth(double height) {
        double all = 0;
        for (ToggleButton button : buttons) {
            all += Math.ceil(button.prefWidth(-1));
        }
        return snappedLeftInset() + all + snappedRightInset() + buttons.size();
    }

    /** Returns the buttons in the order of the choices. */
    public List<ToggleButton> getButtons() {
        return List.copyOf(buttons);
    }

    /** Chooses without telling. */
    public void choose(int index) {
        buttons.get(index).setSelected(true);
    }
}
