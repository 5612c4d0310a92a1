package org.folkmoot.desktop.meetings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.words.Wording;

/** Ticks for the rules that nobody here voted on singly; for the third meeting all are ticked, and people take off what they like. */
final class SuggestedRulesPane extends VBox {
    private final Wording words;
    private final Map<String, CheckBox> ticks = new LinkedHashMap<>();

    SuggestedRulesPane(Wording words) {
        this.words = words;
        getStyleClass().add("stack-tight");
        appear(false);
    }

    /** Shows what is offered; what somebody ticked or took off stays so. */
    void show(SuggestedRules offered) {
        Map<String, CheckBox> before = Map.copyOf(ticks);
        ticks.clear();
        for (SuggestedRules.Offer offer : offered.rules()) {
            CheckBox kept = before.get(offer.rule().id());
            ticks.put(offer.rule().id(), kept != null ? kept : tick(offer, offered.third()));
        }
        VBox list = new VBox();
        list.getStyleClass().add("stack-tight");
        list.getChildren().setAll(ticks.values());
        TitledPane fold = new TitledPane(words.text("meeting.notice.suggested.rules", ticks.size()), list);
        fold.setId("notice-suggested");
        fold.setAnimated(false);
        fold.setExpanded(offered.third());
        getChildren()
                .setAll(
                        new SentenceLabel(words.text(
                                offered.third() ? "meeting.notice.suggested.third" : "meeting.notice.suggested.later")),
                        new FlowPane(
                                8,
                                8,
                                button("notice-suggested-all", "meeting.notice.suggested.all", true),
                                button("notice-suggested-none", "meeting.notice.suggested.none", false)),
                        fold);
        appear(!ticks.isEmpty());
    }

    /** Returns the ticked items, as they will read on the agenda. */
    List<String> chosen() {
        return ticks.values().stream()
                .filter(CheckBox::isSelected)
                .map(CheckBox::getText)
                .toList();
    }

    private CheckBox tick(SuggestedRules.Offer offer, boolean ticked) {
        CheckBox box = new CheckBox(words.say(offer.item(), id -> ""));
        box.setId("notice-rule-" + offer.rule().id().replace('.', '-'));
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setSelected(ticked);
        return box;
    }

    private Button button(String id, String key, boolean ticked) {
        Button button = new Button(words.text(key));
        button.setId(id);
        button.setOnAction(event -> ticks.values().forEach(tick -> tick.setSelected(ticked)));
        return button;
    }

    private void appear(boolean there) {
        setVisible(there);
        setManaged(there);
    }
}
