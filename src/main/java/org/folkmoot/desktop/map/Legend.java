package org.folkmoot.desktop.map;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.folkmoot.desktop.parts.Icons;
import org.folkmoot.people.Standing;
import org.folkmoot.words.Wording;

/** What the signs on the map mean; only those that are on it. */
final class Legend extends FlowPane {
    private final Wording words;

    Legend(Wording words) {
        this.words = words;
        getStyleClass().addAll("flow", "map-legend");
    }

    /** Explains the signs of a view; {@code marks} when only links are outlined. */
    void show(TrustView view, boolean marks) {
        MapWords say = new MapWords(words, view);
        getChildren().clear();
        for (Standing standing : List.of(Standing.MEMBER, Standing.WAITING, Standing.ORGANISATION, Standing.FORMER)) {
            if (view.count(standing) > 0) {
                add(disc(style(standing)), say.standing(standing));
            }
        }
        if (marks) {
            add(disc("only"), words.text("map.legend.only"));
        }
        if (!view.links().isEmpty()) {
            add(Icons.of("fth-arrow-right"), words.text("map.legend.arrow"));
            add(Icons.of("fth-minus"), words.text("map.legend.both"));
            HBox sizes = new HBox(disc("member", "smaller"), disc("member"));
            sizes.getStyleClass().add("row-tight");
            add(sizes, words.text("map.legend.size"));
        }
    }

    private static String style(Standing standing) {
        return switch (standing) {
            case MEMBER -> "member";
            case WAITING -> "waiting";
            case ORGANISATION -> "organisation";
            case FORMER -> "former";
        };
    }

    private static Node disc(String... styles) {
        Region core = new Region();
        core.getStyleClass().add("core");
        StackPane disc = new StackPane(core);
        disc.getStyleClass().add("map-disc");
        disc.getStyleClass().addAll(styles);
        disc.setAccessibleRole(AccessibleRole.NODE);
        return disc;
    }

    private void add(Node sign, String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("soft", "small");
        label.setMinWidth(USE_PREF_SIZE);
        HBox pair = new HBox(sign, label);
        pair.getStyleClass().add("row-tight");
        getChildren().add(pair);
    }
}
