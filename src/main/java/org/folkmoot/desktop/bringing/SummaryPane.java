package org.folkmoot.desktop.bringing;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.Icons;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.words.Wording;

/** What was taken, what was left, and the way on. */
final class SummaryPane extends VBox {
    private final Button on;

    /** What the buttons do. */
    record Ways(Runnable on, Runnable again, Runnable saveLeft) {}

    /**
     * Says what happened.
     *
     * @param kept headings of the columns that are kept locally
     * @param beside what a person should know beside it, in words; empty mostly
     */
    SummaryPane(Wording words, Preview preview, Destination into, List<String> kept, String beside, Ways ways) {
        boolean founds = into.founds();
        on = new Button(words.text(founds ? "bringing.on.founding" : "bringing.on.people"));
        on.setId("bring-on");
        on.setDefaultButton(true);
        on.setOnAction(event -> ways.on().run());
        Button again = new Button(words.text("bringing.again"));
        again.setId("bring-again");
        again.setOnAction(event -> ways.again().run());
        Button save = new Button(words.text("bringing.left.save"));
        save.setMnemonicParsing(true);
        save.setId("bring-save-left");
        save.setOnAction(event -> ways.saveLeft().run());
        save.setVisible(preview.leftCount() > 0);
        save.setManaged(save.isVisible());
        Card card = new Card("");
        card.getStyleClass().addAll("edge", "teal");
        card.setId("bring-summary");
        TakenWords.after(words, preview, founds)
                .forEach(said -> card.getChildren().add(line("fth-check", said)));
        card.getChildren().add(line("fth-minus", words.text("bringing.after.left", preview.leftCount())));
        VBox body = new VBox(
                new SentenceLabel(words.text(founds ? "bringing.done.founding" : "bringing.done"), "heading"), card);
        body.getStyleClass().add("stack");
        if (!beside.isEmpty()) {
            Card warning = new Card("", new SentenceLabel(beside));
            warning.getStyleClass().addAll("edge", "amber");
            body.getChildren().add(warning);
        }
        if (!kept.isEmpty()) {
            body.getChildren().add(new SentenceLabel(words.text("bringing.kept", kept, into.keptWhere()), "soft"));
        }
        List<String> files = TakenWords.files(words, preview.plan());
        body.getChildren()
                .addAll(
                        new SentenceLabel(
                                founds
                                        ? words.text("bringing.stands.founding", files)
                                        : words.text("bringing.stands", into.recorder(), files),
                                "soft"),
                        new SentenceLabel(
                                words.text(founds ? "bringing.then.founding" : "bringing.then.assembly"), "large"));
        FlowPane does = new FlowPane(on, again, save);
        does.getStyleClass().add("flow");
        does.getChildren().forEach(each -> ((Button) each).setMinWidth(USE_PREF_SIZE));
        body.getChildren().add(does);
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
    }

    Node first() {
        return on;
    }

    private static HBox line(String icon, String said) {
        SentenceLabel sentence = new SentenceLabel(said, "large");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox line = new HBox(Icons.of(icon, "icon-teal"), sentence);
        line.getStyleClass().add("taken-row");
        return line;
    }
}
