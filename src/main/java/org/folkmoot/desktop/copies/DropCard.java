package org.folkmoot.desktop.copies;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.folkmoot.desktop.files.FileKind;
import org.folkmoot.desktop.parts.Card;
import org.folkmoot.desktop.parts.SentenceLabel;
import org.folkmoot.desktop.screens.Host;
import org.folkmoot.words.Wording;

/** A copy is dropped here, or chosen. */
final class DropCard extends Card {
    private final Host host;
    private final Consumer<Path> chosen;

    DropCard(Host host, Consumer<Path> chosen) {
        this.host = host;
        this.chosen = chosen;
        Wording words = host.words();
        setTitle(words.text("copies.bring"));
        Button choose = new Button(words.text("copies.bring.choose"));
        choose.setId("copies-choose");
        choose.setMnemonicParsing(true);
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(event -> choose());
        VBox target = new VBox(new SentenceLabel(words.text("copies.bring.drop")), choose);
        target.setId("copies-drop");
        target.getStyleClass().addAll("drop-target", "stack-tight");
        target.setAlignment(Pos.CENTER);
        target.setOnDragOver(this::over);
        target.setOnDragDropped(this::dropped);
        getChildren()
                .addAll(
                        new SentenceLabel(words.text("copies.bring.from"), "soft"),
                        target,
                        new SentenceLabel(words.text("copies.bring.nothing"), "soft"));
    }

    private void choose() {
        FileKind kind = new FileKind(host.words().text("copies.kind"), "folkmoot");
        host.files()
                .open(host.window(), host.words().text("copies.bring.title"), kind)
                .ifPresent(chosen);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        event.setDropCompleted(files.size() == 1);
        event.consume();
        if (files.size() == 1) {
            chosen.accept(files.getFirst().toPath());
        } else {
            host.tell(host.words().text("copies.bring.one"));
        }
    }
}
