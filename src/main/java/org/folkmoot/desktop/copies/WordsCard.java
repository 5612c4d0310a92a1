package org.folkmoot.desktop.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.folkmoot.desktop.parts.SegmentedChoice;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.parts.TextScale;
import org.folkmoot.journal.ClosingWords;
import org.folkmoot.words.Languages;
import org.folkmoot.words.Wording;
import org.jspecify.annotations.Nullable;

/** Closing words, large enough to be read aloud, in the reader's language or another one. */
final class WordsCard extends VBox {
    private static final int A_LINE = 4;

    /** The size of the words as the style sheet says it, in em, and the least to which long words shrink. */
    private static final double SIZE = 2.2;

    private static final double LEAST = 1.4;

    private final Wording words;
    private final List<Locale> languages;
    private final SentenceLabel about = new SentenceLabel("", "soft");
    private final SentenceLabel first = line();
    private final SentenceLabel second = line();
    private final TextScale scale = new TextScale(this);
    private Locale language;
    private @Nullable ClosingWords closing;

    WordsCard(Wording words) {
        this.words = words;
        this.languages = languages(words.locale());
        this.language = languages.getFirst();
        getStyleClass().addAll("folk-card", "words-card");
        setAlignment(Pos.TOP_CENTER);
        first.setId("copies-words-first");
        second.setId("copies-words-second");
        SegmentedChoice choice = new SegmentedChoice(
                words.text("copies.words.language"),
                languages.stream().map(WordsCard::ownName).toList(),
                index -> speak(languages.get(index)));
        for (int i = 0; i < languages.size(); i++) {
            choice.getButtons().get(i).setId("copies-words-" + languages.get(i).getLanguage());
        }
        HBox languageRow = new HBox(choice);
        languageRow.setAlignment(Pos.CENTER);
        getChildren().addAll(about, first, second, languageRow);
        for (String key : List.of("copies.words.aloud", "copies.words.altered", "copies.words.people")) {
            getChildren().add(centred(new SentenceLabel(words.text(key), "soft")));
        }
        centred(about);
        widthProperty().subscribe(this::fit);
        about.fontProperty().subscribe(this::fit);
    }

    /** Shows words with a line that says whose they are. */
    void show(String whose, ClosingWords shown) {
        about.setText(whose);
        closing = shown;
        speak(language);
    }

    /** Adds something below. */
    WordsCard with(Node below) {
        getChildren().add(below);
        return this;
    }

    private void speak(Locale chosen) {
        language = chosen;
        List<String> spoken = Objects.requireNonNull(closing).in(chosen);
        first.setText(String.join(" · ", spoken.subList(0, A_LINE)));
        second.setText(String.join(" · ", spoken.subList(A_LINE, spoken.size())));
        first.setAccessibleText(String.join(", ", spoken.subList(0, A_LINE)));
        second.setAccessibleText(String.join(", ", spoken.subList(A_LINE, spoken.size())));
        fit();
    }

    /** Four words are read in one breath and stand on one line, also long ones, as far as they stay large. */
    private void fit() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        double widest = Math.max(widthOf(first), widthOf(second));
        double size = room <= 0 || widest <= room ? SIZE : Math.max(LEAST, SIZE * room / widest);
        String style = size == SIZE ? "" : "-fx-font-size: " + size + "em;";
        first.setStyle(style);
        second.setStyle(style);
    }

    private double widthOf(SentenceLabel line) {
        Text probe = new Text(line.getText());
        probe.setFont(Font.font(line.getFont().getFamily(), FontWeight.BOLD, SIZE * scale.em()));
        return Math.ceil(probe.getLayoutBounds().getWidth()) + 2;
    }

    /** Returns the languages with closing words, the reader's own first. */
    static List<Locale> languages(Locale own) {
        List<Locale> all = new ArrayList<>(Languages.SPOKEN);
        all.sort((a, b) -> Boolean.compare(
                b.getLanguage().equals(own.getLanguage()), a.getLanguage().equals(own.getLanguage())));
        return all;
    }

    /** Returns what a language calls itself. */
    static String ownName(Locale language) {
        return language.getDisplayLanguage(language);
    }

    private static SentenceLabel line() {
        return centred(new SentenceLabel("", "words-aloud"));
    }

    private static SentenceLabel centred(SentenceLabel label) {
        label.setTextAlignment(TextAlignment.CENTER);
        label.setAlignment(Pos.CENTER);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
