package org.folkmoot.desktop.deciding;

import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.folkmoot.desktop.parts.KnownHeights;
import org.folkmoot.rules.Rule;
import org.folkmoot.rules.ValueWords;
import org.folkmoot.terms.Sentence;
import org.folkmoot.words.Wording;

/** A rule's sentence in which its value stands out, or the old value struck through beside the new one. */
public final class RuleText extends TextFlow {
    /** Stands for the value while the sentence is cut in two; no language uses it. */
    private static final String PLACE = "\u0001";

    private final KnownHeights heights;

    private RuleText(Wording words, Rule rule, String value, Node... values) {
        heights = new KnownHeights();
        super();
        getStyleClass().add("rule-text");
        String sentence = words.text(ValueWords.key(rule), PLACE, ValueWords.count(rule, value));
        int at = sentence.indexOf(PLACE);
        String before = at < 0 ? sentence : sentence.substring(0, at);
        getChildren().add(plain(before));
        getChildren().addAll(values);
        if (at >= 0) {
            getChildren().add(plain(sentence.substring(at + PLACE.length())));
        }
    }

    /** Returns the sentence with the value before struck through and the one after marked; one that is kept, only marked. */
    public static RuleText change(Wording words, RuleSides sides) {
        Text old = new Text(say(words, ValueWords.inSentence(sides.rule(), sides.before())));
        old.setStrikethrough(true);
        old.getStyleClass().add("rule-before");
        Text now = new Text(say(words, ValueWords.inSentence(sides.rule(), sides.after())));
        now.getStyleClass().add("rule-after");
        now.setUnderline(true);
        String after = say(words, ValueWords.sentence(sides.rule(), sides.after()));
        if (sides.keeps()) {
            RuleText kept = new RuleText(words, sides.rule(), sides.after(), now);
            kept.setAccessibleText(words.text("decision.rule.aloud.kept", after));
            return kept;
        }
        RuleText text = new RuleText(words, sides.rule(), sides.after(), old, plain(" "), now);
        text.setAccessibleText(words.text("decision.rule.aloud", after, old.getText()));
        return text;
    }

    /** Returns the sentence around a node that shows the value, such as a link. */
    public static RuleText around(Wording words, Rule rule, String written, Node value) {
        return new RuleText(words, rule, written, value);
    }

    @Override
    public void requestLayout() {
        heights.forget();
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights.at(width, super::computePrefHeight);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        heights.forget();
    }

    private static Text plain(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("rule-plain");
        return text;
    }

    private static String say(Wording words, Sentence sentence) {
        return words.say(sentence, id -> "");
    }
}
