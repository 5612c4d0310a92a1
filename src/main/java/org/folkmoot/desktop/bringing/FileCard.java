package org.folkmoot.desktop.bringing;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.bringing.FileChoice.State;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.Icons;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.imports.BrokenOff;
import org.folkmoot.imports.CsvFile;
import org.folkmoot.imports.Letters;
import org.folkmoot.imports.Problem;
import org.folkmoot.words.Wording;

/** One of the two files: a place to drop it, what was found in it, or why it cannot be read. */
final class FileCard {
    private static final int FINGERPRINT_SHOWN = 16;

    private final Wording words;
    private final FileChoice choice;
    private final FileReading reading;
    private final Card card;
    private final String title;
    private final VBox about = new VBox();
    private final Button choose = new Button();
    private final Button letters = new Button();
    private final Button aside = new Button();
    private final CheckBox headless;

    /**
     * Shows a choice.
     *
     * @param id begins the ids of its controls
     * @param title which file it is
     * @param lead what stands in such a file
     */
    FileCard(Wording words, FileChoice choice, FileReading reading, String id, String title, String lead) {
        this.words = words;
        this.choice = choice;
        this.reading = reading;
        this.title = title;
        this.headless = new CheckBox(words.text("bringing.file.headless"));
        about.getStyleClass().add("stack-tight");
        choose.setId(id + "-choose");
        choose.setOnAction(event -> reading.choose(choice, title));
        letters.setId(id + "-letters");
        aside.setId(id + "-aside");
        aside.setText(words.text("bringing.file.aside"));
        aside.setAccessibleText(words.text("bringing.file.aside.named", title));
        aside.setOnAction(event -> {
            choice.aside();
            choose.requestFocus();
        });
        headless.setId(id + "-headless");
        headless.setWrapText(true);
        headless.setMinHeight(CheckBox.USE_PREF_SIZE);
        headless.selectedProperty().bindBidirectional(choice.headless());
        for (Button each : new Button[] {choose, letters, aside}) {
            each.setMinWidth(Button.USE_PREF_SIZE);
            each.managedProperty().bind(each.visibleProperty());
        }
        headless.managedProperty().bind(headless.visibleProperty());
        FlowPane does = new FlowPane(choose, letters, aside);
        does.getStyleClass().add("flow");
        this.card = new Card(title, new SentenceLabel(lead, "soft"), about, headless, does);
        card.getStyleClass().add("file-card");
        Dropping.on(
                card,
                () -> !(choice.state().get() instanceof State.BeingRead),
                paths -> reading.read(choice, paths.getFirst(), Letters.UNICODE));
        choice.state().subscribe(this::show);
        choice.use().subscribe(() -> show(choice.state().get()));
    }

    Parent root() {
        return card;
    }

    Node first() {
        return choose;
    }

    private void show(State state) {
        about.getStyleClass().removeAll("drop-target", "quoted", "rust", "teal");
        about.getChildren().clear();
        boolean isRead = state instanceof State.Read;
        headless.setVisible(isRead);
        aside.setVisible(isRead || state instanceof State.Refused);
        choose.setText(words.text(
                state instanceof State.None || state instanceof State.BeingRead
                        ? "bringing.file.choose"
                        : "bringing.file.another"));
        choose.setAccessibleText(words.text("bringing.file.choose.named", title));
        letters.setVisible(false);
        switch (state) {
            case State.None none -> {
                about.getStyleClass().add("drop-target");
                about.getChildren()
                        .addAll(Icons.of("fth-upload"), new SentenceLabel(words.text("bringing.file.drop"), "soft"));
            }
            case State.BeingRead(Path path) -> {
                about.getStyleClass().add("drop-target");
                about.getChildren().add(new SentenceLabel(words.text("bringing.reading", FileReading.name(path))));
            }
            case State.Read read -> found(read);
            case State.Refused refused -> refused(refused);
        }
    }

    private void found(State.Read read) {
        FileChoice.Use use = choice.use().get();
        CsvFile file = use == null ? read.file() : use.file();
        about.getStyleClass().addAll("quoted", file.brokenOff() == null ? "teal" : "rust");
        about.getChildren()
                .addAll(
                        new SentenceLabel(Shortened.of(file.name()), "strong"),
                        new SentenceLabel(
                                words.text("bringing.file.size", file.rows().size(), file.columns())),
                        new SentenceLabel(words.text("bringing.file.fingerprint", fingerprint(file)), "soft", "small"));
        file.notices().forEach(notice -> about.getChildren().add(new SentenceLabel(words.say(notice, id -> ""))));
        BrokenOff brokenOff = file.brokenOff();
        if (brokenOff != null) {
            about.getChildren().add(new SentenceLabel(words.say(brokenOff.why().reason(), id -> "")));
        }
        if (file.isWindows1252()) {
            offer("bringing.file.as-utf-8", read.path(), Letters.UNICODE);
        }
    }

    private void refused(State.Refused refused) {
        Problem problem = refused.problem();
        String reason = words.say(problem.reason(), id -> "");
        about.getStyleClass().addAll("quoted", "rust");
        about.getChildren()
                .addAll(
                        new SentenceLabel(words.text("bringing.file.refused", Shortened.of(problem.file())), "strong"),
                        new SentenceLabel(
                                problem.line() > 0
                                        ? words.text("bringing.file.at-line", problem.line(), reason)
                                        : reason));
        if (refused.otherLetters()) {
            offer("bringing.file.as-windows-1252", refused.path(), Letters.WINDOWS_1252);
        } else if (refused.letters() == Letters.WINDOWS_1252) {
            offer("bringing.file.as-utf-8", refused.path(), Letters.UNICODE);
        }
    }

    private void offer(String key, Path path, Letters other) {
        letters.setText(words.text(key));
        letters.setOnAction(event -> {
            choose.requestFocus();
            reading.read(choice, path, other);
        });
        letters.setVisible(true);
    }

    /** Returns the beginning of a fingerprint in groups, as people compare it. */
    static String fingerprint(CsvFile file) {
        return file.sha256()
                .substring(0, FINGERPRINT_SHOWN)
                .toLowerCase(Locale.ROOT)
                .replaceAll("(.{4})(?=.)", "$1 ");
    }
}
