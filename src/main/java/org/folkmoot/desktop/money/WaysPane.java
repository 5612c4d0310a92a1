package org.folkmoot.desktop.money;

import java.util.List;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.desktop.sitting.Sitting;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** The most that can be sent, and the ways for what is typed: one is chosen, and its steps are told. */
final class WaysPane extends VBox {
    private static final int MOST_STEPS = 8;

    private final Wording words;
    private final Sitting sitting;
    private final Host host;
    private final Runnable changed;
    private final VBox steps = new VBox();
    private Sending.@Nullable Way chosen;

    WaysPane(Wording words, Sitting sitting, Host host, Runnable changed) {
        this.words = words;
        this.sitting = sitting;
        this.host = host;
        this.changed = changed;
        getStyleClass().add("stack-tight");
        steps.getStyleClass().add("stack-tight");
        setId("payment-ways");
        first();
    }

    private void first() {
        getChildren().setAll(new SentenceLabel(words.text("money.payment.can.first"), "soft"));
    }

    /** Waits for an answer; what is shown of the same two people stays until it comes. */
    void wait(boolean samePeople) {
        chosen = null;
        if (!samePeople) {
            first();
        }
    }

    /** Returns the chosen way; null while there is none. */
    Sending.@Nullable Way chosen() {
        return chosen;
    }

    /**
     * Shows what can be sent.
     *
     * @param typed whether the ways are those for a typed amount; otherwise they are for the most
     */
    void show(Sending found, boolean typed) {
        getChildren().clear();
        steps.getChildren().clear();
        chosen = null;
        if (found.why() != null) {
            getChildren().add(new SentenceLabel(sitting.say(host, found.why())));
            return;
        }
        getChildren().add(new SentenceLabel(words.text("money.payment.most", found.most()), "strong"));
        if (!found.exact()) {
            getChildren().add(new SentenceLabel(words.text("money.payment.perhaps-more"), "soft", "small"));
        }
        List<Sending.Way> ways = found.ways();
        if (ways.isEmpty()) {
            return;
        }
        if (!typed || ways.size() == 1) {
            getChildren()
                    .add(new SentenceLabel(sitting.say(host, ways.getFirst().sentence())));
        } else {
            choices(ways);
        }
        getChildren().add(steps);
        choose(ways.getFirst());
        if (!typed) {
            // what is shown before an amount is typed is the way of the most, not of a payment
            chosen = null;
        }
    }

    private void choices(List<Sending.Way> ways) {
        ToggleGroup group = new ToggleGroup();
        for (Sending.Way way : ways) {
            RadioButton choice = new RadioButton(sitting.say(host, way.sentence()));
            choice.setWrapText(true);
            choice.setMinHeight(USE_PREF_SIZE);
            choice.setId("payment-way-" + group.getToggles().size());
            choice.setToggleGroup(group);
            choice.setSelected(way.equals(ways.getFirst()));
            choice.setOnAction(event -> {
                choose(way);
                changed.run();
            });
            getChildren().add(choice);
        }
    }

    private void choose(Sending.Way way) {
        chosen = way;
        steps.getChildren()
                .setAll(way.steps(MOST_STEPS).stream()
                        .map(step -> new SentenceLabel(sitting.say(host, step), "soft"))
                        .toList());
    }
}
