package org.folkmoot.desktop.parts;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A few questions, one after the other: where one is, what comes next, and why one cannot go on yet. */
public final class StepPane extends VBox {
    /**
     * One question.
     *
     * @param title a few words
     * @param content what is asked
     * @param missing why one cannot go on yet, in words; empty when one can
     * @param first what has the focus when the question comes; null to leave it to the way on
     */
    public record Step(
            String title, Node content, ObservableValue<String> missing, Supplier<? extends @Nullable Node> first) {}

    private final List<Step> steps;
    private final String next;
    private final String finish;
    private final Runnable done;
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(0);
    private final FlowPane trail = new FlowPane();
    private final ScrollPane place = new ScrollPane();
    private final SentenceLabel why = new SentenceLabel("", "soft");
    private final Button back;
    private final Button forward = new Button();
    private Subscription watching = Subscription.EMPTY;

    /**
     * Begins at the first question.
     *
     * @param back name of the button that goes back
     * @param next name of the button that goes on
     * @param finish name of the last button, by what it does
     * @param done is run by the last button
     */
    public StepPane(List<Step> steps, String back, String next, String finish, Runnable done) {
        this.steps = List.copyOf(steps);
        this.next = next;
        this.finish = finish;
        this.done = done;
        this.back = new Button(back);
        getStyleClass().addAll("step-pane", "stack");
        trail.getStyleClass().add("flow");
        place.setFitToWidth(true);
        // a list in a step takes what is left; only what cannot be lower scrolls
        place.setFitToHeight(true);
        place.setFocusTraversable(false);
        VBox.setVgrow(place, Priority.ALWAYS);
        forward.setDefaultButton(true);
        forward.setId("step-forward");
        this.back.setId("step-back");
        this.back.setMinWidth(USE_PREF_SIZE);
        forward.setMinWidth(USE_PREF_SIZE);
        this.back.setOnAction(event -> show(at.get() - 1));
        forward.setOnAction(event -> forward());
        HBox.setHgrow(why, Priority.ALWAYS);
        why.setMaxWidth(Double.MAX_VALUE);
        Region gap = new Region();
        HBox foot = new HBox(this.back, gap, why, forward);
        foot.getStyleClass().add("row");
        foot.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(trail, place, foot);
        show(0);
    }

    /** Returns which question is shown, from 0. */
    public ReadOnlyIntegerProperty at() {
        return at.getReadOnlyProperty();
    }

    /** Returns what has the focus on the question that is shown. */
    public Node first() {
        Node first = steps.get(at.get()).first().get();
        return first == null ? forward : first;
    }

    /** Goes on, or does what the last button does; nothing while something is missing. */
    public void forward() {
        if (!steps.get(at.get()).missing().getValue().isEmpty()) {
            return;
        }
        if (at.get() == steps.size() - 1) {
            done.run();
        } else {
            show(at.get() + 1);
        }
    }

    private void show(int which) {
        Step step = steps.get(which);
        if (step.content() instanceof Region region) {
            // as high as there is room, and scrolled where it needs more
            region.setMinHeight(USE_PREF_SIZE);
        }
        place.setContent(step.content());
        place.setVvalue(0);
        back.setDisable(which == 0);
        forward.setText(which == steps.size() - 1 ? finish : next);
        watching.unsubscribe();
        watching = step.missing().subscribe(missing -> {
            why.setText(missing);
            forward.setDisable(!missing.isEmpty());
            forward.setAccessibleHelp(missing);
        });
        trail.getChildren().clear();
        for (int i = 0; i < steps.size(); i++) {
            trail.getChildren().add(mark(i, which));
        }
        // last: whoever watches finds the question in its place
        at.set(which);
    }

    private Label mark(int step, int now) {
        Label number = new Label(step < now ? "✓" : Integer.toString(step + 1));
        StackPane round = new StackPane(number);
        round.getStyleClass().add("step-number");
        Label mark = new Label(steps.get(step).title(), round);
        mark.getStyleClass().addAll("step", step < now ? "done" : step == now ? "now" : "later");
        mark.setMinWidth(USE_PREF_SIZE);
        return mark;
    }
}
