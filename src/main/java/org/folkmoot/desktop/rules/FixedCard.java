package org.folkmoot.desktop.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.rules.Safeguard;
import org.folkmoot.words.Wording;

/** What no vote can change: the few sentences to know by heart, all of them folded below, and who wrote them. */
final class FixedCard {
    private final Wording words;
    private final Folds folds;

    FixedCard(Wording words, Folds folds) {
        this.words = words;
        this.folds = folds;
    }

    /** Returns what the card holds; nothing when nothing fits what is sought. */
    List<Node> content(RulesSearch search, String program) {
        List<Safeguard> fitting =
                Arrays.stream(Safeguard.values()).filter(search::fits).toList();
        List<Node> nodes = new ArrayList<>();
        if (search.isOn()) {
            fitting.forEach(safeguard -> nodes.add(sentence(safeguard)));
            return nodes;
        }
        fitting.stream().filter(Safeguard::isFirst).forEach(safeguard -> nodes.add(sentence(safeguard, "large")));
        nodes.add(folds.section(
                "rules-fixed-all", words.text("rules.fixed.all", fitting.size()), false, false, () -> all(fitting)));
        nodes.add(new SentenceLabel(words.text("rules.fixed.authors", program), "soft", "small"));
        return nodes;
    }

    private List<Node> all(List<Safeguard> fitting) {
        List<Node> all = new ArrayList<>();
        for (Safeguard.Area area : Safeguard.Area.values()) {
            VBox part = new VBox(new SentenceLabel(words.say(area.title(), id -> ""), "strong"));
            part.getStyleClass().add("stack-tight");
            fitting.stream().filter(safeguard -> safeguard.area() == area).forEach(safeguard -> part.getChildren()
                    .add(sentence(safeguard)));
            all.add(part);
        }
        return all;
    }

    private SentenceLabel sentence(Safeguard safeguard, String... styles) {
        return new SentenceLabel(words.say(safeguard.sentence(), id -> ""), styles);
    }
}
