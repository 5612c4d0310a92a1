package org.folkmoot.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.parts.Sheet;
import org.folkmoot.desktop.screens.Trouble;
import org.folkmoot.words.Wording;

/** The two sheets that every screen may cause: what was refused, and what nobody foresaw. */
final class Sheets {
    private final Wording words;
    private final Runnable close;

    Sheets(Wording words, Runnable close) {
        this.words = words;
        this.close = close;
    }

    Sheet refused(Trouble trouble) {
        List<Node> lines = new ArrayList<>();
        lines.add(line(trouble.cause(), "large"));
        if (trouble.rule() != null) {
            lines.add(headed("shell.refused.rule", trouble.rule(), "slate"));
        }
        if (trouble.now() != null) {
            lines.add(headed("shell.refused.now", trouble.now(), "teal"));
        }
        return new Sheet(words.text("shell.refused.title"), lines, List.of(closing("shell.refused.close")));
    }

    Sheet unforeseen(Throwable error) {
        ErrorCode code = ErrorCode.of(error);
        Label shown = new Label(code.code());
        shown.getStyleClass().add("code");
        TextArea trace = new TextArea(code.report());
        trace.setEditable(false);
        trace.setPrefRowCount(8);
        trace.getStyleClass().add("trace");
        trace.setAccessibleText(words.text("shell.error.details"));
        Button copy = new Button(words.text("shell.error.copy"));
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(code.report());
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(words.text("shell.error.copied"));
        });
        return new Sheet(
                words.text("shell.error.title"),
                List.of(
                        line(words.text("shell.error.what"), "large"),
                        line(words.text("shell.error.code"), "soft"),
                        shown,
                        trace),
                List.of(copy, closing("shell.error.close")));
    }

    private Button closing(String key) {
        Button button = new Button(words.text(key));
        button.setDefaultButton(true);
        button.setOnAction(event -> close.run());
        return button;
    }

    private VBox headed(String key, String text, String style) {
        Label head = line(words.text(key), "soft");
        VBox box = new VBox(head, line(text, "plain"));
        box.getStyleClass().addAll("quoted", style);
        return box;
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
