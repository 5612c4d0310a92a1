package org.folkmoot.desktop.copies;

import org.folkmoot.copies.Kinship;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** How a copy stands to the record that is open. */
final class KinshipCard extends Card {
    KinshipCard(Wording words, Kinship kinship, @Nullable String name) {
        setTitle(words.text("copies.kinship"));
        setId("copies-kinship");
        getStyleClass().addAll("edge", tone(kinship.kind()));
        long common = kinship.common();
        long onlyHere = kinship.here() - common;
        long onlyThere = kinship.there() - common;
        switch (kinship.kind()) {
            case SAME -> say(words.text("copies.kinship.same", common), "strong");
            case BEHIND -> say(words.text("copies.kinship.behind", common, kinship.here()), "strong");
            case AHEAD -> {
                say(words.text("copies.kinship.ahead", common, onlyThere), "strong");
                say(words.text("copies.kinship.ahead.now"), "soft");
            }
            case OWN_WAY -> {
                say(words.text("copies.kinship.own-way", common, onlyHere, onlyThere), "strong");
                say(words.text("copies.kinship.own-way.why"));
                say(words.text("copies.kinship.own-way.now"), "soft");
            }
            case OTHER_ASSEMBLY ->
                say(
                        name == null
                                ? words.text("copies.kinship.other")
                                : words.text("copies.kinship.other.named", name),
                        "strong");
        }
    }

    private static String tone(Kinship.Kind kind) {
        return switch (kind) {
            case SAME -> "teal";
            case BEHIND -> "slate";
            case AHEAD, OTHER_ASSEMBLY -> "amber";
            case OWN_WAY -> "rust";
        };
    }

    private void say(String sentence, String... styles) {
        getChildren().add(new SentenceLabel(sentence, styles));
    }
}
