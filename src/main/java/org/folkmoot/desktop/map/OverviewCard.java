package org.folkmoot.desktop.map;

import javafx.scene.control.Button;
import org.folkmoot.desktop.parts.MeasuredBox;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.terms.Day;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** The network in words, while nobody is selected. */
final class OverviewCard extends MeasuredBox {
    /** Shows a network; {@code toPeople} goes where trust is entered. */
    OverviewCard(Wording words, TrustView view, @Nullable Day openSeasonUntil, Remarks remarks, Runnable toPeople) {
        MapWords say = new MapWords(words, view);
        getStyleClass().add("stack-tight");
        setId("map-overview");
        add(words.text("map.overview.title"), "subheading");
        say.overview(openSeasonUntil).forEach(this::add);
        if (view.links().isEmpty()) {
            add(words.text("map.overview.no-links.first"));
            Button go = new Button(words.text("map.overview.no-links.go"));
            go.setId("map-to-people");
            go.setOnAction(event -> toPeople.run());
            getChildren().add(go);
            return;
        }
        add(words.text("map.overview.hint"), "soft");
        add(words.text("map.only.title"), "subheading", "map-section");
        say.onlyLinks().forEach(each -> getChildren().add(remarks.of(each)));
        if (say.onlyLinks().isEmpty()) {
            add(words.text("map.only.none"));
        }
        if (say.onlyLinksLeftOut() > 0) {
            add(words.text("map.only.more", say.onlyLinksLeftOut()), "soft");
        }
    }

    private void add(String sentence, String... styles) {
        getChildren().add(new SentenceLabel(sentence, styles));
    }
}
