package org.folkmoot.desktop.parts;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.folkmoot.terms.Circles;
import org.folkmoot.words.AddingUp;
import org.folkmoot.words.Wording;

/** A sum in lines: the figures below one another, and beside each what it is. */
public final class SumGrid extends GridPane {
    /** Makes one without lines. */
    public SumGrid() {
        getStyleClass().add("form");
    }

    /** Adds a line that stands out. */
    public void addStrong(String figure, String what) {
        add(figure, new SentenceLabel(what, "strong"), true);
    }

    /** Adds a line. */
    public void add(String figure, String what) {
        add(figure, new SentenceLabel(what), false);
    }

    /**
     * Adds a line for each part that is not nothing, and their sum below, so that they add up as they are shown.
     *
     * @param parts the exact parts by the keys of what they are, in order
     * @param sum what they come to, exactly
     * @param what the key of what the sum is
     */
    public void addAll(Wording words, Map<String, Circles> parts, Circles sum, String what) {
        Map<String, Circles> some = new LinkedHashMap<>(parts);
        some.values().removeIf(Circles::isZero);
        Circles cut = AddingUp.cut(sum);
        Iterator<Circles> shown = AddingUp.to(List.copyOf(some.values()), cut).iterator();
        some.keySet().forEach(key -> add(words.figures().circles(shown.next()), words.text(key)));
        addStrong(words.figures().circles(cut), words.text(what));
    }

    /** Adds a line whose figure stands out from what is said of it. */
    public void add(String figure, Node what) {
        add(figure, what, true);
    }

    private void add(String figure, Node what, boolean strong) {
        Label label = new Label(figure);
        label.getStyleClass().add("figures");
        if (strong) {
            label.getStyleClass().add("strong");
        }
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(USE_PREF_SIZE);
        addRow(getRowCount(), label, what);
    }

    /** Takes all lines away. */
    public void clear() {
        getChildren().clear();
    }
}
